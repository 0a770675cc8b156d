import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { reportSearch, type ReportSelection } from "./reportSearch.ts";

const idLetters = Array.from("abcdefghijklmnopqrstuvwxyz0123456789-");
const anySelection: fc.Arbitrary<ReportSelection> = fc.record({
  figure: fc.option(
    fc
      .tuple(
        fc.string({
          unit: fc.constantFrom(...idLetters),
          minLength: 1,
          maxLength: 80,
        }),
        fc.integer({ min: 0, max: 999 }),
      )
      .map(([report, number]) => `${report}#${number}`),
  ),
});

describe("the address of a report", () => {
  test("reads back every selection that was written, through the address", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const search = reportSearch.format(selection, new URLSearchParams());
        const { searchParams } = new URL(`https://example.org/?${search}#so-3`);
        expect(reportSearch.parse(searchParams)).toEqual(selection);
      }),
      { seed: 20221015, numRuns: 500 },
    );
  });
});
