import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { fontOf } from "./textWidth.ts";

test("text is measured in the faces that the page is set in, in their order", () => {
  const style = readFileSync("src/theme.css", "utf8");
  const [, families = ""] = /html \{\s*font-family:([^;]+);/u.exec(style) ?? [];
  expect(fontOf(12)).toBe(
    `600 12px ${families.replaceAll(/\s+/gu, " ").trim()}`,
  );
});
