import { describe, expect, test } from "vitest";

import { measuresOf } from "../../core/measure.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "../../core/observation.fixture.ts";
import type { Observation } from "../../core/observation.ts";
import { vi } from "../../wording/vi/words.ts";
import { yearsSeries, type YearsInput } from "./yearsSeries.ts";

const revenue = anIndicator();
const disbursement = anIndicator({ planTerm: "budget-year" });
const city = aCity({ recordEnds: "2025-06-30" });
const other = aCity({ id: "bac-kan", name: { vi: "Bắc Kạn", en: "Bắc Kạn" } });

function reaching(
  digits: string,
  end: string,
  fields: Partial<Observation> = {},
): Observation {
  return anObservation({
    period: aPeriod("year-to-date", end),
    plans: [aPlan("province", { attained: percent(digits) })],
    ...fields,
  });
}

function seriesOf(
  figures: readonly Observation[],
  fields: Partial<YearsInput> = {},
) {
  const indicator = fields.indicator ?? revenue;
  return yearsSeries(vi, {
    measures: figures.flatMap((figure) => measuresOf(figure, indicator, [])),
    indicator,
    city,
    cities: [other, city],
    years: [2022, 2023, 2024, 2025],
    gaps: new Map(),
    ...fields,
  });
}

describe(yearsSeries, () => {
  test("a mark stands at the end of its cut-off day, pinned to the pace of its own year", () => {
    const [mark] = seriesOf([reaching("53,6", "2023-10-15")]).marks;
    expect(mark).toEqual({
      id: "2022-10-28-cao-bang#1/province/53.6",
      observation: "2022-10-28-cao-bang#1",
      place: 1,
      planYear: 2023,
      day: 365 + 288,
      share: 288 / 365,
      percent: 53.6,
      label: "53,6%",
      cityName: "Cao Bằng",
      sentence:
        "Cao Bằng: thu ngân sách đạt 53,6% dự toán 2023 tỉnh giao, đến\u00a015/10/2023; chậm 25,3\u00a0điểm\u00a0% so với tiến độ bình quân.",
      isEstimate: false,
      isDerived: false,
      isContested: false,
      openSide: null,
      order: "2023-10-15",
    });
  });

  test("every mark stands on the day at which its year's pace line has its pace", () => {
    const figures = ["2022-01-01", "2023-10-15", "2024-02-29", "2025-03-15"];
    const { marks, terms } = seriesOf(
      figures.map((end) => reaching("50", end, { id: end })),
    );
    expect(marks).toHaveLength(4);
    for (const [index, { day, share }] of marks.entries()) {
      const { from = 0, to = 0 } = terms[index] ?? {};
      expect((day - from) / (to - from)).toBeCloseTo(share, 10);
    }
  });

  test("years follow each other without a gap, leap years have a day more", () => {
    const { years, days } = seriesOf([]);
    expect(years.map(({ year, from, to }) => [year, from, to])).toEqual([
      [2022, 0, 365],
      [2023, 365, 730],
      [2024, 730, 1096],
      [2025, 1096, 1461],
    ]);
    expect(days).toBe(1461 + 31);
  });

  test("a calendar year's plan ends with its year, a budget year's a month into the next", () => {
    expect(seriesOf([]).terms[1]).toEqual({ from: 365, to: 730 });
    const budget = seriesOf([], { indicator: disbursement });
    expect(budget.terms[1]).toEqual({ from: 365, to: 730 + 31 });
    expect(budget.days).toBe(seriesOf([]).days);
  });

  test("the thirteenth month of a budget year is pinned to the pace of the year before", () => {
    const figure = reaching("71,2", "2023-01-31", {
      period: aPeriod("year-to-date", "2023-01-31", 2022),
    });
    const [mark] = seriesOf([figure], { indicator: disbursement }).marks;
    expect(mark).toMatchObject({ planYear: 2022, day: 365 + 31, share: 1 });
  });

  test("a year without a share has its sign", () => {
    const { years } = seriesOf([reaching("53,6", "2023-10-15")], {
      years: [2022, 2023, 2024, 2025, 2026],
      gaps: new Map([
        [2022, "no-report"],
        [2024, "no-share"],
        [2025, "not-due"],
        [2026, "not-applicable"],
      ]),
    });
    expect(years.map(({ sign }) => sign)).toEqual(["○", "", "◌", "", "x"]);
  });

  test.each<[string, readonly number[], number | null]>([
    ["2025-06-30", [2022, 2023, 2024, 2025], 1096 + 181],
    ["2025-06-30", [2022, 2023], null],
    ["2099-12-31", [2022, 2023, 2024, 2025], null],
    ["2021-12-31", [2022], 0],
    ["2020-12-31", [2022], 0],
  ])("a record that ends on %s, over %j, ends on day %j", (day, years, end) => {
    const { recordEnd } = seriesOf([], {
      city: aCity({ recordEnds: day }),
      years,
    });
    expect(recordEnd).toBe(end);
  });

  test("no plan runs in a year that begins after the record's end", () => {
    const years = [2024, 2025, 2026];
    expect(seriesOf([], { years }).terms).toHaveLength(2);
    expect(seriesOf([], { years }).years).toHaveLength(3);
  });

  test.each<[string, readonly string[], Partial<Observation>]>([
    [
      "as printed",
      ["53,60%"],
      { plans: [aPlan("city", { attained: percent("53,60") })] },
    ],
    [
      "hedged",
      ["trên 53,6%"],
      { plans: [aPlan("city", { attained: percent("53,6", "above") })] },
    ],
    ["estimated", ["53,6% ước"], { status: "E" }],
    ["contradicted", ["53,6% ≠"], { conflictsWith: ["x#1"] }],
    [
      "of two plans",
      ["tỉnh · 53,6%", "HĐND · 38,2%"],
      {
        plans: [
          aPlan("province", { attained: percent("53,6") }),
          aPlan("council", { attained: percent("38,2") }),
        ],
      },
    ],
    [
      "of two plans that are reached alike",
      ["53,6%"],
      {
        plans: [
          aPlan("province", { attained: percent("53,6") }),
          aPlan("council", { attained: percent("53,6") }),
        ],
      },
    ],
    [
      "worked out",
      ["trên 54,0% tính"],
      {
        level: billions("216", "above"),
        plans: [aPlan("province", { target: billions("400") })],
      },
    ],
  ])("a share %s is labelled %j", (_, labels, fields) => {
    const { marks } = seriesOf([reaching("53,6", "2022-10-15", fields)]);
    const shown = marks.map(({ label }) => label.replaceAll("\u00a0", " "));
    expect(shown).toEqual(labels);
  });

  test("there is room above the highest mark, and above the plan line where all are low", () => {
    expect(seriesOf([reaching("190", "2023-12-31")]).top).toBe(210);
    expect(seriesOf([]).top).toBe(120);
  });
});
