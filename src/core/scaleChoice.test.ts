import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isSpreadWide } from "./scaleChoice.ts";

const seed = 20221015;

describe(isSpreadWide, () => {
  test.each([
    [[1, 20], false],
    [[1, 20.1], true],
    [[20.1, 5, 1], true],
    [[100, 200, 300], false],
    [[0, 1, 20], false],
    [[0, 1000], false],
    [[-1, 1000], false],
    [[1000], false],
    [[], false],
  ])("%o: %s", (levels, expected) => {
    expect(isSpreadWide(levels)).toBe(expected);
  });

  test.each([
    [3, false],
    [2.9, true],
  ])("1 and 3 lie more than %s times apart: %s", (ratio, expected) => {
    expect(isSpreadWide([1, 3], ratio)).toBe(expected);
  });

  test("does not depend on the unit or the order", () => {
    const levels = fc.array(fc.integer({ min: 0, max: 10_000 }));
    fc.assert(
      fc.property(levels, (amounts) => {
        const inThousands = amounts.map((amount) => amount * 1000);
        expect(isSpreadWide(inThousands.toReversed())).toBe(
          isSpreadWide(amounts),
        );
      }),
      { seed },
    );
  });
});
