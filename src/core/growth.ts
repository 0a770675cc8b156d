import { scopeOf } from "./caution.ts";
import {
  add,
  divide,
  faceIntervalOf,
  intervalOf,
  scale,
  subtract,
  type Interval,
} from "./interval.ts";
import type { Observation } from "./observation.ts";
import { isCumulative } from "./period.ts";
import { plannedYearKey, plannedYearOf } from "./plannedYear.ts";
import type { Level, PrintedNumber } from "./printedNumber.ts";

const one: Interval = { low: 1, high: 1 };

/**
 * The level a year before that a level and its growth imply, in the level's base unit: level ÷ (1 + growth).
 * Undefined where the growth is −100 % or may be.
 */
export function lastYearLevel(
  level: Level,
  growth: PrintedNumber,
): Interval | undefined {
  const factor = add(one, scale(intervalOf(growth), 1 / 100));
  const faceFactor = add(one, scale(faceIntervalOf(growth), 1 / 100));
  if (faceFactor.low <= 0) return undefined;
  return divide(intervalOf(level), factor);
}

export type MonthRefusal =
  | "different-series"
  | "not-cumulative"
  | "no-level"
  | "not-exact"
  | "not-later"
  | "in-conflict";

/** What two year-to-date levels say about the time between them. */
export type FromCumulative =
  | {
      readonly kind: "derived";
      readonly value: number;
      readonly interval: Interval;
      readonly after: string;
      readonly until: string;
      readonly inputs: readonly [string, string];
    }
  | {
      readonly kind: "probable-revision";
      readonly inputs: readonly [string, string];
    }
  | { readonly kind: "refused"; readonly reason: MonthRefusal };

/**
 * The amount between two cut-off days, in the base unit. Refused unless both are exact year-to-date levels of one
 * city, indicator, year and price basis; a fall is reported as a probable revision, never as a value (DATA.md §4).
 */
export function betweenCumulatives(
  earlier: Observation,
  later: Observation,
): FromCumulative {
  const reason = refusalOf(earlier, later);
  if (
    reason !== undefined ||
    earlier.level === undefined ||
    later.level === undefined
  ) {
    return { kind: "refused", reason: reason ?? "no-level" };
  }
  const inputs = [earlier.id, later.id] as const;
  const value = later.level.value - earlier.level.value;
  if (value < 0) return { kind: "probable-revision", inputs };
  const interval = subtract(intervalOf(later.level), intervalOf(earlier.level));
  return {
    kind: "derived",
    value,
    interval,
    after: earlier.period.end,
    until: later.period.end,
    inputs,
  };
}

function refusalOf(
  earlier: Observation,
  later: Observation,
): MonthRefusal | undefined {
  if (!isSameSeries(earlier, later)) return "different-series";
  if (!isCumulative(earlier.period) || !isCumulative(later.period))
    return "not-cumulative";
  if (earlier.level === undefined || later.level === undefined)
    return "no-level";
  if (earlier.level.qualifier !== "exact" || later.level.qualifier !== "exact")
    return "not-exact";
  if (earlier.status !== "A" || later.status !== "A") return "not-exact";
  if (earlier.conflictsWith.length > 0 || later.conflictsWith.length > 0)
    return "in-conflict";
  if (earlier.period.end >= later.period.end) return "not-later";
  return undefined;
}

/** Same city, indicator, plan year and price basis, and the same scope. */
export function isSameSeries(a: Observation, b: Observation): boolean {
  return (
    a.city === b.city &&
    a.indicator === b.indicator &&
    a.period.planYear === b.period.planYear &&
    a.priceBasis === b.priceBasis &&
    scopeOf(a) === scopeOf(b)
  );
}

/** Equal for observations of one series (isSameSeries) and for no others: sorts many into their series at once. */
export function seriesKey(observation: Observation): string {
  const year = plannedYearKey(plannedYearOf(observation));
  return `${year}/${scopeOf(observation)}`;
}
