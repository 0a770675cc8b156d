import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  billions,
  millions,
  percent,
  visits,
} from "../core/observation.fixture.ts";
import type { Interval } from "../core/interval.ts";
import type { Level } from "../core/printedNumber.ts";
import { qualifiers, units, type Unit } from "../core/vocabulary.ts";
import { parseQuantity } from "../reading/quantity.ts";
import {
  formatDerivedPercent,
  formatGrowth,
  formatHedgedGrowth,
  formatLevel,
  formatLevelParts,
  formatNumber,
  formatPercent,
  formatPoints,
  formatSignedPoints,
  withHedge,
} from "./number.ts";
import { formatPercentRange, formatRange } from "./range.ts";
import { en } from "./en/words.ts";

const seed = 20221015;

/** No-break spaces as plain ones, for rows that are about the words. */
function plain(text: string | undefined): string | undefined {
  return text?.replaceAll("\u00a0", " ");
}

function thousands(digits: string): Level {
  const { value, lastPlace, qualifier } = millions(digits);
  return {
    value: value / 1e3,
    lastPlace: lastPlace / 1e3,
    qualifier,
    unit: "visit",
  };
}

describe(formatNumber, () => {
  test.each([
    [0, 0, "0"],
    [-0, 0, "0"],
    [-0.04, 1, "0.0"],
    [-0.05, 1, "−0.1"],
    [53.6, 1, "53.6"],
    [50.45, 2, "50.45"],
    [96, 0, "96"],
    [96, 1, "96.0"],
    [1390, 0, "1,390"],
    [1297314, 0, "1,297,314"],
    [24252.92, 2, "24,252.92"],
    [-23, 0, "−23"],
    [-1234.5, 1, "−1,234.5"],
  ])("%d with %d decimals is %s", (value, decimals, expected) => {
    expect(formatNumber(en, value, decimals)).toBe(expected);
  });

  test("never asks for the locale of the process", () => {
    const here = new Intl.NumberFormat().resolvedOptions().locale;
    expect(here).not.toBe("en-GB");
    expect(formatNumber(en, 1234.5, 1)).toBe("1,234.5");
  });
});

describe(formatPercent, () => {
  test.each([
    ["53,6", "53.6%"],
    ["96", "96%"],
    ["50,45", "50.45%"],
    ["103,0", "103.0%"],
    ["127", "127%"],
    ["0", "0%"],
    ["1.030,5", "1,030.5%"],
  ])("%s keeps its decimals: %s", (digits, expected) => {
    expect(formatPercent(en, percent(digits))).toBe(expected);
  });
});

describe(formatDerivedPercent, () => {
  test.each([
    [83.3333, "83.3%"],
    [78.95, "79.0%"],
    [100, "100.0%"],
    [0, "0.0%"],
    [-0.01, "0.0%"],
  ])("%d has one decimal: %s", (value, expected) => {
    expect(formatDerivedPercent(en, value)).toBe(expected);
  });
});

describe(formatGrowth, () => {
  test.each([
    [26.1, 0.1, "+26.1%"],
    [26, 1, "+26%"],
    [-23, 1, "−23%"],
    [-7.25, 0.01, "−7.25%"],
    [130, 10, "+130%"],
    [0, 1, "0%"],
    [-0, 1, "0%"],
    [0, 0.1, "0.0%"],
    [-0, 0.1, "0.0%"],
  ])("%d to the nearest %d is %s", (value, lastPlace, expected) => {
    expect(formatGrowth(en, { value, lastPlace, qualifier: "exact" })).toBe(
      expected,
    );
  });
});

describe(formatHedgedGrowth, () => {
  test.each([
    ["up 26%", 26, "exact", "+26%"],
    ["up more than 26%", 26, "above", "more than +26%"],
    ["up nearly 26%", 26, "below", "nearly +26%"],
    ["up about 26%", 26, "about", "about +26%"],
    ["down 23%", -23, "exact", "−23%"],
    ["down more than 23%", -23, "below", "down more than 23%"],
    ["down nearly 23%", -23, "above", "down nearly 23%"],
    ["down about 23%", -23, "about", "down about 23%"],
  ] as const)(
    "%s, which is %d and %s, is shown as %s",
    (_, value, qualifier, expected) => {
      const growth = { value, lastPlace: 1, qualifier };
      expect(plain(formatHedgedGrowth(en, growth))).toBe(expected);
    },
  );
});

