import { describe, expect, test } from "vitest";

import { monthAmountsOf } from "./monthly.ts";
import {
  aCaution,
  anObservation,
  aPeriod,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";

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

const september = upTo("2022-09-30", "200,5");
const october = upTo("2022-10-31", "216");
const month = {
  city: "cao-bang",
  indicator: "budget-revenue",
  planYear: 2022,
};
const inOctober = anObservation({
  id: "october#1",
  period: aPeriod("month", "2022-10-31"),
  level: billions("15"),
});

/** "10 stated", "10 derived": the month and where it comes from. */
function slots(...observations: readonly Observation[]): readonly string[] {
  return monthAmountsOf(observations).map((one) => `${one.month} ${one.kind}`);
}

describe(monthAmountsOf, () => {
  test("a stated month stands as it is", () => {
    expect(monthAmountsOf([inOctober])).toEqual([
      {
        kind: "stated",
        key: "october#1",
        ...month,
        month: 10,
        observation: inOctober,
        isPartial: false,
        lastDay: "2022-10-31",
      },
    ]);
  });

  test.each([
    ["2025-03-15", true],
    ["2025-03-30", true],
    ["2025-03-31", false],
  ])("a March up to %s is partial: %s", (lastDay, isPartial) => {
    const march = { ...inOctober, period: aPeriod("month", lastDay) };
    expect(monthAmountsOf([march])).toMatchObject([
      { month: 3, planYear: 2025, isPartial, lastDay },
    ]);
  });

  test.each([
    ["2022-01-31", 2022, ["1 stated"]],
    ["2022-01-30", 2022, []],
    ["2022-02-28", 2022, []],
    ["2023-01-31", 2022, []],
  ])(
    "the year to %s of plan year %i is January alone: %o",
    (end, planYear, expected) => {
      const period = aPeriod("year-to-date", end, planYear);
      expect(slots(upTo(end, "15", { period }))).toEqual(expected);
    },
  );

  test.each<[string, Partial<Observation>]>([
    ["a quarter", { period: aPeriod("quarter", "2022-06-30") }],
    ["a year to date", { period: aPeriod("year-to-date", "2022-10-31") }],
    ["a year", { period: aPeriod("year", "2022-12-31") }],
    [
      "the thirteenth month of a budget year",
      { period: aPeriod("month", "2023-01-31", 2022) },
    ],
  ])("%s alone fills no month", (_, fields) => {
    expect(slots({ ...inOctober, ...fields })).toEqual([]);
  });

  test("a month of which only the growth is stated holds no amount", () => {
    const { level: _, ...silent } = inOctober;
    expect(slots({ ...silent, growth: percent("26,1") })).toEqual([]);
  });

  test("two month ends that follow each other give the month between", () => {
    expect(monthAmountsOf([october, september])).toEqual([
      {
        kind: "derived",
        key: "2022-09-30#1/2022-10-31#1",
        ...month,
        month: 10,
        inputs: ["2022-09-30#1", "2022-10-31#1"],
        from: september,
        to: october,
        value: 15.5e9,
        interval: { low: 14.95e9, high: 16.05e9 },
        unit: "VND",
      },
    ]);
  });

  test("a level that fell is reported and has no value", () => {
    const [fallen, ...others] = monthAmountsOf([
      september,
      upTo("2022-10-31", "200,4"),
    ]);
    expect(others).toEqual([]);
    expect(fallen).toMatchObject({
      kind: "probable-revision",
      month: 10,
      inputs: ["2022-09-30#1", "2022-10-31#1"],
    });
    expect(fallen).not.toHaveProperty("value");
  });

  test.each([
    ["2022-08-31", "2022-10-31"],
    ["2022-09-29", "2022-10-31"],
    ["2022-09-30", "2022-10-30"],
    ["2022-10-01", "2022-10-31"],
    ["2021-12-31", "2022-01-30"],
  ])("%s and %s bound no month", (from, to) => {
    expect(slots(upTo(from, "200"), upTo(to, "216"))).toEqual([]);
  });

  test("February ends on the 29th of a leap year only", () => {
    const march = upTo("2024-03-31", "216");
    expect(slots(upTo("2024-02-28", "200"), march)).toEqual([]);
    expect(slots(upTo("2024-02-29", "200"), march)).toEqual(["3 derived"]);
  });

  test("January stated as the year to date is also where February starts", () => {
    expect(slots(upTo("2022-01-31", "15"), upTo("2022-02-28", "40"))).toEqual([
      "1 stated",
      "2 derived",
    ]);
  });

  test("the whole year and its first eleven months give December, its thirteenth month nothing", () => {
    const december = upTo("2020-12-31", "216", {
      period: aPeriod("year", "2020-12-31"),
    });
    const thirteenth = upTo("2021-01-31", "230", {
      period: aPeriod("year-to-date", "2021-01-31", 2020),
    });
    expect(slots(upTo("2020-11-30", "200"), december, thirteenth)).toEqual([
      "12 derived",
    ]);
  });

  test.each<[string, Partial<Observation>]>([
    ["is of another city", { city: "mong-cai" }],
    ["is at other prices", { priceBasis: "constant-2010" }],
    ["is hedged", { level: billions("216", "above") }],
    ["is an estimate", { status: "E" }],
    ["is contradicted", { conflictsWith: ["other#1"] }],
    [
      "has an inferred day",
      { cautions: [aCaution("date-inferred", october.id)] },
    ],
  ])("nothing is derived where one of the two %s", (_, fields) => {
    expect(slots(september, { ...october, ...fields })).toEqual([]);
  });

  test.each<[string, readonly string[], Partial<Observation>]>([
    ["the month", ["10 stated"], {}],
    [
      "a part of the month",
      ["10 stated"],
      { period: aPeriod("month", "2022-10-15") },
    ],
    [
      "another month",
      ["10 derived", "11 stated"],
      { period: aPeriod("month", "2022-11-30") },
    ],
    [
      "the month of another indicator",
      ["10 stated", "10 derived"],
      { indicator: "industrial-output" },
    ],
  ])("beside a statement of %s there is %o", (_, expected, fields) => {
    expect(slots(september, october, { ...inOctober, ...fields })).toEqual(
      expected,
    );
  });

  test("every statement of a month is kept, contested ones too", () => {
    const one = { ...inOctober, conflictsWith: ["other#1"] };
    const other = { ...one, id: "other#1", conflictsWith: [inOctober.id] };
    expect(monthAmountsOf([one, other]).map(({ key }) => key)).toEqual([
      "october#1",
      "other#1",
    ]);
  });

  test("cities stand by their first figure, then years, then months", () => {
    const of = (city: string, end: string) =>
      anObservation({
        id: `${city} ${end}`,
        city,
        period: aPeriod("month", end),
        level: billions("15"),
      });
    const amounts = monthAmountsOf([
      of("mong-cai", "2023-02-28"),
      of("cao-bang", "2022-12-31"),
      of("mong-cai", "2022-11-30"),
      of("mong-cai", "2023-01-31"),
    ]);
    expect(amounts.map(({ key }) => key)).toEqual([
      "mong-cai 2022-11-30",
      "mong-cai 2023-01-31",
      "mong-cai 2023-02-28",
      "cao-bang 2022-12-31",
    ]);
  });
});
