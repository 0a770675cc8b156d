import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { yearRanges, yearsBetween } from "./yearRanges.ts";

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
