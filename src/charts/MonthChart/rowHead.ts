import type { LabelMetrics } from "../marks/markScene.ts";

/** Whose row it is. */
interface Named {
  readonly cityName: string;
  /** The earliest first. */
  readonly years: readonly number[];
}

/** The square that shows a year's tone, with its left end in px. */
export interface YearKey {
  readonly year: number;
  readonly tone: number;
  readonly x: number;
}

/** In sixteenths of a rem. */
const glyph = 16;
const square = 12;
const apart = 12;

/** "Cao Bằng 2024", or the city alone where a key tells each of its years. */
export function rowName({ cityName, years }: Named): string {
  const [only, ...others] = years;
  return only !== undefined && others.length === 0
    ? `${cityName} ${only}`
    : cityName;
}

/** None where the row has one year, which its name tells. */
export function yearKeys(
  row: Named,
  metrics: LabelMetrics,
): readonly YearKey[] {
  if (row.years.length < 2) return [];
  const start = nameWidth(row, metrics);
  return row.years.map((year, order) => ({
    year,
    tone: toneOf(row, year),
    x: start + order * keyWidth(metrics),
  }));
}

/** 0 for the latest year of the row, one more for each before; the palest is 3. */
export function toneOf({ years }: Pick<Named, "years">, year: number): number {
  return Math.min(3, years.length - 1 - years.indexOf(year));
}

/** Of the name with its keys, in px. */
export function headWidth(row: Named, metrics: LabelMetrics): number {
  const keys = row.years.length < 2 ? 0 : row.years.length;
  return nameWidth(row, metrics) + keys * keyWidth(metrics);
}

function nameWidth(row: Named, { unit, widthOf }: LabelMetrics): number {
  return (glyph + apart) * unit + widthOf(rowName(row));
}

function keyWidth({ unit, noteWidthOf }: LabelMetrics): number {
  return noteWidthOf("2000") + (square + apart) * unit;
}
