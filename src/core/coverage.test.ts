import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  coverageBoard,
  coverageOf,
  coverageYears,
  type CoverageCell,
} from "./coverage.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";

const seed = 20221015;
const today = "2025-08-01";
const level = billions("216");
const growth = percent("26,1");
const attained = aPlan("province", { attained: percent("53,6") });
const target = aPlan("province", { target: billions("403") });
const preferred = { vi: "bản ký", en: "signed copy" };

function inOctober(...observations: readonly Observation[]): CoverageCell {
  return coverageOf(aCity(), anIndicator(), "2022-10", observations, today);
}

describe(coverageOf, () => {
  test.each<[string, CoverageCell["kind"], Partial<Observation>]>([
    ["a level", "exact", { level }],
    ["a level of zero", "exact", { level: billions("0") }],
    ["a level with a growth", "exact", { level, growth }],
    ["gần", "approximate", { level: billions("216", "below") }],
    ["trên", "approximate", { level: billions("216", "above") }],
    ["khoảng", "approximate", { level: billions("216", "about") }],
    ["a level of low reliability", "approximate", { level, status: "U" }],
    ["an estimated level", "estimate", { level, status: "E" }],
    ["a provisional level", "estimate", { level, status: "P" }],
    [
      "ước đạt gần",
      "estimate",
      { level: billions("216", "below"), status: "E" },
    ],
    [
      "a contradicted level",
      "conflicting",
      { level, conflictsWith: ["other#1"] },
    ],
    [
      "a contradicted growth",
      "conflicting",
      { growth, conflictsWith: ["other#1"] },
    ],
    [
      "a contradicted level that is preferred",
      "exact",
      { level, conflictsWith: ["other#1"], preferred },
    ],
    ["a share of plan", "percentage-only", { plans: [attained] }],
    [
      "a share of plan and a growth",
      "percentage-only",
      { plans: [attained], growth },
    ],
    ["a growth", "growth-only", { growth }],
    ["a growth and a target", "growth-only", { growth, plans: [target] }],
  ])("%s alone makes its month %s", (_, kind, fields) => {
    const figure = anObservation(fields);
    expect(inOctober(figure)).toEqual({
      city: "cao-bang",
      indicator: "budget-revenue",
      month: "2022-10",
      kind,
      figures: [figure.id],
    });
  });

  test.each<[string, Partial<Observation>]>([
    ["a target", { plans: [target] }],
    ["a change against the month before", { monthOnMonth: level }],
    ["nothing", {}],
  ])("%s alone covers nothing", (_, fields) => {
    expect(inOctober(anObservation(fields))).toMatchObject({
      kind: "no-report",
      figures: [],
    });
  });

  const ofKind: readonly Observation[] = [
    anObservation({ id: "conflicting#1", level, conflictsWith: ["other#1"] }),
    anObservation({ id: "exact#1", level }),
    anObservation({ id: "approximate#1", level: billions("216", "above") }),
    anObservation({ id: "estimate#1", level, status: "E" }),
    anObservation({ id: "percentage-only#1", plans: [attained] }),
    anObservation({ id: "growth-only#1", growth }),
  ];

  test.each(ofKind.map(({ id }, place) => [id, place] as const))(
    "%s gives the month its kind before all that is poorer",
    (id, place) => {
      const poorer = ofKind.slice(place);
      expect(`${inOctober(...poorer).kind}#1`).toBe(id);
      expect(inOctober(...poorer.toReversed())).toEqual({
        ...inOctober(...poorer),
        figures: poorer.map((figure) => figure.id).toReversed(),
      });
    },
  );

  test("a settled conflict is as good as the preferred figure, and names both", () => {
    const one = anObservation({ id: "one#1", level, conflictsWith: ["two#1"] });
    const two = anObservation({
      id: "two#1",
      level: billions("220", "about"),
      conflictsWith: ["one#1"],
      preferred,
    });
    expect(inOctober(one, two)).toMatchObject({
      kind: "approximate",
      figures: ["one#1", "two#1"],
    });
  });

  test.each<[string, boolean, Partial<Observation>]>([
    ["its first day", true, { period: aPeriod("year-to-date", "2022-10-01") }],
    ["its last day", true, { period: aPeriod("month", "2022-10-31") }],
    [
      "the day before it",
      false,
      { period: aPeriod("year-to-date", "2022-09-30") },
    ],
    [
      "the day after it",
      false,
      { period: aPeriod("year-to-date", "2022-11-01") },
    ],
    [
      "that month a year before",
      false,
      { period: aPeriod("month", "2021-10-31") },
    ],
    ["another city's", false, { city: "mong-cai" }],
    ["another indicator's", false, { indicator: "industrial-output" }],
  ])("a figure up to %s belongs to October 2022: %s", (_, expected, fields) => {
    const cell = inOctober(anObservation({ level, ...fields }));
    expect(cell.figures).toHaveLength(expected ? 1 : 0);
    expect(cell.kind).toBe(expected ? "exact" : "no-report");
  });

  test("the thirteenth month of a budget year belongs to the January it ends in", () => {
    const figure = anObservation({
      level,
      period: aPeriod("year-to-date", "2021-01-31", 2020),
    });
    const cell = coverageOf(aCity(), anIndicator(), "2021-01", [figure], today);
    expect(cell.kind).toBe("exact");
  });

  test.each([
    ["2025-06", "2025-06-30", "2025-06-29", "not-due"],
    ["2025-06", "2025-06-30", "2025-06-30", "no-report"],
    ["2025-07", "2025-06-30", "2025-08-01", "not-applicable"],
    ["2025-07", "2025-06-30", "2025-01-01", "not-applicable"],
    ["2025-06", "2025-06-15", "2025-06-14", "not-due"],
    ["2025-06", "2025-06-15", "2025-06-15", "no-report"],
    ["2025-07", "2025-06-15", "2025-06-15", "not-applicable"],
  ])(
    "%s of a city that ended on %s, seen on %s, is empty: %s",
    (month, recordEnds, seenOn, kind) => {
      const city = aCity({ recordEnds });
      expect(coverageOf(city, anIndicator(), month, [], seenOn).kind).toBe(
        kind,
      );
    },
  );
});

