import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { writeNumber } from "./writtenNumber.ts";

const seed = 20221015;
const vi = { group: ".", decimal: "," };
const en = { group: ",", decimal: "." };

/** What the language's own tables say. */
function asTables(locale: string, value: number, decimals: number): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: "negative",
  })
    .format(value)
    .replace("-", "−");
}

/** As figures are: printed digits, shares worked out of two of them, and whatever else a double can be. */
const anyNumber = fc.oneof(
  fc
    .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.nat({ max: 6 }))
    .map(([digits, places]) => digits / 10 ** places),
  fc
    .tuple(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 1, max: 1e9 }),
    )
    .map(([part, plan]) => (part / plan) * 100),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
);

describe(writeNumber, () => {
  test.each([
    [1.005, 2, "1,01"],
    [0.5, 0, "1"],
    [-0.5, 0, "−1"],
    [1.5, 0, "2"],
    [0.05, 1, "0,1"],
    [0.049, 1, "0,0"],
    [-0.049, 1, "0,0"],
    [1e-7, 3, "0,000"],
    [999.95, 1, "1.000,0"],
    [1e21, 0, "1.000.000.000.000.000.000.000"],
    [123456.789, 3, "123.456,789"],
    [Number.NaN, 1, "NaN"],
    [Number.POSITIVE_INFINITY, 1, "Infinity"],
  ])("%d with %d decimals is %s", (value, decimals, expected) => {
    expect(writeNumber(value, decimals, vi)).toBe(expected);
  });

  test.each([
    ["vi-VN", vi],
    ["en-GB", en],
  ] as const)("says what the tables of %s say", (locale, marks) => {
    fc.assert(
      fc.property(anyNumber, fc.nat({ max: 6 }), (value, decimals) => {
        expect(writeNumber(value, decimals, marks)).toBe(
          asTables(locale, value, decimals),
        );
      }),
      { seed, numRuns: 3000 },
    );
  });
});
