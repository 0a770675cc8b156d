import { rivalsOf } from "./conflict.ts";
import { findLatest } from "./latest.ts";
import { measuresOf, verdictOn, type Measure } from "./measure.ts";
import type { Indicator, Observation } from "./observation.ts";
import { profilePace } from "./pace.ts";
import { planLedger, type LedgerEntry } from "./plan.ts";
import type { Verdict } from "./verdict.ts";

/** A figure with all that may be said of it against its plans. */
export interface Standing {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** One for each plan; empty where none is known or the figure is not counted from the start of the year. */
  readonly measures: readonly Measure[];
  readonly verdict: Verdict;
}

/** All observations at hand, prepared once for many questions. */
export interface Observations {
  readonly all: readonly Observation[];
  readonly ledger: readonly LedgerEntry[];
}

const prepared = new WeakMap<readonly Observation[], Observations>();

/** The same for the same list, so that what is once known of it stays known. */
export function toObservations(all: readonly Observation[]): Observations {
  const observations = prepared.get(all) ?? { all, ledger: planLedger(all) };
  prepared.set(all, observations);
  return observations;
}

const known = new WeakMap<Observations, Map<Observation, Standing>>();

/** Worked out once: selections come and go, and a figure stands where it stood. */
export function standingOf(
  observation: Observation,
  indicator: Indicator,
  observations: Observations,
): Standing {
  const own = known.get(observations) ?? new Map<Observation, Standing>();
  const before = own.get(observation);
  if (before?.indicator === indicator) return before;
  const standing = judge(observation, indicator, observations);
  known.set(observations, own.set(observation, standing));
  return standing;
}

function judge(
  observation: Observation,
  indicator: Indicator,
  { all, ledger }: Observations,
): Standing {
  const measure = (one: Observation) =>
    measuresOf(one, indicator, ledger, completeEarlierYear(one, all));
  const rivals =
    observation.preferred === undefined ? rivalsOf(observation, all) : [];
  const measures = measure(observation);
  const verdict = verdictOn(observation, measures, rivals.flatMap(measure));
  return {
    observation,
    indicator,
    measures: contested(measures, verdict),
    verdict,
  };
}

/** What the sources' quarrel leaves undecided is undecided against each single plan too. */
function contested(
  measures: readonly Measure[],
  verdict: Verdict,
): readonly Measure[] {
  const isContested =
    verdict.kind === "insufficient" && verdict.reason === "sources-conflict";
  return isContested
    ? measures.map((measure) => ({ ...measure, verdict }))
    : measures;
}

/** Where the latest outcome of one city and indicator stands; undefined where there is none. */
export function latestStanding(
  city: string,
  indicator: Indicator,
  observations: Observations,
  planYear: number | null,
): Standing | undefined {
  const latest = findLatest(
    observations.all.filter(
      (observation) =>
        observation.city === city &&
        observation.indicator === indicator.id &&
        (planYear === null || observation.period.planYear === planYear),
    ),
  );
  return latest === undefined
    ? undefined
    : standingOf(latest, indicator, observations);
}

/** The figures of the last year before this one whose twelve month ends are all stated; empty where there is none. */
function completeEarlierYear(
  observation: Observation,
  all: readonly Observation[],
): readonly Observation[] {
  const series = all.filter(
    ({ city, indicator, period }) =>
      city === observation.city &&
      indicator === observation.indicator &&
      period.planYear < observation.period.planYear,
  );
  const years = [
    ...new Set(series.map(({ period }) => period.planYear)),
  ].toSorted((a, b) => b - a);
  const ofYear = (year: number) =>
    series.filter(({ period }) => period.planYear === year);
  const complete = years.find(
    (year) => profilePace(ofYear(year), `${year}-12-31`) !== undefined,
  );
  return complete === undefined ? [] : ofYear(complete);
}
