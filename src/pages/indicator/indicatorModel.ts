import { compareText } from "../../core/compareText.ts";
import {
  absenceInView,
  cautionsInView,
  indicatorViews,
  type IndicatorView,
  type ViewAbsence,
} from "../../core/indicatorView.ts";
import type { SharedCaution } from "../../core/comparability.ts";
import { firstYearDrawn } from "../../core/firstYearDrawn.ts";
import { groupedBy } from "../../core/grouped.ts";
import { findLatest } from "../../core/latest.ts";
import type { Measure } from "../../core/measure.ts";
import type { City, Indicator, Observation } from "../../core/observation.ts";
import { chooseOwner } from "../../core/planChoice.ts";
import { isSpreadWide } from "../../core/scaleChoice.ts";
import {
  standingOf,
  toObservations,
  type Observations,
  type Standing,
} from "../../core/standing.ts";
import { planOwners, type PlanOwner } from "../../core/vocabulary.ts";
import type { IndicatorSelection } from "./indicatorSearch.ts";
import {
  allLines,
  allMeasures,
  drawnObservations,
  figuresByView,
  isEmpty,
  type FiguresByView,
  type LevelFigures,
  type ViewFigures,
} from "./viewFigures.ts";

/** A chosen city of which the view shows nothing. */
export interface AbsentCity {
  readonly city: City;
  readonly reason: ViewAbsence;
}

export interface IndicatorModel {
  readonly indicator: Indicator;
  /** The chosen ones. */
  readonly cities: readonly City[];
  /** Plan years of any city, upwards. */
  readonly years: readonly number[];
  /** The first year drawn where no year is chosen; null where all are. */
  readonly firstYear: number | null;
  /** Whose plans there are to choose from in this selection. */
  readonly owners: readonly PlanOwner[];
  readonly figures: FiguresByView;
  /** Against the plans of whomever, chosen or not. */
  readonly measures: readonly Measure[];
  /** The views that have something to show. */
  readonly filled: readonly IndicatorView[];
  /** What must be told beside the chosen view. */
  readonly cautions: readonly SharedCaution[];
  /** What the chosen view draws. */
  readonly drawn: readonly Observation[];
  readonly absent: readonly AbsentCity[];
  /** The latest figure of each city that has one, against the chosen plans. */
  readonly latest: readonly Standing[];
  /** The one of them to begin with. */
  readonly lead: Standing | undefined;
  /** Whether a logarithmic scale is offered for the levels. */
  readonly isWide: boolean;
}

interface IndicatorInput {
  readonly indicator: Indicator;
  readonly cities: readonly City[];
  readonly observations: readonly Observation[];
  readonly selection: Pick<
    IndicatorSelection,
    "cities" | "years" | "owner" | "view"
  >;
  /** ISO date. */
  readonly today: string;
}

/** Everything the page of one indicator shows of a selection, arranged. */
export function indicatorModel(input: IndicatorInput): IndicatorModel {
  const { indicator, selection } = input;
  const { view } = selection;
  const owner = selection.owner === "all" ? null : selection.owner;
  const chosen = input.cities.filter(({ id }) => selection.cities.includes(id));
  const cities = chosen.length === 0 ? input.cities : chosen;
  const own = input.observations.filter(
    (observation) => observation.indicator === indicator.id,
  );
  const ofCities = own.filter(({ city }) =>
    cities.some(({ id }) => id === city),
  );
  const years = yearsOf(own);
  const firstYear = firstYearDrawn([ofCities]);
  const isChosen = selection.years.length > 0 || firstYear === null;
  const asked = isChosen
    ? selection.years
    : years.filter((year) => year >= firstYear);
  const shown = ofCities.filter(
    ({ period }) => asked.length === 0 || asked.includes(period.planYear),
  );
  const observations = toObservations(input.observations);
  const source = { indicator, shown, observations };
  const figures = figuresByView(source, owner);
  const drawn = drawnObservations(figures[view]);
  const latest = cities.flatMap(({ id }) =>
    latestOf(
      (isChosen ? shown : ofCities).filter(({ city }) => city === id),
      indicator,
      observations,
      owner,
    ),
  );
  return {
    indicator,
    cities,
    years,
    firstYear,
    owners: ownersIn(source),
    figures,
    measures: allMeasures(source),
    filled: indicatorViews.filter((one) => !isEmpty(figures[one])),
    cautions: cautionsInView(
      view,
      drawn.map((observation) => ({ observation, indicator })),
    ),
    drawn,
    absent: absentCities(cities, shown, figures[view], asked, input.today),
    latest,
    lead: leadOf(latest),
    isWide: isWideApart(figures.level),
  };
}

function latestOf(
  figures: readonly Observation[],
  indicator: Indicator,
  observations: Observations,
  owner: PlanOwner | null,
): readonly Standing[] {
  const latest = findLatest(figures);
  if (latest === undefined) return [];
  const standing = standingOf(latest, indicator, observations);
  return [{ ...standing, measures: chooseOwner(standing.measures, owner) }];
}

/** The latest that is judged, else the latest that has a plan, else the latest. */
function leadOf(latest: readonly Standing[]): Standing | undefined {
  const weight = ({ verdict, measures }: Standing) => {
    if (verdict.kind !== "insufficient") return 2;
    return measures.length > 0 ? 1 : 0;
  };
  return latest
    .toSorted(
      (a, b) =>
        weight(a) - weight(b) ||
        compareText(a.observation.period.asOf, b.observation.period.asOf),
    )
    .at(-1);
}

function yearsOf(own: readonly Observation[]): readonly number[] {
  const years = own.map(({ period }) => period.planYear);
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function ownersIn(
  source: Parameters<typeof allMeasures>[0],
): readonly PlanOwner[] {
  const found = new Set([
    ...allMeasures(source).map(({ attainment }) => attainment.owner),
    ...allLines(source).map(({ owner }) => owner),
  ]);
  return planOwners.filter((owner) => found.has(owner));
}

function absentCities(
  cities: readonly City[],
  shown: readonly Observation[],
  figures: ViewFigures,
  years: readonly number[],
  today: string,
): readonly AbsentCity[] {
  const present = new Set(citiesIn(figures));
  return cities
    .filter(({ id }) => !present.has(id))
    .map((city) => {
      const own = shown.filter((observation) => observation.city === city.id);
      const reason = absenceInView(city, own, years, today);
      return { city, reason };
    });
}

/** A city is there with its plan alone. */
function citiesIn(figures: ViewFigures): readonly string[] {
  const drawn = drawnObservations(figures).map(({ city }) => city);
  return figures.view === "level"
    ? [...drawn, ...figures.lines.map(({ city }) => city)]
    : drawn;
}

function isWideApart({ courses }: LevelFigures): boolean {
  const byCity = groupedBy(courses, ({ city }) => city);
  const greatest = [...byCity.values()].map((own) => {
    const points = own.flatMap((course) => course.points);
    return Math.max(...points.map(({ level }) => level?.value ?? 0));
  });
  return isSpreadWide(greatest);
}
