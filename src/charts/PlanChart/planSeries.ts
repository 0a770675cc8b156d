import { measureKey, type Measure } from "../../core/measure.ts";
import type { City, Indicator } from "../../core/observation.ts";
import type { PlanTerm } from "../../core/vocabulary.ts";
import { formatMeasure } from "../../wording/sentence.ts";
import type { Words } from "../../wording/words.ts";
import type { ChartMark, OpenSide } from "../marks/chartMark.ts";
import { planLabel } from "./planLabel.ts";

/** One stated share of a plan, ready to be drawn. */
export interface PlanMark extends ChartMark {
  /** Share of the plan's term passed on the cut-off day, 0 to 1. */
  readonly share: number;
  readonly percent: number;
}

export interface PlanSeries {
  readonly marks: readonly PlanMark[];
  /** Of the axis of months. */
  readonly planTerm: PlanTerm;
  /** Percent at the upper edge. */
  readonly top: number;
}

const roomAbove = 12;
const leastTop = 120;

export interface PlanLabelling {
  /**
   * `every` mark with its year, beside a legend of cities; or of each city's year only the `last`, with the city's
   * name. What sources contradict is labelled in both, so that no ≠ is lost.
   */
  readonly labelled: "every" | "last";
}

/** The marks of one indicator with the axes that hold them all: twelve months, thirteen for a budget year. */
export function planSeries(
  words: Words,
  measures: readonly Measure[],
  indicator: Indicator,
  cities: readonly City[],
  { labelled }: PlanLabelling = { labelled: "every" },
): PlanSeries {
  const marks = withoutTwins(measures).map((measure): PlanMark => ({
    ...markOf(words, measure, indicator, cities),
    ...(labelled === "every"
      ? { label: labelOfEvery(words, measure, measures) }
      : labelsOfLast(words, measure, measures, cities)),
  }));
  const highest = Math.max(0, ...marks.map(({ percent }) => percent));
  const top = Math.max(leastTop, Math.ceil((highest + roomAbove) / 10) * 10);
  return {
    marks,
    planTerm: indicator.planTerm,
    top,
  };
}

/** Two plans of one figure that are reached alike would be one mark drawn twice. */
function withoutTwins(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(
    (measure, index) =>
      measures.findIndex((other) => isTwin(measure, other)) === index,
  );
}

function isTwin(a: Measure, b: Measure): boolean {
  return (
    a.observation.id === b.observation.id &&
    a.attainment.percent === b.attainment.percent
  );
}

function markOf(
  words: Words,
  measure: Measure,
  indicator: Indicator,
  cities: readonly City[],
): Omit<PlanMark, "label" | "briefLabel"> {
  const { observation, attainment, pace } = measure;
  const city = cities.find(({ id }) => id === observation.city);
  return {
    id: measureKey(measure),
    observation: observation.id,
    place: cities.findIndex(({ id }) => id === observation.city),
    share: pace.share,
    percent: attainment.percent,
    cityName: city?.name[words.language] ?? observation.city,
    sentence:
      city === undefined ? "" : formatMeasure(words, measure, city, indicator),
    isEstimate: observation.status === "E",
    isDerived: attainment.origin === "derived",
    isContested: observation.conflictsWith.length > 0,
    openSide: openSideOf(measure),
    order: observation.period.asOf,
  };
}

function labelOfEvery(
  words: Words,
  measure: Measure,
  all: readonly Measure[],
): string {
  const year = measure.observation.period.planYear;
  const hasSeveralPlans = hasRivalPlan(measure, all);
  return planLabel(words, measure, { city: null, year, hasSeveralPlans });
}

function labelsOfLast(
  words: Words,
  measure: Measure,
  all: readonly Measure[],
  cities: readonly City[],
): Pick<PlanMark, "label" | "briefLabel"> {
  const { observation, attainment } = measure;
  const { asOf, planYear } = observation.period;
  const ofYear = all.filter(
    (other) =>
      other.observation.city === observation.city &&
      other.observation.period.planYear === planYear,
  );
  const isLast = ofYear.every((other) => other.observation.period.asOf <= asOf);
  if (!isLast && observation.conflictsWith.length === 0) return { label: "" };
  const found = cities.find(({ id }) => id === observation.city);
  const city = found?.name[words.language] ?? observation.city;
  const scope = {
    year: planYear,
    hasSeveralPlans:
      hasRivalPlan(measure, all) ||
      ofYear.some(
        (other) =>
          other.observation.id !== observation.id &&
          other.attainment.owner !== attainment.owner,
      ),
  };
  return {
    label: planLabel(words, measure, { ...scope, city }),
    briefLabel: planLabel(words, measure, { ...scope, city: null }),
  };
}

/** Whether the figure is also a mark against another plan. */
function hasRivalPlan(measure: Measure, all: readonly Measure[]): boolean {
  return all.some(
    (other) =>
      other.observation.id === measure.observation.id &&
      !isTwin(measure, other),
  );
}

function openSideOf({ attainment }: Measure): OpenSide {
  if (attainment.qualifier === "above") return "up";
  return attainment.qualifier === "below" ? "down" : null;
}
