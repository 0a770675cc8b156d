import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { overviewSearch, type OverviewSelection } from "./overviewSearch.ts";

const seed = 20221015;
const everything: OverviewSelection = {
  cities: [],
  planYear: null,
  shown: "charts",
  figure: null,
};

const idLetters = Array.from("abcdefghijklmnopqrstuvwxyz0123456789-");

function anyId(maxLength: number) {
  return fc.string({
    unit: fc.constantFrom(...idLetters),
    minLength: 1,
    maxLength,
  });
}

const anySelection: fc.Arbitrary<OverviewSelection> = fc.record({
  cities: fc
    .uniqueArray(anyId(40), { maxLength: 24 })
    .map((cities) => cities.toSorted()),
  planYear: fc.option(fc.integer({ min: 1900, max: 2099 })),
  shown: fc.constantFrom("charts", "tables"),
  figure: fc.option(
    fc
      .tuple(anyId(80), fc.integer({ min: 0, max: 999 }))
      .map(([report, number]) => `${report}#${number}`),
  ),
});

function parse(search: string): OverviewSelection {
  return overviewSearch.parse(new URLSearchParams(search));
}

describe("reading the overview's address", () => {
  test("reads back every selection that was written, through the address", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const search = overviewSearch.format(selection, new URLSearchParams());
        const { searchParams } = new URL(`https://example.org/?${search}`);
        expect(overviewSearch.parse(searchParams)).toEqual(selection);
      }),
      { seed, numRuns: 500 },
    );
  });

  test.each<[string, Partial<OverviewSelection>]>([
    ["", {}],
    ["thanh-pho=cao-bang", { cities: ["cao-bang"] }],
    ["thanh-pho=mong-cai,cao-bang", { cities: ["cao-bang", "mong-cai"] }],
    ["thanh-pho=mong-cai%2Ccao-bang", { cities: ["cao-bang", "mong-cai"] }],
    ["thanh-pho=cao-bang,cao-bang", { cities: ["cao-bang"] }],
    ["thanh-pho=", {}],
    ["thanh-pho=cao-bang,", {}],
    ["thanh-pho=Cao Bằng", {}],
    ["thanh-pho=<script>", {}],
    [`thanh-pho=${"a".repeat(81)}`, {}],
    [`thanh-pho=${Array.from({ length: 25 }, (_, n) => `c${n}`).join()}`, {}],
    ["nam=2022", { planYear: 2022 }],
    ["nam=tất cả", {}],
    ["nam=1899", {}],
    ["nam=2100", {}],
    ["nam=22", {}],
    ["nam=2022.5", {}],
    ["nam=-2022", {}],
    ["nam=２０２２", {}],
    ["so-lieu=2022-10-28-cao-bang%231", { figure: "2022-10-28-cao-bang#1" }],
    ["so-lieu=2022-10-28-cao-bang", {}],
    ["so-lieu=2022-10-28-cao-bang%23", {}],
    ["so-lieu=2022-10-28-cao-bang%23x", {}],
    ["nam=junk&thanh-pho=bac-kan&so-lieu=junk", { cities: ["bac-kan"] }],
  ])("?%s is %o", (search, expected) => {
    expect(parse(search)).toEqual({ ...everything, ...expected });
  });

  test("whatever a visitor types is some selection", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        const search = new URLSearchParams({
          "thanh-pho": a,
          nam: b,
          "so-lieu": c,
        });
        const selection = overviewSearch.parse(search);
        const written = overviewSearch.format(selection, new URLSearchParams());
        expect(overviewSearch.parse(written)).toEqual(selection);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("writing the overview's address", () => {
  test("defaults leave no trace", () => {
    const current = new URLSearchParams(
      "thanh-pho=bac-kan&nam=2022&so-lieu=a%231",
    );
    expect(overviewSearch.format(everything, current).toString()).toBe("");
  });

  test("a selection is written over the one before, in readable names", () => {
    const written = overviewSearch.format(
      {
        cities: ["bac-kan", "cao-bang"],
        planYear: 2022,
        shown: "tables",
        figure: "2022-10-28-cao-bang#1",
      },
      new URLSearchParams("nam=2021&nam=2020"),
    );
    expect([...written]).toEqual([
      ["nam", "2022"],
      ["thanh-pho", "bac-kan,cao-bang"],
      ["xem", "bang"],
      ["so-lieu", "2022-10-28-cao-bang#1"],
    ]);
  });

  test("foreign parameters stay, and what was given stays as it was", () => {
    const current = new URLSearchParams("utm_source=bao&nam=2021&x=1&x=2");
    const written = overviewSearch.format(everything, current);
    expect(written.toString()).toBe("utm_source=bao&x=1&x=2");
    expect(current.get("nam")).toBe("2021");
  });
});
