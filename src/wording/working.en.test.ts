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
import { en } from "./en/words.ts";

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
  return measure === undefined ? [] : plain(workingOf(en, measure, indicator));
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
  test("Cao Bằng's 216 billion at 53.6 percent is worked out to the plan of at least 403 billion", () => {
    const figure = attaining(percent("53,6"), {
      level: billions("216", "above"),
    });
    expect(linesOf(figure)).toEqual([
      "% of plan: 53.6%, as the source states; the printed number allows 53.55% to 53.65%",
      "Even pace: 288 days passed ÷ 365 days of the plan’s term (1 Jan 2022 to 31 Dec 2022) = 78.9%",
      "Lead or lag: 53.6% − 78.9% = −25.3 percentage points",
      "Verdict: ▼ far behind pace: attained ÷ pace = 0.68 (under 0.80)",
      "Implied plan: level ÷ % of plan = at least about 403 billion VND",
    ]);
  });

  test("nearly 1,390 million at 1.1 percent is worked out over the thirteen months of a budget year", () => {
    const figure = attaining(percent("1,1"), {
      period: aPeriod("year-to-date", "2025-03-15"),
      level: millions("1.390", "below"),
    });
    expect(linesOf(figure, disbursement)).toEqual([
      "% of plan: 1.1%, as the source states; the printed number allows 1.05% to 1.15%",
      "Even pace: 74 days passed ÷ 396 days of the plan’s term (1 Jan 2025 to 31 Jan 2026) = 18.7%",
      "Lead or lag: 1.1% − 18.7% = −17.6 percentage points",
      "Verdict: ▼ far behind pace: attained ÷ pace = 0.06 (under 0.80)",
      "Implied plan: level ÷ % of plan = 121 billion VND to 132 billion VND; since the source says “nearly” (gần), at most about 132 billion VND",
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
      "% of plan: 276,000 visits ÷ 400,000 visits = 69.0% (calculated); plan taken from 2024-01-30-mong-cai#2",
    ]);
  });

  test("a hedged level leaves the derived share a range", () => {
    const figure = anObservation({
      level: visits("500.000", "above"),
      plans: [aPlan("unstated", { target: visits("600.000") })],
    });
    expect(findLine(linesOf(figure), "% of plan")).toBe(
      "% of plan: more than 500,000 visits ÷ 600,000 visits = more than 83.3% (calculated); the printed number allows 83.3% or more",
    );
  });

  test.each([
    ["53,6", "▼ far behind pace: attained ÷ pace = 0.68 (under 0.80)"],
    ["70", "▽ behind pace: attained ÷ pace = 0.89 (0.80 to under 0.95)"],
    ["78", "● on pace: attained ÷ pace = 0.99 (0.95 to under 1.05)"],
    ["82,845", "● on pace: attained ÷ pace = 1.0499 (0.95 to under 1.05)"],
    ["90", "▲ ahead of pace: attained ÷ pace = 1.14 (1.05 or more)"],
    ["127", "★ met the plan: 100% or more"],
    [
      "63,1",
      "◌ not enough to judge: the printed figure fits both sides of a threshold",
    ],
  ])("%s percent by 15 October 2022 is judged: %s", (digits, expected) => {
    expect(findLine(linesOf(attaining(percent(digits))), "Verdict")).toBe(
      `Verdict: ${expected}`,
    );
  });

  test.each([
    [
      "33",
      "At the pace of 2021: by the same day of that year the city had reached 30.0% of its full-year total; the verdict would then be “ahead of pace”",
    ],
    [
      "12",
      "At the pace of 2021: by the same day of that year the city had reached 30.0% of its full-year total; the verdict stays the same",
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
        findLine(linesOf(figure, revenue, course), "At the pace of 2021"),
      ).toBe(expected);
    },
  );

  test.each<[string, Level, PrintedNumber, string | undefined]>([
    [
      "two exact numbers",
      billions("124,129"),
      percent("33,2"),
      "373 billion VND to 374 billion VND",
    ],
    [
      "numbers too fine to tell the ends apart",
      billions("2.796"),
      percent("103,56"),
      "about 2,700 billion VND",
    ],
    [
      "a share that is more than so much",
      visits("1.342.106"),
      percent("100", "above"),
      "at most about 1.34 million visits",
    ],
    [
      "a coarse level that is nearly so much",
      millions("1,1", "below", "visit"),
      percent("180"),
      "582 thousand visits to 613 thousand visits; since the source says “nearly” (gần), at most about 613 thousand visits",
    ],
    [
      "a level that is about so much",
      billions("216", "about"),
      percent("53,6"),
      undefined,
    ],
    [
      "nearly at a share that is about so much",
      billions("216", "below"),
      percent("53,6", "about"),
      undefined,
    ],
    [
      "nearly at a share that is nearly so much",
      billions("216", "below"),
      percent("53,6", "below"),
      undefined,
    ],
    ["a share of nought", billions("216"), percent("0"), undefined],
  ])("the plan implied by %s", (_, level, attained, expected) => {
    const line = findLine(
      linesOf(attaining(attained, { level })),
      "Implied plan",
    );
    expect(line).toBe(
      expected && `Implied plan: level ÷ % of plan = ${expected}`,
    );
  });
});

