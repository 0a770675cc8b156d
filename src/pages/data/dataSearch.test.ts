import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dataSearch, type DataSelection } from "./dataSearch.ts";

const seed = 20250630;
const everything: DataSelection = {
  cities: [],
  year: null,
  group: "city",
  shown: "board",
  cell: null,
  figure: null,
};

const anyId = fc.string({
  unit: fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz0123456789-")),
  minLength: 1,
  maxLength: 80,
});
const anyYear = fc.integer({ min: 1900, max: 2099 });
const anyMonth = fc
  .integer({ min: 1, max: 12 })
  .map((month) => String(month).padStart(2, "0"));

const anySelection: fc.Arbitrary<DataSelection> = fc.record({
  cities: fc
    .uniqueArray(anyId, { maxLength: 24 })
    .map((cities) => cities.toSorted()),
  year: fc.option(anyYear),
  group: fc.constantFrom("city", "indicator"),
  shown: fc.constantFrom("board", "table"),
  cell: fc.option(
    fc
      .tuple(anyId, anyId, anyYear, anyMonth)
      .map(
        ([city, indicator, year, month]) =>
          `${city}/${indicator}/${year}-${month}`,
      ),
  ),
  figure: fc.option(
    fc
      .tuple(anyId, fc.integer({ min: 0, max: 999 }))
      .map(([report, number]) => `${report}#${number}`),
  ),
});

describe("the address of the data page", () => {
  test("reads back every selection that was written, through the address", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const search = dataSearch.format(selection, new URLSearchParams());
        const { searchParams } = new URL(`https://example.org/?${search}`);
        expect(dataSearch.parse(searchParams)).toEqual(selection);
      }),
      { seed, numRuns: 600 },
    );
  });

  test("whatever a visitor types is some selection", () => {
    const anyText = fc.string();
    fc.assert(
      fc.property(anyText, anyText, anyText, (year, group, cell) => {
        const search = new URLSearchParams({ nam: year, nhom: group, o: cell });
        const selection = dataSearch.parse(search);
        const written = dataSearch.format(selection, new URLSearchParams());
        expect(dataSearch.parse(written)).toEqual(selection);
      }),
      { seed, numRuns: 300 },
    );
  });

  test.each<[string, Partial<DataSelection>]>([
    ["", {}],
    ["nhom=chi-tieu&xem=bang", { group: "indicator", shown: "table" }],
    ["nhom=junk&xem=junk", {}],
    ["nam=2024", { year: 2024 }],
    [
      "o=cao-bang/budget-revenue/2024-11",
      { cell: "cao-bang/budget-revenue/2024-11" },
    ],
    ["o=cao-bang/budget-revenue/2024-11-30", {}],
    ["o=cao-bang/2024-11", {}],
    ["o=<b>/budget-revenue/2024-11", {}],
    ["so-lieu=2022-10-28-cao-bang%231", { figure: "2022-10-28-cao-bang#1" }],
  ])("?%s is %o", (search, expected) => {
    expect(dataSearch.parse(new URLSearchParams(search))).toEqual({
      ...everything,
      ...expected,
    });
  });

  test("defaults leave no trace, and parameters of others stay", () => {
    const current = new URLSearchParams("che-do=trinh-chieu&nhom=chi-tieu&o=x");
    expect(dataSearch.format(everything, current).toString()).toBe(
      "che-do=trinh-chieu",
    );
  });
});
