import type { CoverageCell } from "../../core/coverage.ts";
import { aCity, anIndicator } from "../../core/observation.fixture.ts";
import type { BoardRow } from "./boardModel.ts";

/** A row of as many cells as letters: `x` one with an exact figure, `.` one without a report. */
export function aRow(pattern: string, key = "cao-bang/budget-revenue"): BoardRow {
  const [city = "", indicator = ""] = key.split("/");
  const cells = Array.from(pattern, (letter, index): CoverageCell => {
    const month = `2022-${String(index + 1).padStart(2, "0")}`;
    const shared = { city, indicator, month };
    return letter === "x"
      ? { ...shared, kind: "exact", figures: [`${key}#${index}`] }
      : { ...shared, kind: "no-report", figures: [] };
  });
  return {
    key,
    city: aCity({ id: city }),
    indicator: anIndicator({ id: indicator }),
    place: 0,
    cells,
  };
}
