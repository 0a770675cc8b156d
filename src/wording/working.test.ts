import { describe, expect, test } from "vitest";

import { measuresOf } from "../core/measure.ts";
import {
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  millions,
  percent,
  visits,
} from "../core/observation.fixture.ts";
import type { Indicator, Observation } from "../core/observation.ts";
import { lastDayOfMonth } from "../core/period.ts";
import { planLedger } from "../core/plan.ts";
import type { Level, PrintedNumber } from "../core/printedNumber.ts";
import {
  formatReadGrowth,
  formatReadLevel,
  formatReadPercent,
  lastYearLine,
  workingOf,
  type WorkingLine,
} from "./working.ts";
import { vi } from "./vi/words.ts";

const revenue = anIndicator();
const disbursement = anIndicator({
  id: "investment-disbursement",
  planTerm: "budget-year",
  backLoaded: true,
});

function plain(lines: readonly WorkingLine[]): readonly string[] {
  return lines.map(({ name, text }) =>
    `${name}: ${text}`.replaceAll("\u00a0", " "),
  );
}

function linesOf(
  figure: Observation,
  indicator: Indicator = revenue,
  others: readonly Observation[] = [],
): readonly string[] {
  const [measure] = measuresOf(
    figure,
    indicator,
    planLedger([figure, ...others]),
    others,
  );
  return measure === undefined ? [] : plain(workingOf(vi, measure, indicator));
}

function findLine(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => line.startsWith(`${name}: `));
}

function attaining(
  attained: PrintedNumber,
  fields: Partial<Observation> = {},
): Observation {
  return anObservation({ plans: [aPlan("unstated", { attained })], ...fields });
}

