import { describe, expect, test } from "vitest";

import {
  aCity,
  anObservation,
  aPeriod,
  aPlan,
  billions,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";
import { yearGap, yearGapSigns, type YearGap } from "./yearGap.ts";

const period = aPeriod("year-to-date", "2022-10-15");
const level = anObservation({ period, level: billions("216") });
const target = anObservation({
  period,
  plans: [aPlan("province", { target: billions("400") })],
});

describe(yearGap, () => {
  test.each<[string, number, readonly Observation[], YearGap]>([
    ["an amount without a plan", 2022, [level], "no-share"],
    ["an amount of another year", 2023, [level], "no-report"],
    ["a target alone", 2022, [target], "no-report"],
    ["nothing", 2022, [], "no-report"],
    ["nothing in the year in which the record ends", 2025, [], "no-report"],
    ["nothing in a year after it", 2026, [], "not-applicable"],
  ])("%s: %i", (_, year, figures, expected) => {
    const city = aCity({ recordEnds: "2025-06-30" });
    expect(yearGap(city, year, figures, "2026-11-25")).toBe(expected);
  });

  test("a year that has not begun is not due", () => {
    const city = aCity({ recordEnds: "2099-12-31" });
    expect(yearGap(city, 2027, [], "2026-11-25")).toBe("not-due");
  });

  test("each has a sign of its own", () => {
    expect(new Set(Object.values(yearGapSigns)).size).toBe(5);
  });
});
