import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { coursesOf, joinsOf } from "./course.ts";
import { isSameSeries } from "./growth.ts";
import {
  aCaution,
  anObservation,
  aPeriod,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";
import { lastDayOfMonth } from "./period.ts";

const seed = 20221015;
const reason = { vi: "bản ký", en: "signed copy" };

function upTo(
  end: string,
  digits: string,
  fields: Partial<Observation> = {},
): Observation {
  return anObservation({
    id: `${end}#1`,
    period: aPeriod("year-to-date", end),
    level: billions(digits),
    ...fields,
  });
}

const idsOf = (observations: readonly Observation[]) =>
  observations.map(({ id }) => id);

describe(coursesOf, () => {
  test("the points of a course stand in the order of their days, then of their ids", () => {
    const october = upTo("2022-10-31", "216");
    const given = [
      { ...october, id: "b#1" },
      upTo("2022-09-30", "200"),
      { ...october, id: "a#1" },
    ];
    const [course, ...others] = coursesOf(given);
    expect(others).toEqual([]);
    expect(course).toMatchObject({
      city: "cao-bang",
      indicator: "budget-revenue",
      planYear: 2022,
      priceBasis: null,
    });
    expect(idsOf(course?.points ?? [])).toEqual(["2022-09-30#1", "a#1", "b#1"]);
  });

  test("the printed cut-off day comes before the period's end", () => {
    const cutShort = upTo("2022-10-31", "216");
    const period = { ...cutShort.period, asOf: "2022-10-10" };
    const given = [upTo("2022-10-15", "210"), { ...cutShort, period }];
    expect(idsOf(coursesOf(given)[0]?.points ?? [])).toEqual([
      "2022-10-31#1",
      "2022-10-15#1",
    ]);
  });

  test.each<[string, number, Partial<Observation>]>([
    ["the city", 2, { city: "mong-cai" }],
    ["the indicator", 2, { indicator: "industrial-output" }],
    ["the plan year", 2, { period: aPeriod("year-to-date", "2021-10-31") }],
    ["the price basis", 2, { priceBasis: "current" }],
    ["the scope", 2, { cautions: [aCaution("scope", "2022-10-31#1")] }],
    ["another caution", 1, { cautions: [aCaution("other", "2022-10-31#1")] }],
    ["the status", 1, { status: "E" }],
    ["the source, which contradicts", 1, { conflictsWith: ["2022-09-30#1"] }],
  ])("two figures that differ by %s make %i courses", (_, count, fields) => {
    const courses = coursesOf([
      upTo("2022-09-30", "200"),
      upTo("2022-10-31", "216", fields),
    ]);
    expect(courses).toHaveLength(count);
    expect(new Set(courses.map(({ key }) => key)).size).toBe(count);
  });

  test.each<[string, boolean, Partial<Observation>]>([
    ["a year to date", true, { period: aPeriod("year-to-date", "2022-10-15") }],
    ["a whole year", true, { period: aPeriod("year", "2022-12-31") }],
    ["a first quarter", true, { period: aPeriod("quarter", "2022-03-31") }],
    ["a January", true, { period: aPeriod("month", "2022-01-31") }],
    ["a later quarter", false, { period: aPeriod("quarter", "2022-06-30") }],
    ["a later month", false, { period: aPeriod("month", "2022-02-28") }],
    [
      "a thirteenth month",
      true,
      { period: aPeriod("year-to-date", "2023-01-31", 2022) },
    ],
  ])("%s is a point of a course: %s", (_, expected, fields) => {
    const figure = anObservation({ level: billions("216"), ...fields });
    expect(coursesOf([figure]).flatMap(({ points }) => points)).toEqual(
      expected ? [figure] : [],
    );
  });

  test("a figure without a level is no point", () => {
    expect(coursesOf([anObservation({ growth: percent("26,1") })])).toEqual([]);
  });

  test("cities stand by their first figure, with or without a level, the years of each upwards", () => {
    const silent = anObservation({ city: "mong-cai" });
    const of = (city: string, end: string) => upTo(end, "216", { city });
    const courses = coursesOf([
      silent,
      of("cao-bang", "2023-06-30"),
      of("mong-cai", "2024-06-30"),
      of("cao-bang", "2022-06-30"),
      of("mong-cai", "2022-06-30"),
    ]);
    expect(courses.map(({ city, planYear }) => [city, planYear])).toEqual([
      ["mong-cai", 2022],
      ["mong-cai", 2024],
      ["cao-bang", 2022],
      ["cao-bang", 2023],
    ]);
  });

  test("two points are of one course where they are of one series, and every level is in one", () => {
    const anyFigure = fc.record({
      city: fc.constantFrom("cao-bang", "mong-cai"),
      indicator: fc.constantFrom("budget-revenue", "industrial-output"),
      period: fc
        .constantFrom("2021-12-31", "2022-03-31", "2022-10-15")
        .map((end) => aPeriod("year-to-date", end)),
      priceBasis: fc.constantFrom(null, "current", "constant-2010"),
      cautions: fc.constantFrom([], [aCaution("scope")], [aCaution("other")]),
    });
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 20 }), (figures) => {
        const all = figures.map((fields) =>
          upTo("2022-10-15", "216", {
            ...fields,
            id: anObservation().id,
          }),
        );
        const courses = coursesOf(all);
        expect(courses.flatMap(({ points }) => points)).toHaveLength(
          all.length,
        );
        for (const a of all) {
          const home = courses.find(({ points }) => points.includes(a));
          for (const b of all)
            expect(home?.points.includes(b)).toBe(isSameSeries(a, b));
        }
      }),
      { seed },
    );
  });
});

