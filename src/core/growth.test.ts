import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  betweenCumulatives,
  isSameSeries,
  lastYearLevel,
  seriesKey,
} from "./growth.ts";
import { contains } from "./interval.ts";
import {
  aCaution,
  anObservation,
  aPeriod,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";
import { qualifiers, type Qualifier } from "./vocabulary.ts";

const seed = 20221015;

describe(lastYearLevel, () => {
  test("126,1 tỷ after +26,1 % was 100 tỷ the year before", () => {
    const level = lastYearLevel(billions("126,1"), percent("26,1"));
    expect(level?.low).toBeCloseTo(126.05e9 / 1.2615, 0);
    expect(level?.high).toBeCloseTo(126.15e9 / 1.2605, 0);
    expect(contains(level ?? { low: NaN, high: NaN }, 100e9)).toBe(true);
  });

  test.each([
    ["-99", true],
    ["-99,6", true],
    ["-99,95", true],
    ["-100", false],
    ["-100,0", false],
    ["-120", false],
  ])(
    "a change of %s percent says something of the year before: %s",
    (digits, expected) => {
      expect(
        lastYearLevel(billions("216"), percent(digits)) !== undefined,
      ).toBe(expected);
    },
  );

  test("holds the level of the year before that was counted, however it was rounded or hedged", () => {
    const anyQualifier = fc.constantFrom<Qualifier>(...qualifiers);
    fc.assert(
      fc.property(
        fc.double({ min: 50, max: 5000, noNaN: true }),
        fc.double({ min: -90, max: 300, noNaN: true }),
        anyQualifier,
        anyQualifier,
        (before, growth, levelQualifier, growthQualifier) => {
          const after = before * (1 + growth / 100);
          const range = lastYearLevel(
            billions(printed(after, levelQualifier), levelQualifier),
            percent(printed(growth, growthQualifier), growthQualifier),
          );
          const noise = before * 1e9 * 1e-9;
          expect((range?.low ?? NaN) - noise).toBeLessThanOrEqual(before * 1e9);
          expect((range?.high ?? NaN) + noise).toBeGreaterThanOrEqual(
            before * 1e9,
          );
        },
      ),
      { seed },
    );
  });
});

/** To one decimal: "trên" is printed of what lies below the number, "gần" of what lies above it. */
function printed(value: number, qualifier: Qualifier): string {
  const tenths = {
    above: Math.floor,
    below: Math.ceil,
    exact: Math.round,
    about: Math.round,
  };
  return (tenths[qualifier](value * 10) / 10).toFixed(1).replace(".", ",");
}

const september = anObservation({
  id: "september#1",
  period: aPeriod("year-to-date", "2022-09-30"),
  level: billions("200,5"),
});
const october = anObservation({
  id: "october#1",
  period: aPeriod("year-to-date", "2022-10-31"),
  level: billions("216"),
});
const inputs = ["september#1", "october#1"];

describe(betweenCumulatives, () => {
  test("two exact year-to-date levels give the time between them, as wide as both were rounded", () => {
    expect(betweenCumulatives(september, october)).toEqual({
      kind: "derived",
      value: 15.5e9,
      interval: { low: 14.95e9, high: 16.05e9 },
      after: "2022-09-30",
      until: "2022-10-31",
      inputs,
    });
  });

  test("the thirteenth month of a budget year is what was added since 31 December", () => {
    const december = {
      ...september,
      period: aPeriod("year-to-date", "2020-12-31"),
    };
    const january = {
      ...october,
      period: aPeriod("year-to-date", "2021-01-31", 2020),
    };
    expect(betweenCumulatives(december, january)).toMatchObject({
      kind: "derived",
      value: 15.5e9,
    });
  });

  test("a level that stood still gives zero, a level that fell a probable revision", () => {
    const still = { ...october, level: billions("200,5") };
    const fallen = { ...october, level: billions("200,4") };
    expect(betweenCumulatives(september, still)).toMatchObject({
      kind: "derived",
      value: 0,
    });
    expect(betweenCumulatives(september, fallen)).toEqual({
      kind: "probable-revision",
      inputs,
    });
  });

  test.each<[string, Partial<Observation>]>([
    ["different-series", { city: "mong-cai" }],
    ["different-series", { indicator: "industrial-output" }],
    ["different-series", { period: aPeriod("year-to-date", "2023-10-31") }],
    ["different-series", { priceBasis: "constant-2010" }],
    ["different-series", { cautions: [aCaution("scope", "october#1")] }],
    ["not-cumulative", { period: aPeriod("month", "2022-10-31") }],
    ["not-cumulative", { period: aPeriod("quarter", "2022-12-31") }],
    ["not-exact", { level: billions("216", "above") }],
    ["not-exact", { level: billions("216", "below") }],
    ["not-exact", { level: billions("216", "about") }],
    ["not-exact", { status: "E" }],
    ["not-exact", { status: "P" }],
    ["not-exact", { status: "U" }],
    ["in-conflict", { conflictsWith: ["another#1"] }],
    ["not-later", { period: aPeriod("year-to-date", "2022-09-30") }],
    ["not-later", { period: aPeriod("year-to-date", "2022-08-31") }],
  ])("refused as %s where the later has %o", (reason, fields) => {
    expect(betweenCumulatives(september, { ...october, ...fields })).toEqual({
      kind: "refused",
      reason,
    });
  });

  test.each<[string, Partial<Observation>]>([
    ["different-series", { cautions: [aCaution("scope", "september#1")] }],
    ["not-cumulative", { period: aPeriod("month", "2022-09-30") }],
    ["not-exact", { level: billions("200,5", "above") }],
    ["not-exact", { status: "E" }],
    ["in-conflict", { conflictsWith: ["another#1"] }],
  ])("refused as %s where the earlier has %o", (reason, fields) => {
    expect(betweenCumulatives({ ...september, ...fields }, october)).toEqual({
      kind: "refused",
      reason,
    });
  });

  test("refused as no-level where one of the two states none", () => {
    const silent = anObservation({ period: october.period });
    const refused = { kind: "refused", reason: "no-level" };
    expect(betweenCumulatives(september, silent)).toEqual(refused);
    expect(
      betweenCumulatives({ ...silent, period: september.period }, october),
    ).toEqual(refused);
  });
});

describe(isSameSeries, () => {
  test("other cautions than of scope do not part a series", () => {
    expect(
      isSameSeries(september, {
        ...october,
        cautions: [aCaution("second-hand")],
      }),
    ).toBe(true);
    expect(
      isSameSeries(september, {
        ...october,
        cautions: [aCaution("scope", "october#1")],
      }),
    ).toBe(false);
  });
});

describe(seriesKey, () => {
  test.each<[boolean, Partial<Observation>]>([
    [true, { status: "E", level: billions("216", "above") }],
    [true, { cautions: [aCaution("second-hand", "october#1")] }],
    [false, { city: "mong-cai" }],
    [false, { indicator: "industrial-output" }],
    [false, { period: aPeriod("year-to-date", "2023-10-31") }],
    [false, { priceBasis: "constant-2010" }],
    [false, { cautions: [aCaution("scope", "october#1")] }],
  ])(
    "is the same where isSameSeries says so: %s for %o",
    (expected, fields) => {
      const other = { ...october, ...fields };
      expect(isSameSeries(september, other)).toBe(expected);
      expect(seriesKey(september) === seriesKey(other)).toBe(expected);
    },
  );
});
