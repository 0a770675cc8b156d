import type { Level, PrintedNumber } from "../core/printedNumber.ts";
import type { Qualifier, Unit } from "../core/vocabulary.ts";
import type { Words } from "./words.ts";
import { minus, writeNumber } from "./writtenNumber.ts";

const noBreakSpace = "\u00a0";

/** With a true minus; what rounds to nought has no sign. */
export function formatNumber(
  { numbers: { marks } }: Words,
  value: number,
  decimals: number,
): string {
  return writeNumber(value, decimals, marks);
}

/** Decimals of a number whose last place is worth `lastPlace`, once divided by `scale`. */
export function decimalsOf(lastPlace: number, scale = 1): number {
  return Math.max(0, Math.round(Math.log10(scale / lastPlace)));
}

/** As many decimals as were printed: 53,6% and 50,45%. */
export function formatPercent(
  words: Words,
  printed: Pick<PrintedNumber, "value" | "lastPlace">,
): string {
  return `${formatNumber(words, printed.value, decimalsOf(printed.lastPlace))}%`;
}

/** One decimal, for percentages worked out by us. */
export function formatDerivedPercent(words: Words, percent: number): string {
  return `${formatNumber(words, percent, 1)}%`;
}

/** Signed, for growth: +26,1% and −23%. */
export function formatGrowth(words: Words, growth: PrintedNumber): string {
  return `${growth.value > 0 ? "+" : ""}${formatPercent(words, growth)}`;
}

/** Percentage points with one decimal, unsigned: the words nhanh and chậm carry the sign. */
export function formatPoints(
  words: Words,
  points: number,
  unit = words.numbers.pointsUnit,
): string {
  return `${formatNumber(words, Math.abs(points), 1)}${noBreakSpace}${unit}`;
}

/** "gần 20%", "trên 3,4%", "20%". */
export function withHedge(
  { numbers: { hedges } }: Words,
  qualifier: Qualifier,
  text: string,
): string {
  return qualifier === "exact"
    ? text
    : `${hedges[qualifier]}${noBreakSpace}${text}`;
}

/**
 * "+26%", "trên +26%"; a hedged fall in words, "giảm trên 23%", since a hedge before a minus sign could be taken
 * either way.
 */
export function formatHedgedGrowth(
  words: Words,
  growth: PrintedNumber,
): string {
  const { hedge, number } = formatGrowthParts(words, growth);
  return hedge === "" ? number : `${hedge}${noBreakSpace}${number}`;
}

/** The same in two parts, so that the number can be set large. */
export function formatGrowthParts(
  words: Words,
  growth: PrintedNumber,
): Pick<LevelText, "hedge" | "number"> {
  if (growth.value >= 0 || growth.qualifier === "exact") {
    const hedge = words.numbers.hedges[growth.qualifier];
    return { hedge, number: formatGrowth(words, growth) };
  }
  const fall = toFall(growth);
  return {
    hedge: words.numbers.hedgedFall(words.numbers.hedges[fall.qualifier]),
    number: formatPercent(words, fall),
  };
}

const mirrored: Readonly<Record<Qualifier, Qualifier>> = {
  exact: "exact",
  below: "above",
  above: "below",
  about: "about",
};

/** How much a negative change falls by, hedged as the source prints it: −23 at most is a fall of trên 23. */
export function toFall<T extends PrintedNumber>(change: T): T {
  return {
    ...change,
    value: -change.value,
    qualifier: mirrored[change.qualifier],
  };
}

export interface Scale {
  readonly factor: number;
  /** Empty for the base unit itself. */
  readonly name: "" | "thousand" | "million" | "billion" | "trillion";
}

export const plain: Scale = { factor: 1, name: "" };
const moneyScales: readonly Scale[] = [
  { factor: 1e9, name: "billion" },
  { factor: 1e6, name: "million" },
  plain,
];
const countScales: readonly Scale[] = [
  { factor: 1e6, name: "million" },
  { factor: 1e3, name: "thousand" },
  plain,
];
/** Smallest first: for prints so coarse that the usual scales would add noughts to them. */
const coarseScales: readonly Scale[] = [
  plain,
  { factor: 1e3, name: "thousand" },
  { factor: 1e6, name: "million" },
  { factor: 1e9, name: "billion" },
  { factor: 1e12, name: "trillion" },
];

export const scalesOf: Readonly<Record<Unit, readonly Scale[]>> = {
  VND: moneyScales,
  USD: moneyScales,
  visit: countScales,
};

/** "tỷ đồng", "lượt", to stand after the number: "1 visit", "2 visits", "1 million visits". */
export function formatUnit(
  { numbers }: Words,
  { name }: Scale,
  unit: Unit,
  number: string,
): string {
  if (name !== "") return `${numbers[name]} ${numbers.unitNames[unit]}`;
  const isOne = number === "1" || number === `${minus}1`;
  return (isOne ? numbers.oneUnitNames : numbers.unitNames)[unit];
}

export const mostDecimals = 3;

/**
 * The largest scale that shows every printed digit and no more, with at most three decimals. A count printed to the
 * last visit stays a plain count: 566.306 lượt. A coarse print keeps its scale: 0,9 tỷ is not 900 triệu.
 */
function scaleFor({ value, lastPlace, unit }: Level): Scale {
  if (lastPlace <= 1 && (unit === "visit" || value === 0)) return plain;
  const fitting = scalesOf[unit].find(
    ({ factor }) =>
      Math.abs(value) >= factor &&
      lastPlace <= factor &&
      decimalsOf(lastPlace, factor) <= mostDecimals,
  );
  return (
    fitting ?? coarseScales.find(({ factor }) => lastPlace <= factor) ?? plain
  );
}

export interface LevelText {
  readonly hedge: string;
  readonly number: string;
  readonly unit: string;
}

/** A level in three parts, so that the number can be set large: gần · 1,029 · triệu lượt. */
export function formatLevelParts(words: Words, level: Level): LevelText {
  const scale = scaleFor(level);
  const number = formatNumber(
    words,
    level.value / scale.factor,
    decimalsOf(level.lastPlace, scale.factor),
  );
  return {
    hedge: words.numbers.hedges[level.qualifier],
    number,
    unit: formatUnit(words, scale, level.unit, number),
  };
}

/** "gần 1,029 triệu lượt" */
export function formatLevel(words: Words, level: Level): string {
  const { hedge, number, unit } = formatLevelParts(words, level);
  return [hedge, `${number}${noBreakSpace}${unit}`]
    .filter((part) => part !== "")
    .join(noBreakSpace);
}

/** "1.390.000.000 đồng": to the base unit, without its hedge. */
export function formatWholeAmount(
  words: Words,
  { value, unit }: Pick<Level, "value" | "unit">,
): string {
  const number = formatNumber(words, value, 0);
  return `${number}${noBreakSpace}${formatUnit(words, plain, unit, number)}`;
}

/** Signed percentage points with one decimal, for a column whose head names the unit: +12,9 and −25,3. */
export function formatSignedPoints(words: Words, points: number): string {
  const text = formatNumber(words, points, 1);
  return points > 0 && Number(points.toFixed(1)) !== 0 ? `+${text}` : text;
}
