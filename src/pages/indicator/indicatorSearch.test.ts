import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { indicatorViews } from "../../core/indicatorView.ts";
import { planOwners } from "../../core/vocabulary.ts";
import { sortColumns } from "./indicatorFields.ts";
import { indicatorSearch, type IndicatorSelection } from "./indicatorSearch.ts";

const seed = 20221015;
const everything: IndicatorSelection = {
  cities: [],
  years: [],
  view: "plan",
  owner: "all",
  scale: "linear",
  shown: "chart",
  sort: null,
  focus: null,
  figure: null,
};

const idLetters = Array.from("abcdefghijklmnopqrstuvwxyz0123456789-");
const anyId = fc.string({
  unit: fc.constantFrom(...idLetters),
  minLength: 1,
  maxLength: 80,
});
const anyFigure = fc
  .tuple(anyId, fc.integer({ min: 0, max: 999 }))
  .map(([report, number]) => `${report}#${number}`);
/** Figures, owners, numbers and stages of plans, and what else may ever make up an id. */
const anyMark = fc.oneof(
  anyFigure,
  fc
    .tuple(anyFigure, fc.constantFrom(...planOwners), fc.double(), fc.string())
    .map((parts) => parts.join("/"))
    .filter((id) => id.length <= 240),
  fc.tuple(anyFigure, anyFigure).map((inputs) => inputs.join("/")),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
);

const anySelection: fc.Arbitrary<IndicatorSelection> = fc.record({
  cities: fc.uniqueArray(anyId, { maxLength: 24 }).map((ids) => ids.toSorted()),
  years: fc
    .uniqueArray(fc.integer({ min: 1900, max: 2099 }), { maxLength: 24 })
    .map((years) => years.toSorted((a, b) => a - b)),
  view: fc.constantFrom(...indicatorViews),
  owner: fc.constantFrom("all", ...planOwners),
  scale: fc.constantFrom("linear", "log"),
  shown: fc.constantFrom("chart", "table"),
  sort: fc.option(
    fc.record({
      column: fc.constantFrom(...sortColumns),
      isDescending: fc.boolean(),
    }),
  ),
  focus: fc.option(anyMark),
  figure: fc.option(anyFigure),
});

describe("the address of an indicator's page", () => {
  test("reads back every selection that was written, through the address", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const search = indicatorSearch.format(selection, new URLSearchParams());
        const { searchParams } = new URL(`https://example.org/?${search}`);
        expect(indicatorSearch.parse(searchParams)).toEqual(selection);
      }),
      { seed, numRuns: 1000 },
    );
  });

  test.each<[string, Partial<IndicatorSelection>]>([
    ["", {}],
    ["nam=2024,2022,2022", { years: [2022, 2024] }],
    ["nam=2022,năm nay", {}],
    ["hinh=luy-ke", { view: "level" }],
    ["hinh=tung-thang", { view: "month" }],
    ["hinh=cung-ky", { view: "growth" }],
    ["hinh=ke-hoach", {}],
    ["hinh=junk", {}],
    ["chu-ke-hoach=hdnd", { owner: "council" }],
    ["chu-ke-hoach=khong-neu", { owner: "unstated" }],
    ["chu-ke-hoach=", {}],
    ["chu-ke-hoach=bo", {}],
    ["thang-do=log", { scale: "log" }],
    ["xem=bang", { shown: "table" }],
    ["xep=chenh", { sort: { column: "lead", isDescending: false } }],
    ["xep=-ky", { sort: { column: "period", isDescending: true } }],
    ["xep=--ky", {}],
    ["xep=-", {}],
    ["xep=constructor", {}],
    [
      "diem=2022-10-28-cao-bang%231%2Fprovince%2F53.6",
      { focus: "2022-10-28-cao-bang#1/province/53.6" },
    ],
    ["diem=", {}],
    [`diem=${"a".repeat(241)}`, {}],
    ["so-lieu=2022-10-28-cao-bang%231", { figure: "2022-10-28-cao-bang#1" }],
  ])("?%s is %o", (search, expected) => {
    expect(indicatorSearch.parse(new URLSearchParams(search))).toEqual({
      ...everything,
      ...expected,
    });
  });

  test("defaults leave no trace, foreign parameters stay", () => {
    const current = new URLSearchParams(
      "nam=2022&hinh=luy-ke&chu-ke-hoach=tinh&thang-do=log&xem=bang&xep=nam&diem=a&so-lieu=a%231&che-do=trinh-chieu",
    );
    const written = indicatorSearch.format(everything, current);
    expect(written.toString()).toBe("che-do=trinh-chieu");
  });

  test("whatever a visitor types is some selection", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (hinh, xep, diem) => {
        const search = new URLSearchParams({ hinh, xep, diem });
        const selection = indicatorSearch.parse(search);
        const written = indicatorSearch.format(
          selection,
          new URLSearchParams(),
        );
        expect(indicatorSearch.parse(written)).toEqual(selection);
      }),
      { seed, numRuns: 300 },
    );
  });
});
