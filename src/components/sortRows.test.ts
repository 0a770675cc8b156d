import { describe, expect, test } from "vitest";

import { sortRows, type SortValue } from "./sortRows.ts";

function sorted(values: readonly SortValue[], isDescending = false) {
  return sortRows(values, (value) => value, isDescending, "vi");
}

describe(sortRows, () => {
  test("numbers by size, either way", () => {
    expect(sorted([9, -23, 100, 0])).toEqual([-23, 0, 9, 100]);
    expect(sorted([9, -23, 100, 0], true)).toEqual([100, 9, 0, -23]);
  });

  test("names in the order of a Vietnamese dictionary", () => {
    expect(sorted(["Đồng Hới", "Ea", "Cao Bằng", "Dĩ An"])).toEqual([
      "Cao Bằng",
      "Dĩ An",
      "Đồng Hới",
      "Ea",
    ]);
  });

  test("days in time", () => {
    expect(sorted(["2024-11-26", "2022-10-15", "2024-02-29"])).toEqual([
      "2022-10-15",
      "2024-02-29",
      "2024-11-26",
    ]);
  });

  test.each([false, true])(
    "what has no value comes last, downwards %s",
    (isDescending) => {
      expect(sorted([null, 2, null, 2], isDescending)).toEqual([
        2,
        2,
        null,
        null,
      ]);
    },
  );

  test("rows alike keep their order", () => {
    const rows = [
      ["b", 1],
      ["a", 1],
      ["c", 0],
    ] as const;
    const order = (isDescending: boolean) =>
      sortRows(rows, ([, value]) => value, isDescending, "vi")
        .map(([name]) => name)
        .join("");
    expect([order(false), order(true)]).toEqual(["cba", "bac"]);
  });
});
