import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import { planYearsOf, yearRanges, yearsBetween } from "./yearRanges.ts";

describe(yearRanges, () => {
  test.each<[readonly number[], readonly (readonly [number, number])[]]>([
    [[], []],
    [[2018], [[2018, 2018]]],
    [[2018, 2019], [[2018, 2019]]],
    [
      [2018, 2019, 2023],
      [
        [2018, 2019],
        [2023, 2023],
      ],
    ],
    [
      [2023, 2019, 2018, 2019],
      [
        [2018, 2019],
        [2023, 2023],
      ],
    ],
  ])("%j makes %j", (years, expected) => {
    expect(yearRanges(years).map(({ from, to }) => [from, to])).toEqual(
      expected,
    );
  });

  test("holds the years that were given and no others, and no two ranges touch", () => {
    const anyYears = fc.array(fc.integer({ min: 2000, max: 2030 }));
    fc.assert(
      fc.property(anyYears, (years) => {
        const ranges = yearRanges(years);
        const held = ranges.flatMap(({ from, to }) => yearsBetween([from, to]));
        expect(held).toEqual([...new Set(years)].toSorted((a, b) => a - b));
        for (const [index, { from }] of ranges.entries()) {
          expect(from - (ranges[index - 1]?.to ?? 0)).toBeGreaterThan(1);
        }
      }),
      { seed: 20221015, numRuns: 300 },
    );
  });
});

describe(yearsBetween, () => {
  test.each([
    [[], []],
    [[2022], [2022]],
    [
      [2025, 2022],
      [2022, 2023, 2024, 2025],
    ],
  ])("of %j are %j", (years, expected) => {
    expect(yearsBetween(years)).toEqual(expected);
  });
});

describe(planYearsOf, () => {
  const level = billions("216");
  const plans = [aPlan("province", { target: billions("400") })];

  test.each([
    ["nothing", [], []],
    [
      "two figures",
      [
        anObservation({ level, period: aPeriod("month", "2022-03-15") }),
        anObservation({ level, period: aPeriod("year", "2019-12-31") }),
      ],
      [2019, 2020, 2021, 2022],
    ],
    [
      "the thirteenth month of a budget year",
      [
        anObservation({
          growth: percent("12"),
          period: aPeriod("year-to-date", "2021-01-31", 2020),
        }),
      ],
      [2020],
    ],
    ["a target alone", [anObservation({ plans })], []],
  ])("of %s", (_, observations, expected) => {
    expect(planYearsOf(observations)).toEqual(expected);
  });
});