describe(workingOf, () => {
  test("Cao Bằng's 216 tỷ at 53,6 percent is worked out to the plan of at least 403 tỷ", () => {
    const figure = attaining(percent("53,6"), {
      level: billions("216", "above"),
    });
    expect(linesOf(figure)).toEqual([
      "% kế hoạch: 53,6%, nguồn nêu; số in cho phép từ 53,55% đến 53,65%",
      "Tiến độ bình quân: 288 ngày đã qua ÷ 365 ngày của kỳ kế hoạch (1/1/2022 đến 31/12/2022) = 78,9%",
      "Chênh lệch: 53,6% − 78,9% = −25,3 điểm %",
      "Kết luận: ▼ chậm xa tiến độ: đạt ÷ tiến độ = 0,68 (dưới 0,80)",
      "Kế hoạch suy ra: mức ÷ % kế hoạch = ít nhất khoảng 403 tỷ đồng",
    ]);
  });

  test("gần 1.390 triệu at 1,1 percent is worked out over the thirteen months of a budget year", () => {
    const figure = attaining(percent("1,1"), {
      period: aPeriod("year-to-date", "2025-03-15"),
      level: millions("1.390", "below"),
    });
    expect(linesOf(figure, disbursement)).toEqual([
      "% kế hoạch: 1,1%, nguồn nêu; số in cho phép từ 1,05% đến 1,15%",
      "Tiến độ bình quân: 74 ngày đã qua ÷ 396 ngày của kỳ kế hoạch (1/1/2025 đến 31/1/2026) = 18,7%",
      "Chênh lệch: 1,1% − 18,7% = −17,6 điểm %",
      "Kết luận: ▼ chậm xa tiến độ: đạt ÷ tiến độ = 0,06 (dưới 0,80)",
      "Kế hoạch suy ra: mức ÷ % kế hoạch = từ 121 tỷ đồng đến 132 tỷ đồng; vì nguồn viết “gần”, không quá khoảng 132 tỷ đồng",
    ]);
  });

  test("a share that another figure's target gives names that figure", () => {
    const figure = anObservation({
      id: "2024-09-04-mong-cai#1",
      level: visits("276.000"),
    });
    const stating = anObservation({
      id: "2024-01-30-mong-cai#2",
      plans: [aPlan("city", { target: visits("400.000") })],
    });
    expect(linesOf(figure, revenue, [stating]).slice(0, 1)).toEqual([
      "% kế hoạch: 276.000 lượt ÷ 400.000 lượt = 69,0% (tính); kế hoạch lấy từ 2024-01-30-mong-cai#2",
    ]);
  });

  test("a hedged level leaves the derived share a range", () => {
    const figure = anObservation({
      level: visits("500.000", "above"),
      plans: [aPlan("unstated", { target: visits("600.000") })],
    });
    expect(findLine(linesOf(figure), "% kế hoạch")).toBe(
      "% kế hoạch: trên 500.000 lượt ÷ 600.000 lượt = trên 83,3% (tính); số in cho phép từ 83,3% trở lên",
    );
  });

  test.each([
    ["53,6", "▼ chậm xa tiến độ: đạt ÷ tiến độ = 0,68 (dưới 0,80)"],
    ["70", "▽ chậm tiến độ: đạt ÷ tiến độ = 0,89 (từ 0,80 đến dưới 0,95)"],
    ["78", "● sát tiến độ: đạt ÷ tiến độ = 0,99 (từ 0,95 đến dưới 1,05)"],
    ["82,845", "● sát tiến độ: đạt ÷ tiến độ = 1,0499 (từ 0,95 đến dưới 1,05)"],
    ["90", "▲ nhanh hơn tiến độ: đạt ÷ tiến độ = 1,14 (từ 1,05 trở lên)"],
    ["127", "★ đã đạt kế hoạch: từ 100% trở lên"],
    ["63,1", "◌ chưa đủ căn cứ: số in để ngỏ cả hai phía của ngưỡng"],
  ])("%s percent by 15 October 2022 is judged: %s", (digits, expected) => {
    expect(findLine(linesOf(attaining(percent(digits))), "Kết luận")).toBe(
      `Kết luận: ${expected}`,
    );
  });

  test.each([
    [
      "33",
      "Theo nhịp năm 2021: cùng ngày năm đó thành phố đã đạt 30,0% tổng cả năm, kết luận khi đó là nhanh hơn tiến độ",
    ],
    [
      "12",
      "Theo nhịp năm 2021: cùng ngày năm đó thành phố đã đạt 30,0% tổng cả năm, kết luận không đổi",
    ],
  ])(
    "%s percent is also held against the city's own earlier year",
    (digits, expected) => {
      const course = [1, 2, 3, 4, 5, 6, 7, 8, 30, 60, 80, 100].map(
        (level, index) => {
          const month = String(index + 1).padStart(2, "0");
          const end = lastDayOfMonth(`2021-${month}-01`);
          return anObservation({
            id: `${end}#1`,
            period: aPeriod("year-to-date", end),
            level: billions(String(level)),
          });
        },
      );
      const period = aPeriod("year-to-date", "2022-09-30");
      const figure = attaining(percent(digits), { period });
      expect(
        findLine(linesOf(figure, revenue, course), "Theo nhịp năm 2021"),
      ).toBe(expected);
    },
  );

  test.each<[string, Level, PrintedNumber, string | undefined]>([
    [
      "two exact numbers",
      billions("124,129"),
      percent("33,2"),
      "từ 373 tỷ đồng đến 374 tỷ đồng",
    ],
    [
      "numbers too fine to tell the ends apart",
      billions("2.796"),
      percent("103,56"),
      "khoảng 2.700 tỷ đồng",
    ],
    [
      "a share that is trên",
      visits("1.342.106"),
      percent("100", "above"),
      "không quá khoảng 1,34 triệu lượt",
    ],
    [
      "a coarse level that is gần",
      millions("1,1", "below", "visit"),
      percent("180"),
      "từ 582 nghìn lượt đến 613 nghìn lượt; vì nguồn viết “gần”, không quá khoảng 613 nghìn lượt",
    ],
    [
      "a level that is khoảng",
      billions("216", "about"),
      percent("53,6"),
      undefined,
    ],
    [
      "gần at a share that is khoảng",
      billions("216", "below"),
      percent("53,6", "about"),
      undefined,
    ],
    [
      "gần at a share that is gần",
      billions("216", "below"),
      percent("53,6", "below"),
      undefined,
    ],
    ["a share of nought", billions("216"), percent("0"), undefined],
  ])("the plan implied by %s", (_, level, attained, expected) => {
    const line = findLine(
      linesOf(attaining(attained, { level })),
      "Kế hoạch suy ra",
    );
    expect(line).toBe(
      expected && `Kế hoạch suy ra: mức ÷ % kế hoạch = ${expected}`,
    );
  });
});

