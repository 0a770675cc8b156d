import { compareText } from "../../core/compareText.ts";
import { notReported, type NotReported } from "../../core/cityRecord.ts";
import { firstYearDrawn } from "../../core/firstYearDrawn.ts";
import { isOutcome } from "../../core/latest.ts";
import type { Measure } from "../../core/measure.ts";
import type {
  City,
  Indicator,
  Observation,
  Report,
} from "../../core/observation.ts";
import { figuresPrinted, reportsInTime } from "../../core/reportOrder.ts";
import {
  latestStanding,
  standingOf,
  toObservations,
  type Observations,
  type Standing,
} from "../../core/standing.ts";
import { yearGap, type YearGap } from "../../core/yearGap.ts";
import { planYearsOf, yearsBetween } from "../../core/yearRanges.ts";

/** One indicator of the city through the years that are shown. */
export interface CityIndicator {
  readonly indicator: Indicator;
  readonly latest: Standing | undefined;
  /** What the chart draws: the shares of plan of the years shown. */
  readonly measures: readonly Measure[];
  /** Outcomes of the years shown that no share of plan can be told from, in time order. */
  readonly withoutShare: readonly Observation[];
  /** Whether a share of plan is known in any year of the record. */
  readonly hasShares: boolean;
  /** Years shown that have no share, with the reason. */
  readonly gaps: ReadonlyMap<number, YearGap>;
}

export interface CityReport {
  readonly report: Report;
  /** How many figures it prints. */
  readonly figures: number;
}

export interface CityModel {
  /** Every year of the whole record, so that the cities' pages share one calendar. */
  readonly allYears: readonly number[];
  /** Those shown where none are chosen: all, or of the newest as many as can be told apart. */
  readonly yearsUnasked: readonly number[];
  /** Those shown, without a gap between them. */
  readonly years: readonly number[];
  readonly core: readonly CityIndicator[];
  readonly secondary: readonly CityIndicator[];
  readonly reports: readonly CityReport[];
  readonly notReported: readonly NotReported[];
}

interface CityInput {
  readonly city: City;
  readonly indicators: readonly Indicator[];
  /** Of all cities: the calendar is the record's. */
  readonly observations: readonly Observation[];
  readonly reports: readonly Report[];
  /** The years chosen; empty for as many as can be told apart. */
  readonly chosen: readonly number[];
  /** ISO date. */
  readonly today: string;
}

/** Everything the page shows of a city, arranged. */
export function cityModel(input: CityInput): CityModel {
  const { city, indicators } = input;
  const allYears = planYearsOf(input.observations);
  const own = input.observations.filter((one) => one.city === city.id);
  const charted = indicators.filter(({ core }) => core);
  const firstYear = firstYearDrawn(
    charted.map(({ id }) => own.filter(({ indicator }) => indicator === id)),
  );
  const yearsUnasked = allYears.filter(
    (year) => firstYear === null || year >= firstYear,
  );
  const years = shownYears(allYears, input.chosen, yearsUnasked);
  const observations = toObservations(own);
  const arranged = indicators.map((indicator) =>
    cityIndicator(indicator, observations, years, input),
  );
  const printed = figuresPrinted(own);
  const reports = input.reports.filter((report) => report.city === city.id);
  return {
    allYears,
    yearsUnasked,
    years,
    core: arranged.filter(({ indicator }) => indicator.core),
    secondary: arranged.filter(({ indicator }) => !indicator.core),
    reports: reportsInTime(reports).map((report) => ({
      report,
      figures: printed.get(report.id) ?? 0,
    })),
    notReported: notReported(city, indicators, own, allYears),
  };
}

/** From the first to the last of those chosen that the record has; `unasked` where it has none of them. */
function shownYears(
  allYears: readonly number[],
  chosen: readonly number[],
  unasked: readonly number[],
): readonly number[] {
  const known = allYears.filter((year) => chosen.includes(year));
  return known.length === 0 ? unasked : yearsBetween(known);
}

function cityIndicator(
  indicator: Indicator,
  observations: Observations,
  years: readonly number[],
  { city, today }: CityInput,
): CityIndicator {
  const standings = observations.all
    .filter((one) => one.indicator === indicator.id && isOutcome(one))
    .toSorted(inTime)
    .map((one) => standingOf(one, indicator, observations));
  const isShown = ({ observation }: Standing) =>
    years.includes(observation.period.planYear);
  const measures = standings.filter(isShown).flatMap((one) => one.measures);
  const withoutShare = standings
    .filter((one) => isShown(one) && one.measures.length === 0)
    .map(({ observation }) => observation);
  const silent = years.filter(
    (year) =>
      !measures.some(({ observation }) => observation.period.planYear === year),
  );
  return {
    indicator,
    latest: latestStanding(city.id, indicator, observations, null),
    measures,
    withoutShare,
    hasShares: standings.some((one) => one.measures.length > 0),
    gaps: new Map(
      silent.map((year) => [year, yearGap(city, year, withoutShare, today)]),
    ),
  };
}

function inTime(a: Observation, b: Observation): number {
  return compareText(a.period.asOf, b.period.asOf) || compareText(a.id, b.id);
}
