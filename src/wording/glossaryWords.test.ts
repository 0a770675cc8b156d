import { describe, expect, test } from "vitest";

import { glossaryWords } from "./glossaryWords.ts";

describe("the glossary", () => {
  test("has the same entries in both languages, each with both terms", () => {
    const [vi, en] = [glossaryWords.vi.entries, glossaryWords.en.entries];
    const terms = (entries: typeof vi) =>
      entries.map((entry) => [entry.id, entry.vi, entry.en]);
    expect(terms(en)).toEqual(terms(vi));
    expect(terms(vi)).toContainEqual([
      "implied-plan",
      "kế hoạch suy ra",
      "implied plan",
    ]);
  });

  test.each(["vi", "en"] as const)(
    "in %s defines each term in whole sentences",
    (language) => {
      for (const { definition } of glossaryWords[language].entries)
        expect(definition).toMatch(/[^.]\.$/u);
    },
  );

  test("names no term twice", () => {
    const { entries } = glossaryWords.vi;
    expect(new Set(entries.map(({ vi }) => vi)).size).toBe(entries.length);
    expect(new Set(entries.map(({ en }) => en)).size).toBe(entries.length);
  });
});