describe(lastYearLine, () => {
  test.each<[string, Level, PrintedNumber, string]>([
    ["+75,6%", millions("1.297.314"), percent("75,6"), "khoảng 739 tỷ đồng"],
    [
      "+26%",
      millions("1,029", "below", "visit"),
      percent("26"),
      "không quá khoảng 820 nghìn lượt",
    ],
    [
      "−23%",
      billions("100"),
      { value: -23, lastPlace: 1, qualifier: "exact" },
      "từ 128 tỷ đồng đến 131 tỷ đồng",
    ],
    [
      "trên 3,7%",
      billions("100", "above"),
      { value: 3.7, lastPlace: 0.1, qualifier: "exact" },
      "ít nhất khoảng 96,4 tỷ đồng",
    ],
  ])("the level a year before, by %s", (_, level, growth, expected) => {
    expect(plain(lastYearLine(vi, anObservation({ level, growth })))).toEqual([
      `Cùng kỳ năm trước (suy ra): mức ÷ (1 + tăng trưởng) = ${expected}`,
    ]);
  });

  test.each<[string, Partial<Observation>]>([
    ["level", { growth: percent("26") }],
    ["growth", { level: billions("216") }],
    [
      "bound",
      { level: billions("216", "about"), growth: percent("26", "about") },
    ],
    [
      "year before",
      {
        level: billions("216"),
        growth: { value: -100, lastPlace: 1, qualifier: "exact" },
      },
    ],
  ])("there is none without a %s", (_, fields) => {
    expect(lastYearLine(vi, anObservation(fields))).toEqual([]);
  });
});

describe(formatReadLevel, () => {
  test.each<[string, Level]>([
    [
      "216.000.000.000 đồng; “trên/hơn” nên coi là ít nhất",
      billions("216", "above"),
    ],
    [
      "1.390.000.000 đồng; “gần” nên coi là nhiều nhất",
      millions("1.390", "below"),
    ],
    [
      "145.244.670.000 đồng; “khoảng” nên không dùng để kết luận",
      millions("145.244,67", "about"),
    ],
    ["566.306 lượt", visits("566.306")],
    ["504.960.000 USD", millions("504,96", "exact", "USD")],
    ["−5.000 lượt", { ...visits("5.000"), value: -5000 }],
    [
      "giảm 5.000 lượt; “trên/hơn” nên coi là ít nhất",
      { ...visits("5.000", "below"), value: -5000 },
    ],
  ])("%s", (expected, level) => {
    expect(formatReadLevel(vi, level).replaceAll("\u00a0", " ")).toBe(expected);
  });
});

describe(formatReadPercent, () => {
  test.each<[string, PrintedNumber]>([
    ["53,6%", percent("53,6")],
    ["51%; “trên/hơn” nên coi là ít nhất", percent("51", "above")],
  ])("%s", (expected, attained) => {
    expect(formatReadPercent(vi, attained)).toBe(expected);
  });
});

describe(formatReadGrowth, () => {
  test.each<[string, PrintedNumber]>([
    ["+26,1%", percent("26,1")],
    ["−23%", { value: -23, lastPlace: 1, qualifier: "exact" }],
    ["+3,4%; “gần” nên coi là nhiều nhất", percent("3,4", "below")],
    [
      "giảm 23%; “trên/hơn” nên coi là ít nhất",
      { value: -23, lastPlace: 1, qualifier: "below" },
    ],
    [
      "giảm 23%; “gần” nên coi là nhiều nhất",
      { value: -23, lastPlace: 1, qualifier: "above" },
    ],
  ])("%s", (expected, growth) => {
    expect(formatReadGrowth(vi, growth)).toBe(expected);
  });
});
