import { conflictGroups } from "../../core/conflict.ts";
import { firstYearDrawn } from "../../core/firstYearDrawn.ts";
import { isOutcome } from "../../core/latest.ts";
import type { Measure } from "../../core/measure.ts";
import { missingLevel, type MissingKind } from "../../core/missing.ts";
import type { City, Indicator, Observation } from "../../core/observation.ts";
import {
  latestStanding,
  standingOf,
  toObservations,
  type Observations,
  type Standing,
} from "../../core/standing.ts";
import type { OverviewSelection } from "./overviewSearch.ts";

export interface OverviewPanel {
  readonly indicator: Indicator;
  readonly measures: readonly Measure[];
}

export interface OverviewCell {
  readonly city: City;
  readonly standing: Standing | undefined;
  /** Why there is no level. */
  readonly missing: MissingKind | undefined;
}

export interface OverviewRow {
  readonly indicator: Indicator;
  readonly cells: readonly OverviewCell[];
}

export interface OverviewModel {
  readonly cities: readonly City[];
  readonly years: readonly number[];
  /** The first year drawn where no year is chosen and all would be too many; null where all are. */
  readonly since: number | null;
  readonly panels: readonly OverviewPanel[];
  readonly rows: readonly OverviewRow[];
  /** Latest standings of the selection, for the headline. */
  readonly standings: readonly Standing[];
  /** Figures that contradict each other, one group a conflict. */
  readonly conflicts: readonly (readonly Observation[])[];
}

interface OverviewInput {
  readonly cities: readonly City[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly selection: Pick<OverviewSelection, "cities" | "planYear">;
  /** ISO date. */
  readonly today: string;
}

/** Everything the overview shows of a selection, arranged. */
export function overviewModel(input: OverviewInput): OverviewModel {
  const { selection } = input;
  const core = input.indicators.filter((indicator) => indicator.core);
  const chosen = input.cities.filter(({ id }) => selection.cities.includes(id));
  const cities = chosen.length === 0 ? input.cities : chosen;
  const observations = toObservations(input.observations);
  const ofCities = input.observations.filter(({ city }) =>
    cities.some(({ id }) => id === city),
  );
  const ofCore = core.map(({ id }) =>
    ofCities.filter(({ indicator }) => indicator === id),
  );
  const since = selection.planYear === null ? firstYearDrawn(ofCore) : null;
  const shown = ofCities.filter(({ period: { planYear } }) =>
    selection.planYear === null
      ? since === null || planYear >= since
      : planYear === selection.planYear,
  );
  const rows = core.map((indicator) => ({
    indicator,
    cells: cities.map((city) => cellOf(city, indicator, observations, input)),
  }));
  return {
    cities,
    years: yearsOf(input.observations, core),
    since,
    panels: core.map((indicator) => panelOf(indicator, shown, observations)),
    rows,
    standings: rows.flatMap(({ cells }) =>
      cells.flatMap(({ standing }) => standing ?? []),
    ),
    conflicts: conflictsAmong(shown, core),
  };
}

function panelOf(
  indicator: Indicator,
  shown: readonly Observation[],
  observations: Observations,
): OverviewPanel {
  const own = shown.filter(
    (observation) => observation.indicator === indicator.id,
  );
  const measures = own.flatMap(
    (observation) => standingOf(observation, indicator, observations).measures,
  );
  return { indicator, measures };
}

function cellOf(
  city: City,
  indicator: Indicator,
  observations: Observations,
  { selection, today }: OverviewInput,
): OverviewCell {
  const standing = latestStanding(
    city.id,
    indicator,
    observations,
    selection.planYear,
  );
  const stated = standing === undefined ? [] : [standing.observation];
  const end =
    selection.planYear === null
      ? city.recordEnds
      : `${selection.planYear}-01-01`;
  return { city, standing, missing: missingLevel(city, stated, end, today) };
}

function yearsOf(
  observations: readonly Observation[],
  core: readonly Indicator[],
): readonly number[] {
  const years = observations
    .filter((observation) => isOutcome(observation))
    .filter(({ indicator }) => core.some(({ id }) => id === indicator))
    .map(({ period }) => period.planYear);
  return [...new Set(years)].toSorted((a, b) => b - a);
}

/** Core indicators only, in the record's order. */
function conflictsAmong(
  shown: readonly Observation[],
  core: readonly Indicator[],
): readonly (readonly Observation[])[] {
  return core.flatMap(({ id }) =>
    conflictGroups(shown.filter(({ indicator }) => indicator === id)),
  );
}
