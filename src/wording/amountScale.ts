import type { Level } from "../core/printedNumber.ts";
import type { Unit } from "../core/vocabulary.ts";
import { formatNumber } from "./number.ts";
import type { Words } from "./words.ts";

/** The one unit of many amounts that are shown together. */
export interface AmountScale {
  /** What one of it is worth in base units. */
  readonly factor: number;
  /** "tỷ đồng" */
  readonly name: string;
}

type ScaleName = "thousand" | "million" | "billion";

const money: readonly (readonly [ScaleName, number])[] = [
  ["billion", 1e9],
  ["million", 1e6],
];
const counts: readonly (readonly [ScaleName, number])[] = [
  ["million", 1e6],
  ["thousand", 1e3],
];

/** Longer whole counts are too wide for an axis. */
const mostWhole = 1e7;

/**
 * The largest unit that the greatest of the levels holds at least once. Counts of which one is printed to the last visit
 * stay whole, as they do alone: 151.718 lượt.
 */
export function amountScaleOf(
  { numbers }: Words,
  unit: Unit,
  levels: readonly Pick<Level, "value" | "lastPlace">[],
): AmountScale {
  const greatest = Math.max(0, ...levels.map(({ value }) => value));
  const isWhole =
    unit === "visit" &&
    greatest < mostWhole &&
    levels.some(({ lastPlace }) => lastPlace <= 1);
  const scales = unit === "visit" ? counts : money;
  const [name, factor] = scales.find(([, worth]) => greatest >= worth) ?? [];
  const base = numbers.unitNames[unit];
  return isWhole || name === undefined || factor === undefined
    ? { factor: 1, name: base }
    : { factor, name: `${numbers[name]} ${base}` };
}

/** As many decimals as were printed, without the unit's name and the hedge. */
export function formatOnScale(
  words: Words,
  { value, lastPlace }: Pick<Level, "value" | "lastPlace">,
  { factor }: AmountScale,
): string {
  const decimals = Math.max(0, Math.round(Math.log10(factor / lastPlace)));
  return formatNumber(words, value / factor, decimals);
}
