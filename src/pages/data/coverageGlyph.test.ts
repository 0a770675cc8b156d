import { describe, expect, test } from "vitest";

import { coverageKinds } from "../../core/coverage.ts";
import { missingKinds } from "../../core/missing.ts";
import { aRow } from "./board.fixture.ts";
import { cellHeight, cellWidth, glyphLayers, glyphPath } from "./coverageGlyph.ts";

const kinds = [...coverageKinds, ...missingKinds];

describe(glyphPath, () => {
  test("every kind has a shape of its own, so that no colour is needed", () => {
    expect(new Set(kinds.map(glyphPath)).size).toBe(kinds.length);
  });

  test.each(kinds)("%s stays within its cell", (kind) => {
    const corners = cornersOf(glyphPath(kind));
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(cellWidth);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(cellHeight);
  });
});

describe(glyphLayers, () => {
  test("draws a row in one path for each kind in it", () => {
    const layers = glyphLayers(aRow("x..x").cells);
    expect(layers.map(({ kind }) => kind)).toEqual(["exact", "no-report"]);
    expect(layers[0]?.path.match(/M[\d.]+/gu)).toEqual(["M5", "M35"]);
    expect(layers[1]?.path.match(/M[\d.]+/gu)).toEqual(["M15", "M25"]);
  });
});

/** The points a path of M, m, l, h, v, a and z goes through. */
function cornersOf(path: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  return [...path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/gu)].flatMap(
    ([, command = "", text = ""]) => {
      const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/gu)].map(Number);
      if (command === "z") [x, y] = start;
      const steps = stepsOf(command, numbers);
      const points = steps.map(([dx, dy]) => {
        if (command === "M") [x, y] = [0, 0];
        x += dx;
        y += dy;
        return [x, y] as const;
      });
      if (command.toLowerCase() === "m") start = [x, y];
      return points;
    },
  );
}

function stepsOf(
  command: string,
  numbers: readonly number[],
): readonly (readonly [number, number])[] {
  if (command === "h") return numbers.map((dx) => [dx, 0]);
  if (command === "v") return numbers.map((dy) => [0, dy]);
  const size = command === "a" ? 7 : 2;
  return Array.from({ length: numbers.length / size }, (_, index) => {
    const end = (index + 1) * size;
    return [numbers[end - 2] ?? 0, numbers[end - 1] ?? 0];
  });
}
