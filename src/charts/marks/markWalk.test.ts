import { describe, expect, test } from "vitest";

import { inWalkOrder, nextMark } from "./markWalk.ts";

const marks = [
  { id: "b1", place: 1, order: "2024-06-30" },
  { id: "a3", place: 0, order: "2024-11-27" },
  { id: "a1", place: 0, order: "2022-10-15" },
  { id: "a2", place: 0, order: "2022-10-15" },
  { id: "c1", place: 3, order: "2018-12-31" },
  { id: "c2", place: 3, order: "2024-09-30" },
];

describe(nextMark, () => {
  test.each([
    ["a1", "ArrowRight", "a2"],
    ["a2", "ArrowRight", "a3"],
    ["a3", "ArrowRight", undefined],
    ["a3", "ArrowLeft", "a2"],
    ["a1", "ArrowLeft", undefined],
    ["a2", "Home", "a1"],
    ["a1", "End", "a3"],
    ["a1", "ArrowDown", "b1"],
    ["b1", "ArrowDown", "c2"],
    ["c1", "ArrowDown", undefined],
    ["c2", "ArrowUp", "b1"],
    ["b1", "ArrowUp", "a3"],
    ["a1", "ArrowUp", undefined],
    ["a1", "x", undefined],
    ["nobody", "ArrowRight", undefined],
  ])("from %s by %s to %s", (current, key, expected) => {
    expect(nextMark(marks, current, key)?.id).toBe(expected);
  });
});

describe(inWalkOrder, () => {
  test("goes city by city, each in time", () => {
    expect(inWalkOrder(marks).map(({ id }) => id)).toEqual([
      "a1",
      "a2",
      "a3",
      "b1",
      "c1",
      "c2",
    ]);
  });
});
