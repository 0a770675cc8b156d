import { describe, expect, test } from "vitest";

import { measuresOf, type Measure } from "../core/measure.ts";
import {
  aCity,
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
import {
  formatAttainment,
  formatMeasure,
  formatStatement,
} from "./sentence.ts";
import { vi } from "./vi/words.ts";

const caoBang = aCity();
const mongCai = aCity({
  id: "mong-cai",
  name: { vi: "Móng Cái", en: "Móng Cái" },
});
const revenue = anIndicator();
const visitors = anIndicator({
  id: "tourism-visitors",
  shortName: { vi: "Khách du lịch", en: "Visitors" },
  unit: "visit",
  planName: { vi: "chỉ tiêu", en: "target" },
});
const disbursement = anIndicator({
  id: "investment-disbursement",
  shortName: { vi: "Giải ngân đầu tư công", en: "Public investment" },
  planTerm: "budget-year",
  planName: { vi: "kế hoạch vốn", en: "capital plan" },
});

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

function sentencesOf(
  figure: Observation,
  indicator: Indicator = revenue,
): readonly string[] {
  const city = figure.city === "mong-cai" ? mongCai : caoBang;
  return measuresOf(figure, indicator, []).map((measure) =>
    plain(formatMeasure(vi, measure, city, indicator)),
  );
}

function to(end: string, fields: Partial<Observation> = {}): Observation {
  return anObservation({ period: aPeriod("year-to-date", end), ...fields });
}

describe(formatMeasure, () => {
  test("Cao Bằng's budget revenue to 15 October 2022 has one sentence for each plan", () => {
    const figure = to("2022-10-15", {
      level: billions("216", "above"),
      plans: [
        aPlan("province", { attained: percent("53,6") }),
        aPlan("council", { attained: percent("38,2") }),
      ],
    });
    expect(sentencesOf(figure)).toEqual([
      "Cao Bằng: thu ngân sách đạt 53,6% dự toán 2022 tỉnh giao, đến 15/10/2022; chậm 25,3 điểm % so với tiến độ bình quân.",
      "Cao Bằng: thu ngân sách đạt 38,2% dự toán 2022 HĐND thành phố giao, đến 15/10/2022; chậm 40,7 điểm % so với tiến độ bình quân.",
    ]);
  });

  test("Móng Cái's disbursement to 31 January 2021 counts against the plan of 2020", () => {
    const figure = anObservation({
      city: "mong-cai",
      indicator: "investment-disbursement",
      period: aPeriod("year-to-date", "2021-01-31", 2020),
      plans: [aPlan("unstated", { attained: percent("71,2") })],
    });
    expect(sentencesOf(figure, disbursement)).toEqual([
      "Móng Cái: giải ngân đầu tư công đạt 71,2% kế hoạch vốn 2020, đến 31/1/2021; chậm 28,8 điểm % so với tiến độ bình quân.",
    ]);
  });

  test("a share that is worked out says so", () => {
    const figure = to("2024-08-31", {
      level: millions("2,76", "exact", "visit"),
      plans: [aPlan("city", { target: millions("3,3", "exact", "visit") })],
    });
    expect(sentencesOf(figure, visitors)).toEqual([
      "Cao Bằng: khách du lịch đạt 83,6% (tính) chỉ tiêu 2024 thành phố phấn đấu, đến 31/8/2024; nhanh 17,0 điểm % so với tiến độ bình quân.",
    ]);
  });

  test("an estimate says so", () => {
    const figure = to("2024-06-30", {
      status: "E",
      plans: [aPlan("unstated", { attained: percent("27") })],
    });
    expect(sentencesOf(figure)).toEqual([
      "Cao Bằng: thu ngân sách ước đạt 27% dự toán 2024, đến 30/6/2024; chậm 22,7 điểm % so với tiến độ bình quân.",
    ]);
  });

  test("a plan that is reached is done", () => {
    const figure = to("2022-10-31", {
      plans: [aPlan("unstated", { attained: percent("127") })],
    });
    expect(sentencesOf(figure, visitors)).toEqual([
      "Cao Bằng: khách du lịch đạt 127% chỉ tiêu 2022, đến 31/10/2022; hoàn thành kế hoạch cả năm.",
    ]);
  });

  test("a share that is gần lags at least so much", () => {
    const figure = to("2022-10-15", {
      plans: [aPlan("unstated", { attained: percent("40", "below") })],
    });
    expect(sentencesOf(figure)).toEqual([
      "Cao Bằng: thu ngân sách đạt gần 40% dự toán 2022, đến 15/10/2022; chậm ít nhất 38,9 điểm % so với tiến độ bình quân.",
    ]);
  });

  test("a share at the pace compares the pace with nothing else", () => {
    const figure = to("2022-10-15", {
      plans: [aPlan("unstated", { attained: percent("78,90") })],
    });
    expect(sentencesOf(figure)).toEqual([
      "Cao Bằng: thu ngân sách đạt 78,90% dự toán 2022, đến 15/10/2022; đúng tiến độ bình quân.",
    ]);
  });

  test.each([
    [
      "too-early",
      "2025-02-15",
      percent("33,2"),
      "đạt 33,2% dự toán 2025, đến 15/2/2025; chưa đủ căn cứ để kết luận: kỳ kế hoạch mới qua chưa đầy 2 tháng.",
    ],
    [
      "approximate",
      "2022-10-15",
      percent("60", "about"),
      "đạt khoảng 60% dự toán 2022, đến 15/10/2022; chưa đủ căn cứ để kết luận: số chỉ là xấp xỉ.",
    ],
    [
      "straddles",
      "2022-10-15",
      percent("63,1"),
      "đạt 63,1% dự toán 2022, đến 15/10/2022; chưa đủ căn cứ để kết luận: số in để ngỏ cả hai phía của ngưỡng.",
    ],
    [
      "straddles, by a hedge",
      "2024-06-30",
      percent("51", "above"),
      "đạt trên 51% dự toán 2024, đến 30/6/2024; chưa đủ căn cứ để kết luận: số in để ngỏ cả hai phía của ngưỡng.",
    ],
  ])("without a verdict it says why: %s", (_, end, attained, expected) => {
    const figure = to(end, { plans: [aPlan("unstated", { attained })] });
    expect(sentencesOf(figure)).toEqual([
      `Cao Bằng: thu ngân sách ${expected}`,
    ]);
  });
});

describe(formatAttainment, () => {
  const [stated, hedged] = measuresOf(
    to("2022-10-15", {
      plans: [
        aPlan("province", { attained: percent("53,6") }),
        aPlan("council", { attained: percent("40", "below") }),
      ],
    }),
    revenue,
    [],
  );
  const [derived] = measuresOf(
    to("2022-08-31", {
      level: visits("500.000", "above"),
      plans: [aPlan("unstated", { target: visits("600.000") })],
    }),
    visitors,
    [],
  );

  test.each<[string, Measure | undefined]>([
    ["53,6%", stated],
    ["gần 40%", hedged],
    ["trên 83,3% (tính)", derived],
  ])("%s", (expected, measure) => {
    expect(measure && plain(formatAttainment(vi, measure))).toBe(expected);
  });
});

describe(formatStatement, () => {
  test.each<[string, Partial<Observation>]>([
    ["trên 216 tỷ đồng, đến 15/10/2022", { level: billions("216", "above") }],
    [
      "ước gần 1,029 triệu lượt, +26% so cùng kỳ, đến 15/10/2022",
      {
        status: "E",
        level: millions("1,029", "below", "visit"),
        growth: percent("26"),
      },
    ],
    ["+26,1% so cùng kỳ, đến 15/10/2022", { growth: percent("26,1") }],
    [
      "ước +26,1% so cùng kỳ, đến 15/10/2022",
      { status: "E", growth: percent("26,1") },
    ],
    [
      "trên +26% so cùng kỳ, đến 15/10/2022",
      { growth: percent("26", "above") },
    ],
    [
      "giảm trên 23% so cùng kỳ, đến 15/10/2022",
      { growth: { value: -23, lastPlace: 1, qualifier: "below" } },
    ],
    ["đến 15/10/2022", {}],
    [
      "đạt 53,6% dự toán 2022 tỉnh giao, đạt 38,2% dự toán 2022 HĐND thành phố giao, đến 15/10/2022",
      {
        plans: [
          aPlan("province", { attained: percent("53,6") }),
          aPlan("council", { attained: percent("38,2") }),
        ],
      },
    ],
  ])("%s", (expected, fields) => {
    expect(
      plain(formatStatement(vi, anObservation(fields), anIndicator())),
    ).toBe(expected);
  });
});

describe(vi.sentences.inSentence, () => {
  test.each([
    ["Thu ngân sách", "thu ngân sách"],
    ["Đầu tư công", "đầu tư công"],
    ["Ước tính", "ước tính"],
    ["", ""],
  ])("%s becomes %s", (text, expected) => {
    expect(vi.sentences.inSentence(text)).toBe(expected);
  });
});
