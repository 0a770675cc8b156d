import { compareText } from "./compareText.ts";
import { byCityAmong } from "./cityOrder.ts";
import { isOutcome } from "./latest.ts";
import type { Observation } from "./observation.ts";
import { isCumulative } from "./period.ts";

/**
 * The figures that state a year-on-year change, those that state nothing else included: cities in the order of their
 * first figure at hand, then by cut-off day, what is counted from the year's start before a month of it, then by id.
 */
export function growthFiguresOf(
  observations: readonly Observation[],
): readonly Observation[] {
  const byCity = byCityAmong(observations);
  return observations
    .filter(({ growth }) => growth !== undefined)
    .toSorted((a, b) => byCity(a, b) || inTime(a, b));
}

function inTime(a: Observation, b: Observation): number {
  return (
    compareText(a.period.asOf, b.period.asOf) ||
    Number(isCumulative(b.period)) - Number(isCumulative(a.period)) ||
    compareText(a.id, b.id)
  );
}

/** Whether its growth is all that the figure says of what came about: no level and no share of plan. */
export function isGrowthOnly(observation: Observation): boolean {
  const { growth, ...rest } = observation;
  return growth !== undefined && !isOutcome(rest);
}
