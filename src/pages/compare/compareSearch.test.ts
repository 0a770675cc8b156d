import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { comparisonBases } from "../../core/comparedFigure.ts";
import { comparisonForms } from "../../core/comparisonForm.ts";
import { planOwners } from "../../core/vocabulary.ts";
import { compareColumns } from "./compareColumns.ts";
import {
  compareSearch,
  noComparison,
  permalinkSearch,
  type CompareSelection,
} from "./compareSearch.ts";

const seed = 20221015;
const idLetters = Array.from("abcdefghijklmnopqrstuvwxyz0123456789-");

function anyId(maxLength: number) {
  return fc.string({
    unit: fc.constantFrom(...idLetters),
    minLength: 1,
    maxLength,
  });
}

const anyFigure = fc
  .tuple(anyId(80), fc.integer({ min: 0, max: 999 }))
  .map(([report, number]) => `${report}#${number}`);

const anySelection: fc.Arbitrary<CompareSelection> = fc.record({
  cities: fc
    .uniqueArray(anyId(40), { maxLength: 24 })
    .map((cities) => cities.toSorted()),
  indicator: fc.option(anyId(40)),
  years: fc
    .uniqueArray(fc.integer({ min: 1900, max: 2099 }), { maxLength: 24 })
    .map((years) => years.toSorted((a, b) => a - b)),
  basis: fc.constantFrom(...comparisonBases),
  owner: fc.constantFrom("all" as const, ...planOwners),
  form: fc.constantFrom("fittest" as const, ...comparisonForms),
  pinned: fc.uniqueArray(anyFigure, { maxLength: 24 }),
  added: fc.uniqueArray(anyFigure, { maxLength: 24 }),
  version: fc.option(anyId(12)),
  kept: fc.constantFrom("live", "frozen"),
  shown: fc.constantFrom("chart", "table"),
  sort: fc.option(
    fc.record({
      column: fc.constantFrom(...compareColumns.map(([column]) => column)),
      isDescending: fc.boolean(),
    }),
  ),
  figure: fc.option(anyFigure),
});

describe("the address of a comparison", () => {
  test("reads back every selection that was written, through the address", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const search = compareSearch.format(selection, new URLSearchParams());
        const { searchParams } = new URL(`https://example.org/?${search}`);
        expect(compareSearch.parse(searchParams)).toEqual(selection);
      }),
      { seed, numRuns: 600 },
    );
  });

  test("a link that is to last reads back as the comparison it was made of", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const search = permalinkSearch(selection);
        expect(compareSearch.parse(search)).toEqual({
          ...selection,
          shown: "chart",
          sort: null,
          figure: null,
        });
        expect(search.has("so-theo")).toBe(true);
        expect(search.has("chu-ke-hoach")).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });

  test.each<[string, Partial<CompareSelection>]>([
    ["", {}],
    ["thanh-pho=mong-cai,cao-bang", { cities: ["cao-bang", "mong-cai"] }],
    ["chi-tieu=budget-revenue", { indicator: "budget-revenue" }],
    ["chi-tieu=../x", {}],
    ["nam=2024,2020", { years: [2020, 2024] }],
    ["so-theo=muc", { basis: "level" }],
    ["so-theo=tien-do", {}],
    ["so-theo=hang", {}],
    ["chu-ke-hoach=tinh", { owner: "province" }],
    ["dang=keo", { form: "lollipops" }],
    ["cac-so=2022-10-28-cao-bang%231", { pinned: ["2022-10-28-cao-bang#1"] }],
    ["them=b%232,a%231,b%232", { added: ["b#2", "a#1"] }],
    ["them=khong", {}],
    ["ban=48c2196accdf&giu=so-cu", { version: "48c2196accdf", kept: "frozen" }],
    [
      "xem=bang&xep=-gia-tri",
      {
        shown: "table",
        sort: { column: "value", isDescending: true },
      },
    ],
    ["so-lieu=2022-10-28-cao-bang%231", { figure: "2022-10-28-cao-bang#1" }],
  ])("?%s is %o", (search, expected) => {
    expect(compareSearch.parse(new URLSearchParams(search))).toEqual({
      ...noComparison,
      ...expected,
    });
  });

  test("whatever a visitor types is some selection", () => {
    const anyText = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(anyText, anyText, anyText, (them, dang, ban) => {
        const search = new URLSearchParams({ them, dang, ban });
        const selection = compareSearch.parse(search);
        const written = compareSearch.format(selection, new URLSearchParams());
        expect(compareSearch.parse(written)).toEqual(selection);
      }),
      { seed, numRuns: 300 },
    );
  });
});
