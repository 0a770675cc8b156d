import { describe, expect, test } from "vitest";

import { aRow } from "./board.fixture.ts";
import { cellsOfYear, countKinds } from "./coverageCounts.ts";

describe(countKinds, () => {
  test("counts the months of each kind, figures before gaps", () => {
    expect(countKinds(aRow("..x.x").cells)).toEqual([
      { kind: "exact", count: 2 },
      { kind: "no-report", count: 3 },
    ]);
  });

  test("leaves out what there is none of", () => {
    expect(countKinds([])).toEqual([]);
  });
});

describe(cellsOfYear, () => {
  test("holds the months of that year alone", () => {
    const { cells } = aRow("xx");
    const later = cells.map((cell) => ({
      ...cell,
      month: cell.month.replace("2022", "2023"),
    }));
    expect(cellsOfYear([...cells, ...later], 2023)).toEqual(later);
  });
});
