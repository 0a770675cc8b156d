import { describe, expect, test } from "vitest";

import { monthlyAverageOf } from "./monthlyAverage.ts";
import { anObservation, aPeriod, billions } from "./observation.fixture.ts";
import { monthsIn, type Period } from "./period.ts";

describe(monthsIn, () => {
  test.each<[string, number, Period]>([
    ["ten months", 10, aPeriod("year-to-date", "2022-10-31")],
    ["a whole year", 12, aPeriod("year", "2023-12-31")],
    ["one month", 1, aPeriod("month", "2024-02-29")],
    ["a quarter", 3, aPeriod("quarter", "2025-06-30")],
    ["half of April", 3.5, aPeriod("year-to-date", "2022-04-15")],
    ["half of one April", 0.5, aPeriod("month", "2022-04-15")],
    ["a budget year", 13, aPeriod("year-to-date", "2021-01-31", 2020)],
  ])("%s: %d", (_, months, period) => {
    expect(monthsIn(period)).toBeCloseTo(months, 12);
  });

  test("a month still running counts to its cut-off day", () => {
    const running = { ...aPeriod("year-to-date", "2022-06-30") };
    expect(monthsIn({ ...running, asOf: "2022-06-15" })).toBe(5.5);
  });
});

describe(monthlyAverageOf, () => {
  const tenMonths = anObservation({
    period: aPeriod("year-to-date", "2022-10-31"),
  });

  test("is the level over the months, in its unit, hedged as it is", () => {
    const level = billions("216", "above");
    expect(monthlyAverageOf({ ...tenMonths, level })).toEqual({
      value: 21.6e9,
      interval: { low: 21.6e9, high: Infinity },
      unit: "VND",
      qualifier: "above",
      months: 10,
      input: "2022-10-28-cao-bang#1",
    });
  });

  test("has the rounding of the print spread over the months", () => {
    const average = monthlyAverageOf({ ...tenMonths, level: billions("216") });
    expect(average?.interval).toEqual({ low: 21.55e9, high: 21.65e9 });
  });

  test("there is none of a figure without a level", () => {
    expect(monthlyAverageOf(tenMonths)).toBeUndefined();
  });
});
