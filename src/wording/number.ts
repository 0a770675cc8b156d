import type { Interval } from "../core/interval.ts";
import type { Level, PrintedNumber } from "../core/printedNumber.ts";
import type { Qualifier, Unit } from "../core/vocabulary.ts";

/** Formats are forced to vi-VN, never the browser's: dot for thousands, comma for decimals. */
const locale = "vi-VN";
const minus = "−";
const noBreakSpace = "\u00a0";

/** One format for each count of decimals, since making one costs far more than using it. */
const formats = new Map<number, Intl.NumberFormat>();

/** With a true minus; what rounds to nought has no sign. */
export function formatNumber(value: number, decimals: number): string {
  const format = formats.get(decimals) ?? formatWith(decimals);
  return format.format(value).replace("-", minus);
}

function formatWith(decimals: number): Intl.NumberFormat {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: "negative",
  });
  formats.set(decimals, format);
  return format;
}

/** Decimals of a number whose last place is worth `lastPlace`, once divided by `scale`. */
function decimalsOf(lastPlace: number, scale = 1): number {
  return Math.max(0, Math.round(Math.log10(scale / lastPlace)));
}

/** As many decimals as were printed: 53,6% and 50,45%. */
export function formatPercent(
  printed: Pick<PrintedNumber, "value" | "lastPlace">,
): string {
  return `${formatNumber(printed.value, decimalsOf(printed.lastPlace))}%`;
}

/** One decimal, for percentages worked out by us. */
export function formatDerivedPercent(percent: number): string {
  return `${formatNumber(percent, 1)}%`;
}

/** Signed, for growth: +26,1% and −23%. */
export function formatGrowth(growth: PrintedNumber): string {
  return `${growth.value > 0 ? "+" : ""}${formatPercent(growth)}`;
}

export const pointsUnit = `điểm${noBreakSpace}%`;

/** Percentage points with one decimal, unsigned: the words nhanh and chậm carry the sign. */
export function formatPoints(points: number): string {
  return `${formatNumber(Math.abs(points), 1)}${noBreakSpace}${pointsUnit}`;
}

export const hedges: Readonly<Record<Qualifier, string>> = {
  exact: "",
  below: "gần",
  above: "trên",
  about: "khoảng",
};

/** "gần 20%", "trên 3,4%", "20%". */
export function withHedge(qualifier: Qualifier, text: string): string {
  return qualifier === "exact"
    ? text
    : `${hedges[qualifier]}${noBreakSpace}${text}`;
}

/**
 * "+26%", "trên +26%"; a hedged fall in words, "giảm trên 23%", since a hedge before a minus sign could be taken
 * either way.
 */
export function formatHedgedGrowth(growth: PrintedNumber): string {
  const { hedge, number } = formatGrowthParts(growth);
  return hedge === "" ? number : `${hedge}${noBreakSpace}${number}`;
}

