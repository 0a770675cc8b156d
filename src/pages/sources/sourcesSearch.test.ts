import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { reportKinds } from "../../core/vocabulary.ts";
import {
  allSources,
  sourcesSearch,
  type SourcesSelection,
} from "./sourcesSearch.ts";

const seed = 20221015;
const idLetters = Array.from("abcdefghijklmnopqrstuvwxyz0123456789-");

function anyId(maxLength: number) {
  return fc.string({
    unit: fc.constantFrom(...idLetters),
    minLength: 1,
    maxLength,
  });
}

const anySelection: fc.Arbitrary<SourcesSelection> = fc.record({
  cities: fc
    .uniqueArray(anyId(40), { maxLength: 24 })
    .map((cities) => cities.toSorted()),
  kind: fc.constantFrom("all" as const, ...reportKinds),
  published: fc.option(
    fc.oneof(
      fc.integer({ min: 1900, max: 2099 }),
      fc.constant("undated" as const),
    ),
  ),
  text: fc
    .string({ unit: "grapheme", maxLength: 20 })
    .map((text) => text.trim())
    .filter((text) => text.length <= 80),
  rows: fc.integer({ min: 1, max: 2000 }).map((steps) => steps * 50),
  figure: fc.option(
    fc
      .tuple(anyId(80), fc.integer({ min: 0, max: 999 }))
      .map(([report, number]) => `${report}#${number}`),
  ),
});

describe("the address of the list of sources", () => {
  test("reads back every selection that was written, through the address", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const search = sourcesSearch.format(selection, new URLSearchParams());
        const { searchParams } = new URL(`https://example.org/?${search}`);
        expect(sourcesSearch.parse(searchParams)).toEqual(selection);
      }),
      { seed, numRuns: 500 },
    );
  });

  test.each<[string, Partial<SourcesSelection>]>([
    ["", {}],
    ["thanh-pho=cao-bang", { cities: ["cao-bang"] }],
    ["loai=ubnd", { kind: "city-hall" }],
    ["loai=hdnd", { kind: "council" }],
    ["loai=bao-chi", { kind: "press" }],
    ["loai=tat-ca", {}],
    ["loai=truyen-mieng", {}],
    ["nam=2022", { published: 2022 }],
    ["nam=khong-ro", { published: "undated" }],
    ["nam=undated", {}],
    ["tim=cao+bằng", { text: "cao bằng" }],
    ["tim=%20", {}],
    ["so-dong=150", { rows: 150 }],
    ["so-dong=50", {}],
    ["so-dong=0", {}],
    ["so-dong=75", {}],
    ["so-dong=-100", {}],
    ["so-dong=100050", {}],
    ["so-lieu=2022-10-28-cao-bang%231", { figure: "2022-10-28-cao-bang#1" }],
  ])("?%s is %o", (search, expected) => {
    expect(sourcesSearch.parse(new URLSearchParams(search))).toEqual({
      ...allSources,
      ...expected,
    });
  });

  test("defaults leave no trace, parameters of others stay", () => {
    const current = new URLSearchParams(
      "thanh-pho=bac-kan&loai=ubnd&nam=2022&tim=thu&so-dong=100&utm_source=bao",
    );
    expect(sourcesSearch.format(allSources, current).toString()).toBe(
      "utm_source=bao",
    );
  });

  test("whatever a visitor types is some selection", () => {
    const anyText = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(anyText, anyText, anyText, (nam, loai, tim) => {
        const search = new URLSearchParams({ nam, loai, tim });
        const selection = sourcesSearch.parse(search);
        const written = sourcesSearch.format(selection, new URLSearchParams());
        expect(sourcesSearch.parse(written)).toEqual(selection);
      }),
      { seed, numRuns: 300 },
    );
  });
});
