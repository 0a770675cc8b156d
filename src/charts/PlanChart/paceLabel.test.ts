import { describe, expect, test } from "vitest";

import { around } from "../marks/labelLayout.ts";
import { paceLabelSpot } from "./paceLabel.ts";

const line = { from: { x: 0, y: 200 }, to: { x: 400, y: 0 }, unit: 1 };

describe(paceLabelSpot, () => {
  test("the name stands on the middle of a free line, along its slope", () => {
    const label = paceLabelSpot(line, 90, []);
    expect(label?.degrees).toBeCloseTo(-26.57, 2);
    expect(label?.at.x).toBeGreaterThan(190);
    expect(label?.at.x).toBeLessThan(210);
    expect(label?.at.y).toBeLessThan(100);
  });

  test("a mark in the middle moves it along", () => {
    const mark = around({ x: 200, y: 100 }, 10);
    const label = paceLabelSpot(line, 90, [mark]);
    expect(Math.abs((label?.at.x ?? 200) - 200)).toBeGreaterThan(40);
  });

  test("a line that is taken all along has none", () => {
    const all = { left: 0, right: 400, top: 0, bottom: 200 };
    expect(paceLabelSpot(line, 90, [all])).toBeNull();
  });

  test("a line too short for it has none", () => {
    expect(paceLabelSpot(line, 400, [])).toBeNull();
  });
});
