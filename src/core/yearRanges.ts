import { isOutcome } from "./latest.ts";
import type { Observation } from "./observation.ts";

/** Years that follow one another without a gap, both ends included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The fewest ranges that hold these years and no others, upwards. */
export function yearRanges(years: readonly number[]): readonly YearRange[] {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b);
  const starts = sorted.filter((year) => !sorted.includes(year - 1));
  const ends = sorted.filter((year) => !sorted.includes(year + 1));
  return starts.map((from, index) => ({ from, to: ends[index] ?? from }));
}

/** Every year from the least to the greatest of those given; empty for none. */
export function yearsBetween(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const length = Math.max(...years) - first + 1;
  return Array.from({ length }, (_, index) => first + index);
}

/** Every plan year from the first to the last that an outcome counts for, those without any included. */
export function planYearsOf(
  observations: readonly Observation[],
): readonly number[] {
  const outcomes = observations.filter(isOutcome);
  return yearsBetween(outcomes.map(({ period }) => period.planYear));
}
