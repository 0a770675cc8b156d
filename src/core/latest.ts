import { compareText } from "./compareText.ts";
import type { Observation } from "./observation.ts";
import { isCumulative, monthOf } from "./period.ts";
import { statesShare } from "./plan.ts";

/** Whether the observation says what came of the period, and not only what was planned for it. */
export function isOutcome(observation: Observation): boolean {
  const { level, growth } = observation;
  return (
    level !== undefined || growth !== undefined || statesShare(observation)
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
  return pool.reduce<Observation | undefined>(
    (latest, one) =>
      latest !== undefined && byRecency(latest, one) > 0 ? latest : one,
    undefined,
  );
}

function byRecency(a: Observation, b: Observation): number {
  return (
    compareText(monthOf(a.period.asOf), monthOf(b.period.asOf)) ||
    Number(b.status === "E") - Number(a.status === "E") ||
    compareText(a.period.asOf, b.period.asOf) ||
    Number(a.preferred !== undefined) - Number(b.preferred !== undefined) ||
    substance(a) - substance(b) ||
    compareText(b.id, a.id)
  );
}

function substance(observation: Observation): number {
  const { level, growth } = observation;
  return (
    Number(statesShare(observation)) * 4 +
    Number(level !== undefined) * 2 +
    Number(growth !== undefined)
  );
}
