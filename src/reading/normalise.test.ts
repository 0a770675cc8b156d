import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.ts";

describe(normalise, () => {
  it.each([
    ["Trên  216\u00A0TỶ\u202Fđồng ", "trên 216 tỷ đồng"],
    ["\u2009trên\t216\ntỷ", "trên 216 tỷ"],
    ["trên 216 tỷ đồng".normalize("NFD"), "trên 216 tỷ đồng"],
    ["−1 ‐2 ‑3 –4 -5", "-1 -2 -3 -4 -5"],
    ["d’USD", "d'usd"],
    ["", ""],
  ])("spells %j as %j", (phrase, text) => {
    expect(normalise(phrase)).toMatchObject({ kind: "read", value: { text } });
  });

  it("knows where each character was printed", () => {
    expect(normalise("  tỷ\u00A0 1".normalize("NFD"))).toEqual({
      kind: "read",
      value: { text: "tỷ 1", origins: [2, 3, 5, 7, 8] },
    });
  });

  it.each([
    ["5\u200B0 tỷ", "U+200B", 1],
    ["50\u200D tỷ", "U+200D", 2],
    ["\uFEFF50 tỷ", "U+FEFF", 0],
    ["5\u00AD0 tỷ", "U+00AD", 1],
    ["50\u202E tỷ", "U+202E", 2],
    ["50\u0000 tỷ", "U+0000", 2],
    ["50 \u{E0041} tỷ", "U+E0041", 3],
    ["50 \uD800", "U+D800", 3],
  ])("refuses %j for its %s at %d", (phrase, found, at) => {
    expect(normalise(phrase)).toEqual({
      kind: "unreadable",
      found,
      at,
      expected: "only characters that can be seen",
    });
  });

  it("takes a phrase of 300 characters and refuses one of 301", () => {
    expect(normalise("5".repeat(300))).toMatchObject({ kind: "read" });
    expect(normalise("5".repeat(301))).toEqual({
      kind: "unreadable",
      found: "301 characters",
      at: 300,
      expected: "a phrase of at most 300 characters",
    });
  });
});
