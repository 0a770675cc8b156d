import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import { levelAxis } from "./levelAxis.ts";

const billions = { factor: 1e9, name: "tỷ đồng" };

function labelsOf(scale: "linear" | "log", values: readonly number[]) {
  return levelAxis(vi, scale, billions, values).levels.map(
    ({ label }) => label,
  );
}

describe(levelAxis, () => {
  test.each([
    [[], ["0", "0,5", "1,0", "1,5"]],
    [[216e9], ["0", "50", "100", "150", "200", "250"]],
    [[5156.4e9], ["0", "2.000", "4.000", "6.000"]],
    [[1.39e9], ["0,0", "0,5", "1,0", "1,5"]],
  ] as const)("a linear axis over %j runs from zero", (values, expected) => {
    const labels = labelsOf("linear", values);
    expect(labels.at(-1)).toBe(expected.at(-1));
    expect(labels).toHaveLength(expected.length);
    expect(levelAxis(vi, "linear", billions, values).low).toBe(0);
  });

  test.each([
    [
      [124e9, 5156e9],
      ["100", "200", "500", "1.000", "2.000", "5.000", "10.000"],
    ],
    [
      [1e9, 900e9],
      ["0,5", "1", "2", "5", "10", "20", "50", "100", "200", "500", "1.000"],
    ],
    [[300e9], ["200", "500"]],
  ] as const)("a logarithmic axis over %j has no zero", (values, fine) => {
    const labels = labelsOf("log", values);
    expect(labels).not.toContain("0");
    expect(fine).toEqual(expect.arrayContaining([...labels]));
  });

  test("decades alone are named where the finer steps would crowd the axis", () => {
    expect(labelsOf("log", [1.5e9, 4000e9])).toEqual([
      "1",
      "10",
      "100",
      "1.000",
    ]);
  });

  test("amounts are said as the language says them", () => {
    const { levels } = levelAxis(en, "linear", billions, [5156e9]);
    expect(levels.map(({ label }) => label)).toEqual([
      "0",
      "2,000",
      "4,000",
      "6,000",
    ]);
  });

  test("every amount that has a place lies within the ends, and every line too", () => {
    const anyAmounts = fc.array(fc.double({ min: 1, max: 1e14, noNaN: true }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        anyAmounts,
        fc.constantFrom("linear", "log"),
        (values, scale) => {
          const { low, high, levels } = levelAxis(vi, scale, billions, values);
          for (const value of [
            ...values,
            ...levels.map((level) => level.value),
          ]) {
            expect(value).toBeGreaterThanOrEqual(low * (1 - 1e-9));
            expect(value).toBeLessThanOrEqual(high * (1 + 1e-9));
          }
          expect(levels.length).toBeGreaterThan(0);
          expect(levels.length).toBeLessThanOrEqual(16);
        },
      ),
      { seed: 20221015, numRuns: 200 },
    );
  });

  test("a logarithmic axis with nothing above zero still has ends", () => {
    const { low, high } = levelAxis(vi, "log", billions, [0]);
    expect(high).toBeGreaterThan(low);
    expect(low).toBeGreaterThan(0);
  });
});
