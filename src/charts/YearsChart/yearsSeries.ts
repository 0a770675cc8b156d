import type { Measure } from "../../core/measure.ts";
import { measureKey } from "../../core/measure.ts";
import type { City, Indicator } from "../../core/observation.ts";
import { daysBetween, termOf, type Term } from "../../core/period.ts";
import { yearGapSigns, type YearGap } from "../../core/yearGap.ts";
import type { Words } from "../../wording/words.ts";
import { planLabel } from "../PlanChart/planLabel.ts";
import { planLevels } from "../PlanChart/planLevels.ts";
import {
  planSeries,
  type PlanMark,
  type PlanSeries,
} from "../PlanChart/planSeries.ts";

/** One share of plan on the calendar. */
export interface YearsMark extends PlanMark {
  readonly planYear: number;
  /** Days of the calendar passed at the end of the cut-off day. */
  readonly day: number;
}

/** Days of the calendar passed before the first day and at the end of the last. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

export interface CalendarYear extends DaySpan {
  readonly year: number;
  /** Of what is missing; empty where a share of plan is drawn, or where nothing is due. */
  readonly sign: string;
}

export interface YearsSeries extends Pick<PlanSeries, "top"> {
  readonly levels: readonly number[];
  readonly marks: readonly YearsMark[];
  readonly years: readonly CalendarYear[];
  /** The terms of the plans: each pace line climbs from 0 at its start to 100 % at its end. */
  readonly terms: readonly DaySpan[];
  /** Days in the whole calendar. */
  readonly days: number;
  /** Days passed at the end of the city's own record; null where that lies beyond the calendar. */
  readonly recordEnd: number | null;
}

export interface YearsInput {
  /** Of one city and indicator. */
  readonly measures: readonly Measure[];
  readonly indicator: Indicator;
  readonly city: City;
  /** All of the record, since a city's look goes by its place among them. */
  readonly cities: readonly City[];
  readonly years: readonly number[];
  readonly gaps: ReadonlyMap<number, YearGap>;
}

/**
 * The shares of plan of one city's indicator on a calendar of whole years. A budget year's term runs a month into the
 * next, so every calendar has that month at its end: charts of one city then align whatever their plans' terms are.
 */
export function yearsSeries(words: Words, input: YearsInput): YearsSeries {
  const { measures, indicator, city, cities, years, gaps } = input;
  const first = years[0] ?? Number(city.recordEnds.slice(0, 4));
  const start = `${first}-01-01`;
  const spanOf = (term: Term): DaySpan => ({
    from: daysBetween(start, term.start) - 1,
    to: daysBetween(start, term.end),
  });
  const { marks, top } = planSeries(words, measures, indicator, cities);
  const days = spanOf(termOf("budget-year", years.at(-1) ?? first)).to;
  const recordEnd = Math.max(0, daysBetween(start, city.recordEnds));
  return {
    marks: marks.flatMap((mark) =>
      yearsMark(words, mark, marks, measures, start),
    ),
    years: years.map((year) => {
      const gap = gaps.get(year);
      const sign = gap === undefined ? "" : yearGapSigns[gap];
      return { year, sign, ...spanOf(termOf("calendar-year", year)) };
    }),
    terms: years
      .map((year) => termOf(indicator.planTerm, year))
      .filter((term) => term.start <= city.recordEnds)
      .map(spanOf),
    days,
    recordEnd: recordEnd < days ? recordEnd : null,
    top,
    levels: planLevels(top),
  };
}

/** As elsewhere, but that the axis tells the year and its label need not. */
function yearsMark(
  words: Words,
  mark: PlanMark,
  marks: readonly PlanMark[],
  measures: readonly Measure[],
  start: string,
): readonly YearsMark[] {
  const measure = measures.find((one) => measureKey(one) === mark.id);
  if (measure === undefined) return [];
  const { asOf, planYear } = measure.observation.period;
  const hasSeveralPlans = marks.some(
    ({ id, observation }) => observation === mark.observation && id !== mark.id,
  );
  const label = planLabel(words, measure, {
    city: null,
    year: null,
    hasSeveralPlans,
  });
  return [{ ...mark, label, planYear, day: daysBetween(start, asOf) }];
}
