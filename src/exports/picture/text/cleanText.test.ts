import { describe, expect, test } from "vitest";

import { cleanText } from "./cleanText.ts";
import { widthOf } from "./textWidth.ts";

describe(cleanText, () => {
  test.each([
    ["a line break is a space", "một\nhai", "một hai"],
    ["a letter is one with its signs", "e\u0302\u0309", "ể"],
    ["zero width", "Cao\u200b Bằng\ufeff", "Cao Bằng"],
    ["turned direction", "\u202e%6,35\u202c", "%6,35"],
    ["what XML forbids", "\u0000\u0008\u001f\uffff\ud800", ""],
    ["a no-break space stays", "216\u00a0tỷ", "216\u00a0tỷ"],
    ["a true minus stays", "−23%", "−23%"],
  ])("%s", (_name, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe(widthOf, () => {
  test("a composed and a decomposed letter are as wide as one another", () => {
    expect(widthOf("e\u0302\u0309", 16, 600)).toBe(widthOf("ể", 16, 600));
  });

  test("what the font lacks has room of its own", () => {
    expect(widthOf("≠", 10, 400)).toBe(8);
    expect(widthOf("省", 10, 400)).toBe(12.5);
  });
});
