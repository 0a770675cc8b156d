import { describe, expect, test } from "vitest";

import { anObservation, aPeriod } from "./observation.fixture.ts";
import { plannedYearKey, plannedYearOf } from "./plannedYear.ts";

describe(plannedYearOf, () => {
  test("the thirteenth month of a budget year counts against the year before its own", () => {
    const january = anObservation({
      period: aPeriod("year-to-date", "2021-01-31", 2020),
    });
    expect(plannedYearOf(january)).toEqual({
      city: "cao-bang",
      indicator: "budget-revenue",
      planYear: 2020,
      priceBasis: null,
    });
  });
});

describe(plannedYearKey, () => {
  const year = plannedYearOf(anObservation());

  test.each([
    [{}, true],
    [{ city: "mong-cai" }, false],
    [{ indicator: "industrial-output" }, false],
    [{ planYear: 2021 }, false],
    [{ priceBasis: "current" as const }, false],
  ])("a year that differs by %o has the same key: %s", (fields, expected) => {
    expect(
      plannedYearKey({ ...year, ...fields }) === plannedYearKey(year),
    ).toBe(expected);
  });
});
