import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  add,
  anything,
  contains,
  divide,
  faceIntervalOf,
  intervalOf,
  overlaps,
  scale,
  subtract,
  type Interval,
} from "./interval.ts";
import { billions, percent } from "./observation.fixture.ts";
import { qualifiers } from "./vocabulary.ts";

const seed = 20221015;

describe(intervalOf, () => {
  test.each([
    ["exact", { low: 53.55, high: 53.65 }],
    ["above", { low: 53.6, high: Infinity }],
    ["below", { low: -Infinity, high: 53.6 }],
    ["about", anything],
  ] as const)("53,6 that is %s leaves %o", (qualifier, expected) => {
    const { low, high } = intervalOf(percent("53,6", qualifier));
    expect(low).toBeCloseTo(expected.low, 9);
    expect(high).toBeCloseTo(expected.high, 9);
  });

  test("a truncated number leaves a whole unit of its last place either way", () => {
    const { low, high } = intervalOf(percent("22,3"), true);
    expect(low).toBeCloseTo(22.2, 9);
    expect(high).toBeCloseTo(22.4, 9);
  });

  test("the last place of an amount is worth what its unit makes it", () => {
    expect(intervalOf(billions("106,5"))).toEqual({
      low: 106.45e9,
      high: 106.55e9,
    });
  });
});

describe(faceIntervalOf, () => {
  test.each(qualifiers)("the word for %s is left aside", (qualifier) => {
    expect(faceIntervalOf(billions("216", qualifier))).toEqual({
      low: 215.5e9,
      high: 216.5e9,
    });
  });
});

describe(contains, () => {
  test.each([
    [0.99, false],
    [1, true],
    [1.5, true],
    [2, true],
    [2.01, false],
  ])("1 to 2 and %f: %s", (value, expected) => {
    expect(contains({ low: 1, high: 2 }, value)).toBe(expected);
  });

  test("an open end holds everything beyond the other", () => {
    expect(contains({ low: 1, high: Infinity }, 1e300)).toBe(true);
    expect(contains({ low: 1, high: Infinity }, 0)).toBe(false);
  });
});

describe(overlaps, () => {
  test.each<[Interval, Interval, boolean]>([
    [{ low: 0, high: 2 }, { low: 1, high: 3 }, true],
    [{ low: 0, high: 9 }, { low: 1, high: 3 }, true],
    [{ low: 0, high: 1 }, { low: 1, high: 3 }, false],
    [{ low: 0, high: 1 }, { low: 2, high: 3 }, false],
    [{ low: 0, high: 9 }, { low: 1, high: 1 }, true],
    [{ low: 0, high: Infinity }, { low: 5, high: 6 }, true],
    [{ low: -Infinity, high: 5 }, { low: 5, high: Infinity }, false],
    [anything, anything, true],
    [anything, { low: 5, high: 6 }, true],
  ])("%o and %o: %s, whichever comes first", (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  test("sharing no more than the given width is no overlap", () => {
    expect(overlaps({ low: 0, high: 2 }, { low: 1, high: 3 }, 1)).toBe(false);
    expect(overlaps({ low: 0, high: 2 }, { low: 1, high: 3 }, 0.9)).toBe(true);
  });
});

interface Known {
  readonly interval: Interval;
  /** The value before it was rounded or hedged. */
  readonly value: number;
}

const anyGap = fc.oneof(
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.constantFrom(0, Infinity),
);

function knownWithin(min: number, max: number): fc.Arbitrary<Known> {
  return fc
    .record({
      value: fc.double({ min, max, noNaN: true }),
      below: anyGap,
      above: anyGap,
    })
    .map(({ value, below, above }) => ({
      value,
      interval: { low: value - below, high: value + above },
    }));
}

const anyKnown = knownWithin(-1e6, 1e6);

/** A divisor of which nobody doubts that it is positive. */
const anyPositive = knownWithin(1e-3, 1e6).map(({ value, interval }) => ({
  value,
  interval: { ...interval, low: Math.max(interval.low, value / 1e3) },
}));

/** Whether the interval holds the value but for float noise of this magnitude. */
function holds(
  { low, high }: Interval,
  value: number,
  magnitude = Math.abs(value),
): boolean {
  const noise = 1e-9 * Math.max(1, magnitude);
  return low - noise <= value && value <= high + noise;
}

describe(add, () => {
  test("holds the sum of any two values of its intervals", () => {
    fc.assert(
      fc.property(anyKnown, anyKnown, (a, b) => {
        expect(holds(add(a.interval, b.interval), a.value + b.value, 1e6)).toBe(
          true,
        );
      }),
      { seed },
    );
  });
});

describe(subtract, () => {
  test("holds the difference of any two values of its intervals", () => {
    fc.assert(
      fc.property(anyKnown, anyKnown, (a, b) => {
        expect(
          holds(subtract(a.interval, b.interval), a.value - b.value, 1e6),
        ).toBe(true);
      }),
      { seed },
    );
  });
});

describe(scale, () => {
  test("holds the multiple of any value of its interval", () => {
    fc.assert(
      fc.property(
        anyKnown,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (a, factor) => {
          expect(holds(scale(a.interval, factor), a.value * factor)).toBe(true);
        },
      ),
      { seed },
    );
  });
});

describe(divide, () => {
  test("holds the quotient of any two values of its intervals", () => {
    fc.assert(
      fc.property(anyKnown, anyPositive, (a, b) => {
        expect(holds(divide(a.interval, b.interval), a.value / b.value)).toBe(
          true,
        );
      }),
      { seed },
    );
  });

  test.each<[Interval, Interval, Interval]>([
    [
      { low: 6, high: 8 },
      { low: 2, high: 4 },
      { low: 1.5, high: 4 },
    ],
    [
      { low: -8, high: -6 },
      { low: 2, high: 4 },
      { low: -4, high: -1.5 },
    ],
    [
      { low: -8, high: 6 },
      { low: 2, high: 4 },
      { low: -4, high: 3 },
    ],
    [
      { low: 6, high: Infinity },
      { low: 2, high: 4 },
      { low: 1.5, high: Infinity },
    ],
    [
      { low: -Infinity, high: 8 },
      { low: 2, high: 4 },
      { low: -Infinity, high: 4 },
    ],
    [
      { low: 6, high: 8 },
      { low: 2, high: Infinity },
      { low: 0, high: 4 },
    ],
  ])("%o by %o is %o", (a, b, expected) => {
    expect(divide(a, b)).toEqual(expected);
  });

  test.each<Interval>([
    { low: 0, high: 1 },
    { low: -1, high: 1 },
    { low: -2, high: -1 },
    { low: -Infinity, high: 5 },
    anything,
  ])("anything may come of a division by %o", (divisor) => {
    expect(divide({ low: 6, high: 8 }, divisor)).toEqual(anything);
  });
});
