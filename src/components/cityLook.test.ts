import { describe, expect, test } from "vitest";

import { lookAt, shapePath, type Shape } from "./cityLook.ts";

const shapes = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "cross",
  "star",
] as const satisfies readonly Shape[];

describe(lookAt, () => {
  test.each([
    [0, { hue: 1, shape: "circle", dash: "" }],
    [1, { hue: 2, shape: "square", dash: "8 4" }],
    [2, { hue: 3, shape: "triangle", dash: "1 4" }],
    [3, { hue: 4, shape: "diamond", dash: "8 3 1 3" }],
    [5, { hue: 6, shape: "star", dash: "12 3" }],
    [6, { hue: 1, shape: "circle", dash: "" }],
    [-1, { hue: 1, shape: "circle", dash: "" }],
  ])("place %i looks like %o", (place, expected) => {
    expect(lookAt(place)).toEqual(expected);
  });

  test("six cities differ in hue, shape and dash", () => {
    const looks = [0, 1, 2, 3, 4, 5].map(lookAt);
    expect(new Set(looks.map(({ hue }) => hue)).size).toBe(6);
    expect(new Set(looks.map(({ shape }) => shape))).toEqual(new Set(shapes));
    expect(new Set(looks.map(({ dash }) => dash)).size).toBe(6);
  });
});

describe(shapePath, () => {
  test.each(shapes)("a %s is one closed path of numbers", (shape) => {
    expect(shapePath(shape, 6)).toMatch(/^M-?[\d.]+ -?[\d.]+[-\d. AL]+Z$/u);
  });

  test.each(shapes)("a %s stays within a third beyond its size", (shape) => {
    const corners = [
      ...shapePath(shape, 6).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu),
    ].flatMap(([, x, y]) => [Number(x), Number(y)]);
    const reach = Math.max(...corners.map(Math.abs));
    expect(reach).toBeGreaterThanOrEqual(6 * 0.85);
    expect(reach).toBeLessThanOrEqual(6 * 1.34);
  });

  test("a square has four corners around the origin", () => {
    expect(shapePath("square", 5)).toBe(
      "M-4.4 -4.4L4.4 -4.4L4.4 4.4L-4.4 4.4Z",
    );
  });

  test("six shapes are six paths", () => {
    const paths = shapes.map((shape) => shapePath(shape, 6));
    expect(new Set(paths).size).toBe(6);
  });
});