describe(coverageBoard, () => {
  const cities = [aCity(), aCity({ id: "mong-cai" })];
  const indicators = [anIndicator(), anIndicator({ id: "industrial-output" })];
  const years = [2022, 2021];

  test("has a row for each city and indicator, and all months of all years in it", () => {
    const asked = { cities, indicators, observations: [], years, today };
    const rows = coverageBoard(asked);
    expect(rows.map(({ city, indicator }) => [city.id, indicator.id])).toEqual([
      ["cao-bang", "budget-revenue"],
      ["cao-bang", "industrial-output"],
      ["mong-cai", "budget-revenue"],
      ["mong-cai", "industrial-output"],
    ]);
    const months = rows[0]?.cells.map(({ month }) => month) ?? [];
    expect(months).toHaveLength(24);
    expect([months[0], months[11], months[12], months[23]]).toEqual([
      "2022-01",
      "2022-12",
      "2021-01",
      "2021-12",
    ]);
  });

  test("says of every cell what coverageOf says", () => {
    const anyFigure = fc.record({
      id: fc.constantFrom("a#1", "b#1", "c#1"),
      city: fc.constantFrom("cao-bang", "mong-cai", "bac-kan"),
      indicator: fc.constantFrom("budget-revenue", "industrial-output"),
      period: fc
        .constantFrom("2020-12-31", "2021-03-15", "2021-03-31", "2022-10-15")
        .map((end) => aPeriod("year-to-date", end)),
      status: fc.constantFrom("A", "E", "U"),
      plans: fc.constantFrom([], [target], [attained]),
      conflictsWith: fc.constantFrom([], ["a#1"]),
    });
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 10 }), (figures) => {
        const observations = figures.map((fields, index) =>
          anObservation(index % 2 === 0 ? fields : { ...fields, level }),
        );
        const asked = { cities, indicators, observations, years, today };
        for (const { city, indicator, cells } of coverageBoard(asked)) {
          expect(cells).toEqual(
            cells.map(({ month }) =>
              coverageOf(city, indicator, month, observations, today),
            ),
          );
        }
      }),
      { seed },
    );
  });
});

describe(coverageYears, () => {
  const upTo = (end: string, planYear?: number) =>
    anObservation({ period: aPeriod("year-to-date", end, planYear) });

  test.each<[string, readonly number[], readonly Observation[]]>([
    ["nothing", [], []],
    ["one year", [2022], [upTo("2022-10-15"), upTo("2022-01-31")]],
    [
      "two years with two between them",
      [2019, 2020, 2021, 2022],
      [upTo("2022-10-15"), upTo("2019-06-30")],
    ],
    ["a thirteenth month", [2021], [upTo("2021-01-31", 2020)]],
  ])("%s: %o", (_, expected, observations) => {
    expect(coverageYears(observations)).toEqual(expected);
  });
});
