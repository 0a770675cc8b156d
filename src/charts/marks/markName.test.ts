import { describe, expect, test } from "vitest";

import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import { markName, unplacedLine } from "./markName.ts";

describe(markName, () => {
  test.each([
    ["2018 · 66,1%", "Bắc Kạn 2018 · 66,1%"],
    ["Bắc Kạn 2018 · 66,1%", "Bắc Kạn 2018 · 66,1%"],
    ["KH Bắc Kạn 2024 · 315–327 tính", "KH Bắc Kạn 2024 · 315–327 tính"],
    ["", "Bắc Kạn"],
  ])("%j is named %j", (label, name) => {
    expect(markName({ cityName: "Bắc Kạn", label })).toBe(name);
  });
});

describe(unplacedLine, () => {
  const marks = [
    { cityName: "Bắc Kạn", label: "2018 · 66,1%" },
    { cityName: "Móng Cái", label: "2025 · 16.5% est." },
  ];

  test("names the marks as a sentence that ends once", () => {
    expect(unplacedLine(vi, marks.slice(0, 1))).toMatch(
      /: Bắc Kạn 2018 · 66,1%\.$/u,
    );
    expect(unplacedLine(en, marks)).toMatch(
      /: Bắc Kạn 2018 · 66,1%; Móng Cái 2025 · 16.5% est\.$/u,
    );
  });

  test("is empty where every label has its place", () => {
    expect(unplacedLine(vi, [])).toBe("");
  });
});
