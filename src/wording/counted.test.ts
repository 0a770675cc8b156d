import { describe, expect, test } from "vitest";

import { counted } from "./counted.ts";

describe(counted, () => {
  test.each([
    [0, "0 sources"],
    [1, "1 source"],
    [2, "2 sources"],
    [11, "11 sources"],
  ])("%d: %s", (count, expected) => {
    expect(counted(count, "source")).toBe(expected);
  });
});
