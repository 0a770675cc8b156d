import type { Box } from "../marks/labelLayout.ts";
import type { LabelMetrics } from "../marks/markScene.ts";
import type { MonthRow } from "./monthFrame.ts";

/** The square that shows a year's tone, with its left end. */
export interface YearKey {
  readonly year: number;
  readonly tone: number;
  readonly x: number;
}

/** The head of a row: "Cao Bằng 2024", or the city with a key for each of its years; without keys that have no room. */
export function yearKeys(
  { cityName, years }: MonthRow,
  allYears: readonly number[],
  box: Box,
  { unit, widthOf, noteWidthOf }: LabelMetrics,
): { readonly name: string; readonly keys: readonly YearKey[] } {
  const [only, ...others] = years;
  if (only !== undefined && others.length === 0)
    return { name: `${cityName} ${only}`, keys: [] };
  const start = box.left + (32 * unit + widthOf(cityName));
  const width = noteWidthOf("2000") + 26 * unit;
  const keys = years.map((year, order): YearKey => ({
    year,
    tone: allYears.length - 1 - allYears.indexOf(year),
    x: start + order * width,
  }));
  const hasRoom = start + years.length * width <= box.right;
  return { name: cityName, keys: hasRoom ? keys : [] };
}