describe(formatPoints, () => {
  test.each([
    [12.926, "12.9 percentage points"],
    [-25.304, "25.3 percentage points"],
    [0, "0.0 percentage points"],
    [-0.04, "0.0 percentage points"],
  ])("%d points are %s, the sign left to the words", (points, expected) => {
    expect(plain(formatPoints(en, points))).toBe(expected);
  });

  test("where a label has little room they are pp", () => {
    expect(formatPoints(en, 12.9, en.numbers.shortPointsUnit)).toBe(
      "12.9\u00a0pp",
    );
  });
});

describe(formatSignedPoints, () => {
  test.each([
    [12.926, "+12.9"],
    [-25.304, "−25.3"],
    [0.05, "+0.1"],
    [0.04, "0.0"],
    [0, "0.0"],
    [-0, "0.0"],
    [-0.04, "0.0"],
    [-10.04, "−10.0"],
  ])("%d points are %s", (points, expected) => {
    expect(formatSignedPoints(en, points)).toBe(expected);
  });
});

describe(withHedge, () => {
  test.each([
    ["exact", "20%"],
    ["below", "nearly\u00a020%"],
    ["above", "more than\u00a020%"],
    ["about", "about\u00a020%"],
  ] as const)("20%% that is %s is %s", (qualifier, expected) => {
    expect(withHedge(en, qualifier, "20%")).toBe(expected);
  });
});

describe(formatLevelParts, () => {
  test.each([
    ["nearly · 1.029 · million visits", millions("1,029", "below", "visit")],
    [" · 566,306 · visits", visits("566.306")],
    [
      "more than · 191 · thousand visits",
      { ...thousands("191"), qualifier: "above" },
    ],
    ["nearly · 95,000 · visits", visits("95.000", "below")],
    [" · 23.7 · thousand visits", thousands("23,7")],
    [" · 124.129 · billion VND", billions("124,129")],
    [" · 24,252.92 · million VND", millions("24.252,92")],
    ["about · 145,244.67 · million VND", millions("145.244,67", "about")],
    [" · 1,297.314 · billion VND", millions("1.297.314")],
    [" · 504.96 · million USD", millions("504,96", "exact", "USD")],
    [" · 2.728 · billion USD", millions("2.728", "exact", "USD")],
    ["nearly · 1.390 · billion VND", millions("1.390", "below")],
    [" · 4 · million visits", millions("4", "exact", "visit")],
    ["more than · 216 · billion VND", billions("216", "above")],
    [" · 106.5 · billion VND", billions("106,5")],
    ["more than · 3,700 · billion VND", billions("3.700", "above")],
    [" · 1,297,314,005 · VND", { ...visits("1.297.314.005"), unit: "VND" }],
    [" · 0 · VND", { ...visits("0"), unit: "VND" }],
    [" · 1 · visit", visits("1")],
    [" · 0 · visits", visits("0")],
    [" · 1 · million visits", millions("1", "exact", "visit")],
    [" · −23.7 · thousand visits", { ...thousands("23,7"), value: -23700 }],
  ] satisfies readonly (readonly [string, Level])[])(
    "%s",
    (expected, level) => {
      const { hedge, number, unit } = formatLevelParts(en, level);
      expect([hedge, number, unit].join(" · ")).toBe(expected);
    },
  );

  test.each([
    ["0.9 billion VND", billions("0,9")],
    ["0.5 million visits", millions("0,5", "exact", "visit")],
    ["1.2 trillion VND", { ...billions("1.200"), lastPlace: 1e11 }],
    ["500 thousand VND", { ...millions("0,500") }],
  ] satisfies readonly (readonly [string, Level])[])(
    "%s grows no nought that nobody printed",
    (expected, level) => {
      const { number, unit } = formatLevelParts(en, level);
      expect(`${number} ${unit}`).toBe(expected);
    },
  );
});

const scales = {
  VND: [0, 6, 9],
  USD: [6, 9],
  visit: [0, 3, 6],
} satisfies Record<Unit, readonly number[]>;

