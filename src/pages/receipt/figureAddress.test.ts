import { describe, expect, test } from "vitest";

import { anchorOf, figureAddress } from "./figureAddress.ts";

describe(figureAddress, () => {
  test("a figure has its own place on its report's page", () => {
    expect(figureAddress("2022-10-28-cao-bang#3")).toBe(
      "/nguon/2022-10-28-cao-bang#so-3",
    );
  });

  test("the place is the one its part of the page is known by", () => {
    expect(anchorOf(12)).toBe("so-12");
  });
});