describe(lastYearLine, () => {
  test.each<[string, Level, PrintedNumber, string]>([
    ["+75.6%", millions("1.297.314"), percent("75,6"), "about 739 billion VND"],
    [
      "+26%",
      millions("1,029", "below", "visit"),
      percent("26"),
      "at most about 820 thousand visits",
    ],
    [
      "−23%",
      billions("100"),
      { value: -23, lastPlace: 1, qualifier: "exact" },
      "128 billion VND to 131 billion VND",
    ],
    [
      "more than 3.7%",
      billions("100", "above"),
      { value: 3.7, lastPlace: 0.1, qualifier: "exact" },
      "at least about 96.4 billion VND",
    ],
  ])("the level a year before, by %s", (_, level, growth, expected) => {
    expect(plain(lastYearLine(en, anObservation({ level, growth })))).toEqual([
      `Same period last year (implied): level ÷ (1 + growth) = ${expected}`,
    ]);
  });
});

describe(formatReadLevel, () => {
  test.each<[string, Level]>([
    [
      "216,000,000,000 VND; “more than” (trên/hơn), so taken as at least",
      billions("216", "above"),
    ],
    [
      "1,390,000,000 VND; “nearly” (gần), so taken as at most",
      millions("1.390", "below"),
    ],
    [
      "145,244,670,000 VND; “about” (khoảng), so not used to judge",
      millions("145.244,67", "about"),
    ],
    ["566,306 visits", visits("566.306")],
    ["1 visit", visits("1")],
    ["504,960,000 USD", millions("504,96", "exact", "USD")],
    ["−5,000 visits", { ...visits("5.000"), value: -5000 }],
    [
      "down 5,000 visits; “more than” (trên/hơn), so taken as at least",
      { ...visits("5.000", "below"), value: -5000 },
    ],
  ])("%s", (expected, level) => {
    expect(formatReadLevel(en, level).replaceAll("\u00a0", " ")).toBe(expected);
  });
});

describe(formatReadPercent, () => {
  test.each<[string, PrintedNumber]>([
    ["53.6%", percent("53,6")],
    [
      "51%; “more than” (trên/hơn), so taken as at least",
      percent("51", "above"),
    ],
  ])("%s", (expected, attained) => {
    expect(formatReadPercent(en, attained)).toBe(expected);
  });
});

describe(formatReadGrowth, () => {
  test.each<[string, PrintedNumber]>([
    ["+26.1%", percent("26,1")],
    ["−23%", { value: -23, lastPlace: 1, qualifier: "exact" }],
    ["+3.4%; “nearly” (gần), so taken as at most", percent("3,4", "below")],
    [
      "down 23%; “more than” (trên/hơn), so taken as at least",
      { value: -23, lastPlace: 1, qualifier: "below" },
    ],
    [
      "down 23%; “nearly” (gần), so taken as at most",
      { value: -23, lastPlace: 1, qualifier: "above" },
    ],
  ])("%s", (expected, growth) => {
    expect(formatReadGrowth(en, growth)).toBe(expected);
  });
});
