import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { citySearch, type CitySelection } from "./citySearch.ts";

const seed = 20221015;
const everything: CitySelection = {
  years: [],
  shown: "charts",
  focus: null,
  figure: null,
};

const idLetters = Array.from("abcdefghijklmnopqrstuvwxyz0123456789-");
const anyFigure = fc
  .tuple(
    fc.string({
      unit: fc.constantFrom(...idLetters),
      minLength: 1,
      maxLength: 80,
    }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([report, number]) => `${report}#${number}`);

const anySelection: fc.Arbitrary<CitySelection> = fc.record({
  years: fc
    .uniqueArray(fc.integer({ min: 1900, max: 2099 }), { maxLength: 24 })
    .map((years) => years.toSorted((a, b) => a - b)),
  shown: fc.constantFrom("charts", "tables"),
  focus: fc.option(anyFigure),
  figure: fc.option(anyFigure),
});

describe("the address of a city's page", () => {
  test("reads back every selection that was written, through the address", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const search = citySearch.format(selection, new URLSearchParams());
        const { searchParams } = new URL(`https://example.org/?${search}`);
        expect(citySearch.parse(searchParams)).toEqual(selection);
      }),
      { seed, numRuns: 500 },
    );
  });

  test.each<[string, Partial<CitySelection>]>([
    ["", {}],
    ["nam=2022", { years: [2022] }],
    ["nam=2024,2022,2022", { years: [2022, 2024] }],
    ["nam=2022,năm nay", {}],
    ["nam=", {}],
    ["xem=bang", { shown: "tables" }],
    ["xem=so-do", {}],
    ["diem=2022-10-28-cao-bang%231", { focus: "2022-10-28-cao-bang#1" }],
    ["diem=2022-10-28-cao-bang", {}],
    ["so-lieu=2022-10-28-cao-bang%231", { figure: "2022-10-28-cao-bang#1" }],
    ["so-lieu=junk&nam=2022", { years: [2022] }],
  ])("?%s is %o", (search, expected) => {
    expect(citySearch.parse(new URLSearchParams(search))).toEqual({
      ...everything,
      ...expected,
    });
  });

  test("defaults leave no trace, foreign parameters stay", () => {
    const current = new URLSearchParams(
      "nam=2022&xem=bang&diem=a%231&so-lieu=a%231&che-do=trinh-chieu",
    );
    const written = citySearch.format(everything, current);
    expect(written.toString()).toBe("che-do=trinh-chieu");
  });

  test("whatever a visitor types is some selection", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (nam, xem, diem) => {
        const search = new URLSearchParams({ nam, xem, diem });
        const selection = citySearch.parse(search);
        const written = citySearch.format(selection, new URLSearchParams());
        expect(citySearch.parse(written)).toEqual(selection);
      }),
      { seed, numRuns: 300 },
    );
  });
});
