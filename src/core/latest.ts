import type { Observation } from "./observation.ts";
import { isCumulative } from "./period.ts";

/** Whether the observation says what came of the period, and not only what was planned for it. */
export function isOutcome({ level, growth, plans }: Observation): boolean {
  return (
    level !== undefined ||
    growth !== undefined ||
    plans.some(({ attained }) => attained !== undefined)
  );
}

/**
 * The latest stated outcome of one city and indicator: counted from the start of the year if there is any such, then by
 * month (within it a final figure before an estimate of the days to come), by cut-off day, then the preferred one of a
 * conflict, then the one that says more. Undefined where nothing is stated.
 */
export function findLatest(
  observations: readonly Observation[],
): Observation | undefined {
  const outcomes = observations.filter(isOutcome);
  const cumulative = outcomes.filter(({ period }) => isCumulative(period));
  const pool = cumulative.length > 0 ? cumulative : outcomes;
  return pool.toSorted(byRecency).at(-1);
}

function byRecency(a: Observation, b: Observation): number {
  return (
    monthOf(a).localeCompare(monthOf(b)) ||
    Number(b.status === "E") - Number(a.status === "E") ||
    a.period.asOf.localeCompare(b.period.asOf) ||
    Number(a.preferred !== undefined) - Number(b.preferred !== undefined) ||
    substance(a) - substance(b) ||
    b.id.localeCompare(a.id)
  );
}

function monthOf({ period }: Observation): string {
  return period.asOf.slice(0, 7);
}

function substance({ plans, level, growth }: Observation): number {
  const attained = plans.some((plan) => plan.attained !== undefined);
  return (
    Number(attained) * 4 +
    Number(level !== undefined) * 2 +
    Number(growth !== undefined)
  );
}