describe(joinsOf, () => {
  const september = upTo("2022-09-30", "200,5");
  const october = upTo("2022-10-31", "216");

  function joined(...points: readonly Observation[]) {
    return coursesOf(points)
      .flatMap(joinsOf)
      .map(([from, to]) => `${from.id} ${to.id}`);
  }

  test("a course of one point has no joins", () => {
    expect(joined(september)).toEqual([]);
  });

  test.each([
    ["2022-09-15", "2022-09-30", true],
    ["2022-09-01", "2022-10-31", true],
    ["2022-09-30", "2022-11-01", false],
    ["2022-08-31", "2022-10-01", false],
    ["2022-01-31", "2022-12-31", false],
  ])("%s and %s are joined: %s", (from, to, expected) => {
    expect(joined(upTo(from, "200"), upTo(to, "216"))).toHaveLength(
      expected ? 1 : 0,
    );
  });

  test("December is joined with the thirteenth month of a budget year", () => {
    const thirteenth = aPeriod("year-to-date", "2021-01-31", 2020);
    expect(
      joined(
        upTo("2020-12-31", "200"),
        upTo("2021-01-31", "216", { period: thirteenth }),
      ),
    ).toEqual(["2020-12-31#1 2021-01-31#1"]);
  });

  test.each([
    ["200,6", true],
    ["200,5", true],
    ["200,4", false],
  ])("200,5 and then %s are joined: %s", (digits, expected) => {
    const later = upTo("2022-10-31", digits);
    expect(joined(september, later)).toHaveLength(expected ? 1 : 0);
  });

  test("every two neighbours are joined, and nothing across a gap", () => {
    const months = ["02-28", "03-31", "04-15", "06-30", "07-31"];
    const points = months.map((day, index) =>
      upTo(`2022-${day}`, String(index * 10)),
    );
    expect(joined(...points)).toEqual([
      "2022-02-28#1 2022-03-31#1",
      "2022-03-31#1 2022-04-15#1",
      "2022-06-30#1 2022-07-31#1",
    ]);
  });

  test("a contested point is joined with none, on neither side", () => {
    const contested = { ...september, conflictsWith: ["elsewhere#1"] };
    const august = upTo("2022-08-31", "190");
    expect(joined(august, contested, october)).toEqual([]);
    expect(
      joined(august, { ...contested, preferred: reason }, october),
    ).toEqual(["2022-08-31#1 2022-09-30#1", "2022-09-30#1 2022-10-31#1"]);
  });

  test("a point that gave way to a preferred one is passed by", () => {
    const rival = upTo("2022-09-30", "260", {
      id: "a-rival#1",
      conflictsWith: [september.id],
    });
    const preferred = {
      ...september,
      conflictsWith: [rival.id],
      preferred: reason,
    };
    expect(joined(rival, preferred, october)).toEqual([
      "2022-09-30#1 2022-10-31#1",
    ]);
  });

  test("of two that stand for one day none is joined", () => {
    const twin = upTo("2022-09-30", "199", { id: "twin#1" });
    const august = upTo("2022-08-31", "190");
    const november = upTo("2022-11-30", "230");
    expect(joined(august, september, twin, october, november)).toEqual([
      "2022-10-31#1 2022-11-30#1",
    ]);
  });

  test("a line never falls, never turns back and never leaves a month out", () => {
    const anyPoint = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      level: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 15 }), (points) => {
        const given = points.map(({ month, level }, index) => {
          const first = `2022-${String(month).padStart(2, "0")}-01`;
          const id = `${index}#1`;
          return upTo(lastDayOfMonth(first), String(level), { id });
        });
        for (const [from, to] of coursesOf(given).flatMap(joinsOf)) {
          expect(monthIn(to) - monthIn(from)).toBe(1);
          expect(to.level?.value).toBeGreaterThanOrEqual(
            from.level?.value ?? NaN,
          );
        }
      }),
      { seed },
    );
  });

  test("a point that has lost its level is joined with none", () => {
    const { level: _, ...silent } = october;
    const [course] = coursesOf([september, october]);
    const points = [september, silent];
    expect(course && joinsOf({ ...course, points })).toEqual([]);
  });
});

function monthIn({ period }: Observation): number {
  return Number(period.asOf.slice(5, 7));
}
