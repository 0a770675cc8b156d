import { rivalsOf } from "./conflict.ts";
import { groupedBy } from "./grouped.ts";
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
  /** By city and indicator. */
  readonly series: ReadonlyMap<string, Series>;
}

/** The figures of one city and indicator. */
interface Series {
  readonly all: readonly Observation[];
  /** The years whose twelve month ends are all stated, the latest first. */
  readonly completeYears: readonly CompleteYear[];
}

interface CompleteYear {
  readonly year: number;
  readonly observations: readonly Observation[];
}

const prepared = new WeakMap<readonly Observation[], Observations>();

/** The same for the same list, so that what is once known of it stays known. */
export function toObservations(all: readonly Observation[]): Observations {
  const observations = prepared.get(all) ?? prepare(all);
  prepared.set(all, observations);
  return observations;
}

function prepare(all: readonly Observation[]): Observations {
  const groups = [...groupedBy(all, seriesName)];
  const series = new Map(
    groups.map(([name, own]) => [
      name,
      { all: own, completeYears: completeYearsOf(own) },
    ]),
  );
  return { all, ledger: planLedger(all), series };
}

/** City and indicator, without which no two figures speak of one thing. */
export function seriesName({
  city,
  indicator,
}: Pick<Observation, "city" | "indicator">): string {
  return `${city}/${indicator}`;
}

function completeYearsOf(own: readonly Observation[]): readonly CompleteYear[] {
  return [...groupedBy(own, ({ period }) => period.planYear)]
    .map(([year, observations]) => ({ year, observations }))
    .filter(
      ({ year, observations }) =>
        observations.length >= 12 &&
        profilePace(observations, `${year}-12-31`) !== undefined,
    )
    .toSorted((a, b) => b.year - a.year);
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
  { ledger, series }: Observations,
): Standing {
  const own = series.get(seriesName(observation)) ?? noSeries;
  const measure = (one: Observation) =>
    measuresOf(one, indicator, ledger, completeEarlierYear(one, own));
  const rivals =
    observation.preferred === undefined ? rivalsOf(observation, own.all) : [];
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
  const name = seriesName({ city, indicator: indicator.id });
  const own = observations.series.get(name) ?? noSeries;
  const latest = findLatest(
    own.all.filter(
      ({ period }) => planYear === null || period.planYear === planYear,
    ),
  );
  return latest === undefined
    ? undefined
    : standingOf(latest, indicator, observations);
}

const noSeries: Series = { all: [], completeYears: [] };

/** The figures of the last year before this one whose twelve month ends are all stated; empty where there is none. */
function completeEarlierYear(
  { period }: Observation,
  { completeYears }: Series,
): readonly Observation[] {
  const before = completeYears.find(({ year }) => year < period.planYear);
  return before?.observations ?? [];
}
