import type { LabelMetrics } from "../marks/markScene.ts";
import type { MonthRow } from "./monthFrame.ts";

/** The square that shows a year's tone, with its left end in px. */
export interface YearKey {
  readonly year: number;
  /** 0 for the latest year of the chart, one more for each before. */
  readonly tone: number;
  readonly x: number;
}

type Named = Pick<MonthRow, "cityName" | "years">;

/** In sixteenths of a rem. */
const glyph = 16;
const square = 12;
const apart = 12;

/** The head of a row: "Cao Bằng 2024", or the city with a key for each of its years. */
export function rowName({ cityName, years }: Named): string {
  const [only, ...others] = years;
  return only !== undefined && others.length === 0
    ? `${cityName} ${only}`
    : cityName;
}

/** None where the row has one year, which its name tells. */
export function yearKeys(
  row: Named,
  allYears: readonly number[],
  metrics: LabelMetrics,
): readonly YearKey[] {
  if (row.years.length < 2) return [];
  const start = nameWidth(row, metrics);
  return row.years.map((year, order) => ({
    year,
    tone: allYears.length - 1 - allYears.indexOf(year),
    x: start + order * keyWidth(metrics),
  }));
}

/** Of the whole head, in px. */
export function keysWidth(row: Named, metrics: LabelMetrics): number {
  const keys = row.years.length < 2 ? 0 : row.years.length;
  return nameWidth(row, metrics) + keys * keyWidth(metrics);
}

function nameWidth(row: Named, { unit, widthOf }: LabelMetrics): number {
  return (glyph + apart) * unit + widthOf(rowName(row));
}

function keyWidth({ unit, noteWidthOf }: LabelMetrics): number {
  return noteWidthOf("2000") + (square + apart) * unit;
}
