import type { Interval } from "../core/interval.ts";
import type { Level, PrintedNumber } from "../core/printedNumber.ts";
import type { Qualifier, Unit } from "../core/vocabulary.ts";

/** Formats are forced to vi-VN, never the browser's: dot for thousands, comma for decimals. */
const locale = "vi-VN";
const minus = "−";
const noBreakSpace = "\u00a0";

export function formatNumber(value: number, decimals: number): string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return format.format(value).replace("-", minus);
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

/** Percentage points with one decimal, unsigned: the words nhanh and chậm carry the sign. */
export function formatPoints(points: number): string {
  return `${formatNumber(Math.abs(points), 1)} điểm${noBreakSpace}%`;
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
 * last visit stays a plain count: 566.306 lượt.
 */
function scaleFor({ value, lastPlace, unit }: Level): Scale {
  const isPlainCount = unit === "visit" && lastPlace <= 1;
  const fitting = scalesOf[unit].find(
    ({ factor }) =>
      Math.abs(value) >= factor &&
      decimalsOf(lastPlace, factor) <= mostDecimals,
  );
  return isPlainCount || fitting === undefined
    ? { factor: 1, name: "" }
    : fitting;
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
  const scale = scalesOf[unit].find(
    ({ factor }) => Math.abs(value) >= factor,
  ) ?? { factor: 1, name: "" };
  const scaled = Number((value / scale.factor).toPrecision(3));
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(scaled)));
  return `${formatNumber(scaled, decimals)}${noBreakSpace}${scale.name}${unitNames[unit]}`;
}

/** "121 đến 132 tỷ đồng", "ít nhất 403 tỷ đồng", "không quá 132 tỷ đồng"; undefined where nothing is bounded. */
export function formatRange(
  { low, high }: Interval,
  unit: Unit,
): string | undefined {
  const hasLow = Number.isFinite(low) && low > 0;
  const hasHigh = Number.isFinite(high);
  if (hasLow && hasHigh) {
    return `từ ${formatRoughAmount(low, unit)} đến ${formatRoughAmount(high, unit)}`;
  }
  if (hasLow) return `ít nhất khoảng ${formatRoughAmount(low, unit)}`;
  return hasHigh
    ? `không quá khoảng ${formatRoughAmount(high, unit)}`
    : undefined;
}

/** "từ 22,2% đến 22,4%", "từ 83,3% trở lên"; undefined where nothing is bounded. */
export function formatPercentRange({
  low,
  high,
}: Interval): string | undefined {
  const decimals = Math.max(low, high) - Math.min(low, high) < 0.2 ? 2 : 1;
  const show = (value: number) => `${formatNumber(value, decimals)}%`;
  const hasLow = Number.isFinite(low);
  const hasHigh = Number.isFinite(high);
  if (hasLow && hasHigh) return `từ ${show(low)} đến ${show(high)}`;
  if (hasLow) return `từ ${show(low)} trở lên`;
  return hasHigh ? `đến ${show(high)}` : undefined;
}

/** Signed percentage points with one decimal, for a column whose head names the unit: +12,9 and −25,3. */
export function formatSignedPoints(points: number): string {
  const text = formatNumber(points, 1);
  return points > 0 && text !== "0,0"
    ? `+${text}`
    : text.replace("−0,0", "0,0");
}
