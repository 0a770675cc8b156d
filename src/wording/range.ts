import type { Interval } from "../core/interval.ts";
import type { Unit } from "../core/vocabulary.ts";
import {
  formatNumber,
  formatUnit,
  mostDecimals,
  plain,
  scalesOf,
} from "./number.ts";
import type { Words } from "./words.ts";

const noBreakSpace = "\u00a0";

/** A derived amount to three significant digits, since ours is never finer than the printed figures it rests on. */
export function formatRoughAmount(
  words: Words,
  value: number,
  unit: Unit,
): string {
  const rounded = Number(value.toPrecision(3));
  const scale = scalesOf[unit].find(({ factor }) => rounded >= factor) ?? plain;
  const scaled = rounded / scale.factor;
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(scaled)));
  const number = formatNumber(words, scaled, decimals);
  return `${number}${noBreakSpace}${formatUnit(words, scale, unit, number)}`;
}

/**
 * "từ 121 tỷ đồng đến 132 tỷ đồng", "khoảng 2.700 tỷ đồng" where both ends read the same, "ít nhất khoảng 403 tỷ
 * đồng", "không quá khoảng 132 tỷ đồng"; undefined where nothing is bounded. An amount below nought bounds nothing.
 */
export function formatRange(
  words: Words,
  { low, high }: Interval,
  unit: Unit,
): string | undefined {
  const { numbers } = words;
  const show = (end: number) =>
    Number.isFinite(end) && end > 0
      ? formatRoughAmount(words, end, unit)
      : undefined;
  const from = show(low);
  const to = show(high);
  if (from !== undefined && to !== undefined) {
    return from === to ? numbers.about(from) : numbers.span(from, to);
  }
  if (from !== undefined) return numbers.atLeast(from);
  return to === undefined ? undefined : numbers.atMost(to);
}

/**
 * "từ 53,55% đến 53,65%", "từ 83,3% trở lên"; undefined where nothing is bounded, or so closely that three decimals
 * do not tell the ends apart.
 */
export function formatPercentRange(
  words: Words,
  { low, high }: Interval,
): string | undefined {
  const { numbers } = words;
  const hasLow = Number.isFinite(low);
  const hasHigh = Number.isFinite(high);
  const decimals = hasLow && hasHigh ? decimalsWithin(high - low) : 1;
  const show = (value: number) => `${formatNumber(words, value, decimals)}%`;
  if (hasLow && hasHigh) {
    return show(low) === show(high)
      ? undefined
      : numbers.span(show(low), show(high));
  }
  if (hasLow) return numbers.andMore(show(low));
  return hasHigh ? numbers.upTo(show(high)) : undefined;
}

/** As many decimals as show the ends of a range this wide for what they are: two for 0,1, one for 0,2 and wider. */
function decimalsWithin(width: number): number {
  const noise = 1e-9;
  const decimals = 1 + Math.floor(noise - Math.log10(width));
  return Math.min(mostDecimals, Math.max(1, decimals));
}
