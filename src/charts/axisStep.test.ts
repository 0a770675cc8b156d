import { describe, expect, test } from "vitest";

import { axisStep, multiplesOf } from "./axisStep.ts";

describe(axisStep, () => {
  test.each([
    [100, 4, 50],
    [100, 5, 20],
    [100, 10, 10],
    [101, 10, 20],
    [886, 5, 200],
    [4.228, 4, 2],
    [0.012, 4, 0.005],
    [151718, 4, 50000],
    [0, 4, 1],
  ])("%d in at most %d steps goes by %d", (span, most, step) => {
    expect(axisStep(span, most)).toBeCloseTo(step, 12);
  });
});

describe(multiplesOf, () => {
  test.each([
    [20, -23, 58, [-20, 0, 20, 40]],
    [0.1, 0, 0.3, [0, 0.1, 0.2, 0.3]],
    [50, 0, 0, [0]],
    [5, 1, 4, []],
  ])("of %d from %d to %d", (step, from, to, expected) => {
    expect(multiplesOf(step, from, to).map((value) => value + 0)).toEqual(
      expected,
    );
  });
});
