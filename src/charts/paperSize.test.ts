import { describe, expect, test } from "vitest";

import { paperSize } from "./paperSize.ts";

describe(paperSize, () => {
  test.each([
    [
      "a card's chart keeps its height",
      { width: 530, height: 288, rem: 16 },
      252,
    ],
    [
      "one of many rows leaves a sheet room for words",
      { width: 1314, height: 1600, rem: 18.88 },
      672,
    ],
    [
      "a flat one is no lower than can be read",
      { width: 290, height: 120, rem: 16 },
      224,
    ],
    [
      "one that was never measured has a height too",
      { width: 0, height: 0, rem: 16 },
      224,
    ],
  ])("%s", (_, size, height) => {
    expect(paperSize(size)).toEqual({ width: 680, height, rem: 14 });
  });
});
