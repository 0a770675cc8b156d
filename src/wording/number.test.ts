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
import { vi } from "./vi/words.ts";

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
    [-0.04, 1, "0,0"],
    [-0.05, 1, "−0,1"],
    [53.6, 1, "53,6"],
    [50.45, 2, "50,45"],
    [96, 0, "96"],
    [96, 1, "96,0"],
    [1390, 0, "1.390"],
    [1297314, 0, "1.297.314"],
    [24252.92, 2, "24.252,92"],
    [-23, 0, "−23"],
    [-1234.5, 1, "−1.234,5"],
  ])("%d with %d decimals is %s", (value, decimals, expected) => {
    expect(formatNumber(vi, value, decimals)).toBe(expected);
  });

  test("never asks for the locale of the process", () => {
    const here = new Intl.NumberFormat().resolvedOptions().locale;
    expect(here).not.toBe("vi-VN");
    expect(formatNumber(vi, 1234.5, 1)).toBe("1.234,5");
  });
});

describe(formatPercent, () => {
  test.each([
    ["53,6", "53,6%"],
    ["96", "96%"],
    ["50,45", "50,45%"],
    ["103,0", "103,0%"],
    ["127", "127%"],
    ["0", "0%"],
    ["1.030,5", "1.030,5%"],
  ])("%s keeps its decimals: %s", (digits, expected) => {
    expect(formatPercent(vi, percent(digits))).toBe(expected);
  });
});

describe(formatDerivedPercent, () => {
  test.each([
    [83.3333, "83,3%"],
    [78.95, "79,0%"],
    [100, "100,0%"],
    [0, "0,0%"],
    [-0.01, "0,0%"],
  ])("%d has one decimal: %s", (value, expected) => {
    expect(formatDerivedPercent(vi, value)).toBe(expected);
  });
});

describe(formatGrowth, () => {
  test.each([
    [26.1, 0.1, "+26,1%"],
    [26, 1, "+26%"],
    [-23, 1, "−23%"],
    [-7.25, 0.01, "−7,25%"],
    [130, 10, "+130%"],
    [0, 1, "0%"],
    [-0, 1, "0%"],
    [0, 0.1, "0,0%"],
    [-0, 0.1, "0,0%"],
  ])("%d to the nearest %d is %s", (value, lastPlace, expected) => {
    expect(formatGrowth(vi, { value, lastPlace, qualifier: "exact" })).toBe(
      expected,
    );
  });
});

describe(formatHedgedGrowth, () => {
  test.each([
    ["tăng 26%", 26, "exact", "+26%"],
    ["tăng trên 26%", 26, "above", "trên +26%"],
    ["tăng gần 26%", 26, "below", "gần +26%"],
    ["tăng khoảng 26%", 26, "about", "khoảng +26%"],
    ["giảm 23%", -23, "exact", "−23%"],
    ["giảm trên 23%", -23, "below", "giảm trên 23%"],
    ["giảm gần 23%", -23, "above", "giảm gần 23%"],
    ["giảm khoảng 23%", -23, "about", "giảm khoảng 23%"],
  ] as const)(
    "%s, which is %d and %s, is shown as %s",
    (_, value, qualifier, expected) => {
      const growth = { value, lastPlace: 1, qualifier };
      expect(plain(formatHedgedGrowth(vi, growth))).toBe(expected);
    },
  );
});

describe(formatPoints, () => {
  test.each([
    [12.926, "12,9 điểm %"],
    [-25.304, "25,3 điểm %"],
    [0, "0,0 điểm %"],
    [-0.04, "0,0 điểm %"],
  ])("%d points are %s, the sign left to the words", (points, expected) => {
    expect(plain(formatPoints(vi, points))).toBe(expected);
  });

  test("breaks neither after the number nor before the sign", () => {
    expect(formatPoints(vi, 12.9)).toBe("12,9\u00a0điểm\u00a0%");
  });
});

describe(formatSignedPoints, () => {
  test.each([
    [12.926, "+12,9"],
    [-25.304, "−25,3"],
    [0.05, "+0,1"],
    [0.04, "0,0"],
    [0, "0,0"],
    [-0, "0,0"],
    [-0.04, "0,0"],
    [-10.04, "−10,0"],
  ])("%d points are %s", (points, expected) => {
    expect(formatSignedPoints(vi, points)).toBe(expected);
  });
});

describe(withHedge, () => {
  test.each([
    ["exact", "20%"],
    ["below", "gần\u00a020%"],
    ["above", "trên\u00a020%"],
    ["about", "khoảng\u00a020%"],
  ] as const)("20%% that is %s is %s", (qualifier, expected) => {
    expect(withHedge(vi, qualifier, "20%")).toBe(expected);
  });
});