/** Levels as press copies in English print them: up to six digits, of which none, one, two or three are decimals of a scale. */
const anyLevel = fc
  .record({
    unit: fc.constantFrom(...units),
    qualifier: fc.constantFrom(...qualifiers),
    // From two, since the grammar knows “visits” only.
    digits: fc.integer({ min: 2, max: 999_999 }),
  })
  .chain(({ unit, qualifier, digits }) =>
    fc.constantFrom(...scales[unit]).chain((power) =>
      fc.integer({ min: 0, max: Math.min(3, power) }).map((decimals): Level => {
        const lastPlace = 10 ** (power - decimals);
        return { value: digits * lastPlace, lastPlace, qualifier, unit };
      }),
    ),
  );

describe(formatLevel, () => {
  test("number, unit and hedge hold together over the line's end", () => {
    expect(formatLevel(en, millions("1,029", "below", "visit"))).toBe(
      "nearly\u00a01.029\u00a0million visits",
    );
    expect(formatLevel(en, visits("566.306"))).toBe("566,306\u00a0visits");
  });

  test("what is shown is read back as the same value, last place, qualifier and unit", () => {
    fc.assert(
      fc.property(anyLevel, (level) => {
        const { value, lastPlace, qualifier, unit } = level;
        expect(parseQuantity(formatLevel(en, level))).toEqual({
          kind: "read",
          value: {
            amount: { value, lastPlace, qualifier },
            unit,
            estimate: false,
            target: null,
          },
        });
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe(formatRange, () => {
  test.each<[Interval, Unit, string | undefined]>([
    [
      { low: 120.83e9, high: 132.43e9 },
      "VND",
      "121 billion VND to 132 billion VND",
    ],
    [
      { low: 402.609e9, high: Infinity },
      "VND",
      "at least about 403 billion VND",
    ],
    [
      { low: -Infinity, high: 132.38e9 },
      "VND",
      "at most about 132 billion VND",
    ],
    [{ low: 0, high: 1342106 }, "visit", "at most about 1.34 million visits"],
    [
      { low: 994661, high: 1006297 },
      "visit",
      "995 thousand visits to 1.01 million visits",
    ],
    [{ low: 2699.27e9, high: 2700.497e9 }, "VND", "about 2,700 billion VND"],
    [
      { low: 999.7e3, high: Infinity },
      "visit",
      "at least about 1.00 million visits",
    ],
    [
      { low: 4.05e9, high: 4.108463435e9 },
      "USD",
      "4.05 billion USD to 4.11 billion USD",
    ],
    [
      { low: 5335.2e9, high: Infinity },
      "VND",
      "at least about 5,340 billion VND",
    ],
    [
      { low: 98.76e6, high: Infinity },
      "VND",
      "at least about 98.8 million VND",
    ],
    [{ low: -Infinity, high: Infinity }, "VND", undefined],
    [{ low: -5, high: 0 }, "VND", undefined],
    [{ low: 0, high: Infinity }, "VND", undefined],
  ])("%o %s: %s", (interval, unit, expected) => {
    expect(plain(formatRange(en, interval, unit))).toBe(expected);
  });
});

describe(formatPercentRange, () => {
  test.each<[Interval, string | undefined]>([
    [{ low: 53.55, high: 53.65 }, "53.55% to 53.65%"],
    [{ low: 95.5, high: 96.5 }, "95.5% to 96.5%"],
    [{ low: 50.445, high: 50.455 }, "50.445% to 50.455%"],
    [{ low: 22.2, high: 22.4 }, "22.2% to 22.4%"],
    [{ low: 22.34, high: 22.36 }, "22.34% to 22.36%"],
    [{ low: 82.2388, high: 85.0769 }, "82.2% to 85.1%"],
    [{ low: 104.48, high: 138.46 }, "104.5% to 138.5%"],
    [{ low: 83.333, high: Infinity }, "83.3% or more"],
    [{ low: -Infinity, high: 40 }, "up to 40.0%"],
    [{ low: 56.63062, high: 56.63066 }, undefined],
    [{ low: -Infinity, high: Infinity }, undefined],
  ])("%o: %s", (interval, expected) => {
    expect(formatPercentRange(en, interval)).toBe(expected);
  });
});
