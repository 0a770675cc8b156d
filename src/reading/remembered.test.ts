import { describe, expect, test, vi } from "vitest";

import { parseGrowth } from "./growth.ts";
import { remembered } from "./remembered.ts";

describe(remembered, () => {
  test("a phrase means the second time what it meant the first, and is read once", () => {
    const parse = vi.fn<typeof parseGrowth>(parseGrowth);
    const read = remembered(parse);
    expect(read("tăng 3,4%")).toEqual(parseGrowth("tăng 3,4%"));
    expect(read("tăng 3,4%")).toEqual(parseGrowth("tăng 3,4%"));
    expect(read("giảm 3,4%")).toEqual(parseGrowth("giảm 3,4%"));
    expect(parse).toHaveBeenCalledTimes(2);
  });

  test("a phrase that cannot be read is refused again, in the same words", () => {
    const read = remembered(parseGrowth);
    expect(read("115%").kind).toBe("ambiguous");
    expect(read("115%")).toEqual(parseGrowth("115%"));
  });

  test("what is remembered does not grow without end", () => {
    const parse = vi.fn<typeof parseGrowth>(parseGrowth);
    const read = remembered(parse);
    read("tăng 0%");
    for (let step = 1; step <= 10_000; step++) read(`tăng ${step}%`);
    expect(parse).toHaveBeenCalledTimes(10_001);
    read("tăng 0%");
    expect(parse).toHaveBeenCalledTimes(10_002);
  });
});