describe(formatLevelParts, () => {
  test.each([
    ["gần · 1,029 · triệu lượt", millions("1,029", "below", "visit")],
    [" · 566.306 · lượt", visits("566.306")],
    ["trên · 191 · nghìn lượt", { ...thousands("191"), qualifier: "above" }],
    ["gần · 95.000 · lượt", visits("95.000", "below")],
    [" · 23,7 · nghìn lượt", thousands("23,7")],
    [" · 124,129 · tỷ đồng", billions("124,129")],
    [" · 24.252,92 · triệu đồng", millions("24.252,92")],
    ["khoảng · 145.244,67 · triệu đồng", millions("145.244,67", "about")],
    [" · 1.297,314 · tỷ đồng", millions("1.297.314")],
    [" · 504,96 · triệu USD", millions("504,96", "exact", "USD")],
    [" · 2,728 · tỷ USD", millions("2.728", "exact", "USD")],
    ["gần · 1,390 · tỷ đồng", millions("1.390", "below")],
    [" · 4 · triệu lượt", millions("4", "exact", "visit")],
    ["trên · 216 · tỷ đồng", billions("216", "above")],
    [" · 106,5 · tỷ đồng", billions("106,5")],
    ["trên · 3.700 · tỷ đồng", billions("3.700", "above")],
    [" · 1.297.314.005 · đồng", { ...visits("1.297.314.005"), unit: "VND" }],
    [" · 0 · đồng", { ...visits("0"), unit: "VND" }],
    [" · −23,7 · nghìn lượt", { ...thousands("23,7"), value: -23700 }],
  ] satisfies readonly (readonly [string, Level])[])(
    "%s",
    (expected, level) => {
      const { hedge, number, unit } = formatLevelParts(vi, level);
      expect([hedge, number, unit].join(" · ")).toBe(expected);
    },
  );

  test.each([
    ["0,9 tỷ đồng", billions("0,9")],
    ["0,5 triệu lượt", millions("0,5", "exact", "visit")],
    ["1,2 nghìn tỷ đồng", { ...billions("1.200"), lastPlace: 1e11 }],
    ["500 nghìn đồng", { ...millions("0,500") }],
  ] satisfies readonly (readonly [string, Level])[])(
    "%s grows no nought that nobody printed",
    (expected, level) => {
      const { number, unit } = formatLevelParts(vi, level);
      expect(`${number} ${unit}`).toBe(expected);
    },
  );
});

const scales = {
  VND: [0, 6, 9],
  USD: [6, 9],
  visit: [0, 3, 6],
} satisfies Record<Unit, readonly number[]>;

/** Levels as reports print them: up to six digits, of which none, one, two or three are decimals of a scale. */
const anyLevel = fc
  .record({
    unit: fc.constantFrom(...units),
    qualifier: fc.constantFrom(...qualifiers),
    digits: fc.integer({ min: 1, max: 999_999 }),
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
    expect(formatLevel(vi, millions("1,029", "below", "visit"))).toBe(
      "gần\u00a01,029\u00a0triệu lượt",
    );
    expect(formatLevel(vi, visits("566.306"))).toBe("566.306\u00a0lượt");
  });

  test("what is shown is read back as the same value, last place, qualifier and unit", () => {
    fc.assert(
      fc.property(anyLevel, (level) => {
        const { value, lastPlace, qualifier, unit } = level;
        expect(parseQuantity(formatLevel(vi, level))).toEqual({
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
      "từ 121 tỷ đồng đến 132 tỷ đồng",
    ],
    [{ low: 402.609e9, high: Infinity }, "VND", "ít nhất khoảng 403 tỷ đồng"],
    [{ low: -Infinity, high: 132.38e9 }, "VND", "không quá khoảng 132 tỷ đồng"],
    [{ low: 0, high: 1342106 }, "visit", "không quá khoảng 1,34 triệu lượt"],
    [
      { low: 994661, high: 1006297 },
      "visit",
      "từ 995 nghìn lượt đến 1,01 triệu lượt",
    ],
    [{ low: 2699.27e9, high: 2700.497e9 }, "VND", "khoảng 2.700 tỷ đồng"],
    [
      { low: 999.7e3, high: Infinity },
      "visit",
      "ít nhất khoảng 1,00 triệu lượt",
    ],
    [
      { low: 4.05e9, high: 4.108463435e9 },
      "USD",
      "từ 4,05 tỷ USD đến 4,11 tỷ USD",
    ],
    [{ low: 5335.2e9, high: Infinity }, "VND", "ít nhất khoảng 5.340 tỷ đồng"],
    [{ low: 98.76e6, high: Infinity }, "VND", "ít nhất khoảng 98,8 triệu đồng"],
    [{ low: -Infinity, high: Infinity }, "VND", undefined],
    [{ low: -5, high: 0 }, "VND", undefined],
    [{ low: 0, high: Infinity }, "VND", undefined],
  ])("%o %s: %s", (interval, unit, expected) => {
    expect(plain(formatRange(vi, interval, unit))).toBe(expected);
  });
});

describe(formatPercentRange, () => {
  test.each<[Interval, string | undefined]>([
    [{ low: 53.55, high: 53.65 }, "từ 53,55% đến 53,65%"],
    [{ low: 95.5, high: 96.5 }, "từ 95,5% đến 96,5%"],
    [{ low: 50.445, high: 50.455 }, "từ 50,445% đến 50,455%"],
    [{ low: 22.2, high: 22.4 }, "từ 22,2% đến 22,4%"],
    [{ low: 22.34, high: 22.36 }, "từ 22,34% đến 22,36%"],
    [{ low: 82.2388, high: 85.0769 }, "từ 82,2% đến 85,1%"],
    [{ low: 104.48, high: 138.46 }, "từ 104,5% đến 138,5%"],
    [{ low: 83.333, high: Infinity }, "từ 83,3% trở lên"],
    [{ low: -Infinity, high: 40 }, "đến 40,0%"],
    [{ low: 56.63062, high: 56.63066 }, undefined],
    [{ low: -Infinity, high: Infinity }, undefined],
  ])("%o: %s", (interval, expected) => {
    expect(formatPercentRange(vi, interval)).toBe(expected);
  });
});
