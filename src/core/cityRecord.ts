import { groupedBy } from "./grouped.ts";
import { isOutcome } from "./latest.ts";
import type { City, Indicator, Observation } from "./observation.ts";

/** What a city leaves unsaid of an indicator: all of it, or that of some plan years. */
export interface NotReported {
  readonly indicator: Indicator;
  readonly kind: "never" | "years";
  /** In the order asked for; for `never` all that the city had. */
  readonly years: readonly number[];
}

/**
 * The indicators that the city states no outcome of, ever or for some of the plan years asked about; in the order of
 * the indicators, those it reports in every year left out. A target alone is no outcome (isOutcome). Years after the
 * one in which its record ends are not missing but not applicable (DATA.md §6) and are not among them.
 */
export function notReported(
  city: City,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  years: readonly number[],
): readonly NotReported[] {
  const lastYear = Number(city.recordEnds.slice(0, 4));
  const own = years.filter((year) => year <= lastYear);
  const outcomes = observations.filter(
    (observation) => observation.city === city.id && isOutcome(observation),
  );
  const reported = groupedBy(outcomes, ({ indicator }) => indicator);
  return indicators.flatMap((indicator) =>
    unsaid(indicator, reported.get(indicator.id) ?? [], own),
  );
}

function unsaid(
  indicator: Indicator,
  outcomes: readonly Observation[],
  years: readonly number[],
): readonly NotReported[] {
  if (outcomes.length === 0) return [{ indicator, kind: "never", years }];
  const stated = new Set(outcomes.map(({ period }) => period.planYear));
  const silent = years.filter((year) => !stated.has(year));
  return silent.length === 0
    ? []
    : [{ indicator, kind: "years", years: silent }];
}
