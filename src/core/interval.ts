import type { PrintedNumber } from "./printedNumber.ts";

/** Every value that a number may have had before it was rounded or hedged; both ends may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const anything: Interval = { low: -Infinity, high: Infinity };

/**
 * What a printed number leaves open (DATA.md §4): half a unit of its last place either way, a whole unit where
 * the source truncates; "trên" has no upper end, "gần" no lower one; "khoảng" decides nothing alone.
 */
export function intervalOf(
  printed: PrintedNumber,
  truncated = false,
): Interval {
  const margin = truncated ? printed.lastPlace : printed.lastPlace / 2;
  switch (printed.qualifier) {
    case "exact":
      return { low: printed.value - margin, high: printed.value + margin };
    case "above":
      return { low: printed.value, high: Infinity };
    case "below":
      return { low: -Infinity, high: printed.value };
    case "about":
      return anything;
  }
}

/** The rounding of the digits alone, whatever word stands before them. */
export function faceIntervalOf(printed: PrintedNumber): Interval {
  return intervalOf({ ...printed, qualifier: "exact" });
}

export function contains(interval: Interval, value: number): boolean {
  return interval.low <= value && value <= interval.high;
}

/** Whether the two share more than an end point: whether each begins more than `width` before the other ends. */
export function overlaps(a: Interval, b: Interval, width = 0): boolean {
  return a.low < b.high - width && b.low < a.high - width;
}

export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** `factor` is positive. */
export function scale(interval: Interval, factor: number): Interval {
  return { low: interval.low * factor, high: interval.high * factor };
}

/** Anything at all where the divisor may be zero or negative. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.low <= 0) return anything;
  return {
    low: a.low / (a.low >= 0 ? b.high : b.low),
    high: a.high / (a.high >= 0 ? b.low : b.high),
  };
}