/** The same in two parts, so that the number can be set large. */
export function formatGrowthParts(
  growth: PrintedNumber,
): Pick<LevelText, "hedge" | "number"> {
  if (growth.value >= 0 || growth.qualifier === "exact") {
    return { hedge: hedges[growth.qualifier], number: formatGrowth(growth) };
  }
  const fall = toFall(growth);
  return {
    hedge: `giảm${noBreakSpace}${hedges[fall.qualifier]}`,
    number: formatPercent(fall),
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

interface Scale {
  readonly factor: number;
  readonly name: string;
}

const moneyScales: readonly Scale[] = [
  { factor: 1e9, name: "tỷ " },
  { factor: 1e6, name: "triệu " },
  { factor: 1, name: "" },
];
const countScales: readonly Scale[] = [
  { factor: 1e6, name: "triệu " },
  { factor: 1e3, name: "nghìn " },
  { factor: 1, name: "" },
];
/** Smallest first: for prints so coarse that the usual scales would add noughts to them. */
const coarseScales: readonly Scale[] = [
  { factor: 1, name: "" },
  { factor: 1e3, name: "nghìn " },
  { factor: 1e6, name: "triệu " },
  { factor: 1e9, name: "tỷ " },
  { factor: 1e12, name: "nghìn tỷ " },
];

const unitNames: Readonly<Record<Unit, string>> = {
  VND: "đồng",
  USD: "USD",
  visit: "lượt",
};
const scalesOf: Readonly<Record<Unit, readonly Scale[]>> = {
  VND: moneyScales,
  USD: moneyScales,
  visit: countScales,
};

const mostDecimals = 3;

/**
 * The largest scale that shows every printed digit and no more, with at most three decimals. A count printed to the
 * last visit stays a plain count: 566.306 lượt. A coarse print keeps its scale: 0,9 tỷ is not 900 triệu.
 */
function scaleFor({ value, lastPlace, unit }: Level): Scale {
  const plain: Scale = { factor: 1, name: "" };
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
export function formatLevelParts(level: Level): LevelText {
  const scale = scaleFor(level);
  return {
    hedge: hedges[level.qualifier],
    number: formatNumber(
      level.value / scale.factor,
      decimalsOf(level.lastPlace, scale.factor),
    ),
    unit: `${scale.name}${unitNames[level.unit]}`,
  };
}

/** "gần 1,029 triệu lượt" */
export function formatLevel(level: Level): string {
  const { hedge, number, unit } = formatLevelParts(level);
  return [hedge, `${number}${noBreakSpace}${unit}`]
    .filter((part) => part !== "")
    .join(noBreakSpace);
}

/** A derived amount to three significant digits, since ours is never finer than the printed figures it rests on. */
function formatRoughAmount(value: number, unit: Unit): string {
  const rounded = Number(value.toPrecision(3));
  const scale = scalesOf[unit].find(({ factor }) => rounded >= factor) ?? {
    factor: 1,
    name: "",
  };
  const scaled = rounded / scale.factor;
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(scaled)));
  return `${formatNumber(scaled, decimals)}${noBreakSpace}${scale.name}${unitNames[unit]}`;
}

/**
 * "từ 121 tỷ đồng đến 132 tỷ đồng", "khoảng 2.700 tỷ đồng" where both ends read the same, "ít nhất khoảng 403 tỷ
 * đồng", "không quá khoảng 132 tỷ đồng"; undefined where nothing is bounded. An amount below nought bounds nothing.
 */
export function formatRange(
  { low, high }: Interval,
  unit: Unit,
): string | undefined {
  const show = (end: number) =>
    Number.isFinite(end) && end > 0 ? formatRoughAmount(end, unit) : undefined;
  const from = show(low);
  const to = show(high);
  if (from !== undefined && to !== undefined) {
    return from === to ? `khoảng ${from}` : `từ ${from} đến ${to}`;
  }
  if (from !== undefined) return `ít nhất khoảng ${from}`;
  return to === undefined ? undefined : `không quá khoảng ${to}`;
}

/**
 * "từ 53,55% đến 53,65%", "từ 83,3% trở lên"; undefined where nothing is bounded, or so closely that three decimals
 * do not tell the ends apart.
 */
export function formatPercentRange({
  low,
  high,
}: Interval): string | undefined {
  const hasLow = Number.isFinite(low);
  const hasHigh = Number.isFinite(high);
  const decimals = hasLow && hasHigh ? decimalsWithin(high - low) : 1;
  const show = (value: number) => `${formatNumber(value, decimals)}%`;
  if (hasLow && hasHigh) {
    return show(low) === show(high)
      ? undefined
      : `từ ${show(low)} đến ${show(high)}`;
  }
  if (hasLow) return `từ ${show(low)} trở lên`;
  return hasHigh ? `đến ${show(high)}` : undefined;
}

/** As many decimals as show the ends of a range this wide for what they are: two for 0,1, one for 0,2 and wider. */
function decimalsWithin(width: number): number {
  const noise = 1e-9;
  const decimals = 1 + Math.floor(noise - Math.log10(width));
  return Math.min(mostDecimals, Math.max(1, decimals));
}

/** Signed percentage points with one decimal, for a column whose head names the unit: +12,9 and −25,3. */
export function formatSignedPoints(points: number): string {
  const text = formatNumber(points, 1);
  return points > 0 && text !== "0,0" ? `+${text}` : text;
}
