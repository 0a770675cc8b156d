import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { groupedBy } from "./grouped.ts";

const seed = 20221015;
const upwards = (a: number, b: number) => a - b;

describe(groupedBy, () => {
  test("groups stand in the order in which they first appear, their values in the order given", () => {
    const groups = groupedBy(["bi", "a", "be", "ab"], (word) => word[0]);
    expect([...groups]).toEqual([
      ["b", ["bi", "be"]],
      ["a", ["a", "ab"]],
    ]);
  });

  test("nothing has no groups", () => {
    expect([...groupedBy([], String)]).toEqual([]);
  });

  test("loses nothing, repeats nothing and leaves no group empty", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99)), (values) => {
        const groups = [...groupedBy(values, (value) => value % 7).values()];
        expect(groups.flat().toSorted(upwards)).toEqual(
          values.toSorted(upwards),
        );
        expect(groups.every(({ length }) => length > 0)).toBe(true);
      }),
      { seed },
    );
  });
});
