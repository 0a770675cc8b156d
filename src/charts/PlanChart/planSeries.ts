import { measureKey, type Measure } from "../../core/measure.ts";
import type { City, Indicator } from "../../core/observation.ts";
import {
  daysBetween,
  daysInTerm,
  lastDayOfMonth,
  termOf,
} from "../../core/period.ts";
import {
  formatDerivedPercent,
  formatPercent,
  withHedge,
} from "../../wording/number.ts";
import { formatMeasure } from "../../wording/sentence.ts";
import type { Words } from "../../wording/words.ts";

/** One stated share of a plan, ready to be drawn. */
export interface PlanMark {
  readonly id: string;
  readonly observation: string;
  /** The city's place in the record. */
  readonly place: number;
  /** Share of the plan's term passed on the cut-off day, 0 to 1. */
  readonly share: number;
  readonly percent: number;
  readonly label: string;
  readonly cityName: string;
  /** The figure as a sentence, for those who do not see the mark. */
  readonly sentence: string;
  readonly isEstimate: boolean;
  readonly isDerived: boolean;
  /** Where the true value may lie when the print gives only one side. */
  readonly openSide: "up" | "down" | null;
}

export interface MonthTick {
  readonly share: number;
  readonly label: string;
}

export interface PlanSeries {
  readonly marks: readonly PlanMark[];
  readonly ticks: readonly MonthTick[];
  /** Percent at the upper edge. */
  readonly top: number;
  readonly levels: readonly number[];
}

const roomAbove = 12;
const leastTop = 120;

/** The marks of one indicator with the axes that hold them all: twelve months, thirteen for a budget year. */
export function planSeries(
  words: Words,
  measures: readonly Measure[],
  indicator: Indicator,
  cities: readonly City[],
): PlanSeries {
  const marks = withoutTwins(measures).map((measure) =>
    markOf(words, measure, measures, indicator, cities),
  );
  const highest = Math.max(0, ...marks.map(({ percent }) => percent));
  const top = Math.max(leastTop, Math.ceil((highest + roomAbove) / 10) * 10);
  return {
    marks,
    ticks: monthTicks(words, indicator),
    top,
    levels: levelsUpTo(top),
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
  all: readonly Measure[],
  indicator: Indicator,
  cities: readonly City[],
): PlanMark {
  const { observation, attainment, pace } = measure;
  const hasSeveralPlans = all.some(
    (other) =>
      other.observation.id === observation.id && !isTwin(measure, other),
  );
  const city = cities.find(({ id }) => id === observation.city);
  return {
    id: measureKey(measure),
    observation: observation.id,
    place: cities.findIndex(({ id }) => id === observation.city),
    share: pace.share,
    percent: attainment.percent,
    label: labelOf(words, measure, hasSeveralPlans),
    cityName: city?.name[words.language] ?? observation.city,
    sentence:
      city === undefined ? "" : formatMeasure(words, measure, city, indicator),
    isEstimate: observation.status === "E",
    isDerived: attainment.origin === "derived",
    openSide: openSideOf(measure),
  };
}

/** "2022 tỉnh · 53,6%", "2024 · trên 83,3% tính", "2024 · 27% ước", "2023 · 190% ≠" */
function labelOf(
  words: Words,
  { observation, attainment }: Measure,
  hasSeveralPlans: boolean,
): string {
  const { origin, plan, owner, qualifier, percent } = attainment;
  const number =
    plan.attained === undefined
      ? formatDerivedPercent(words, percent)
      : formatPercent(words, plan.attained);
  const year = observation.period.planYear;
  const head = hasSeveralPlans
    ? `${year} ${words.plans.shortOwners[owner]}`.trim()
    : String(year);
  const marks = [
    origin === "derived" ? words.numbers.derived : "",
    observation.status === "E" ? words.numbers.estimate : "",
    observation.conflictsWith.length > 0 ? "≠" : "",
  ];
  return [
    `${head} · ${withHedge(words, qualifier, number)}`,
    ...marks.filter((mark) => mark !== ""),
  ].join(" ");
}

function openSideOf({ attainment }: Measure): PlanMark["openSide"] {
  if (attainment.qualifier === "above") return "up";
  return attainment.qualifier === "below" ? "down" : null;
}

/** Month ends by their share of the term, in a year that is not a leap year. */
function monthTicks(
  words: Words,
  { planTerm }: Indicator,
): readonly MonthTick[] {
  const planYear = 2023;
  const term = termOf(planTerm, planYear);
  const months = planTerm === "budget-year" ? 13 : 12;
  return Array.from({ length: months }, (_, index) => {
    const year = planYear + Math.floor(index / 12);
    const month = String((index % 12) + 1).padStart(2, "0");
    const end = lastDayOfMonth(`${year}-${month}-01`);
    return {
      share: daysBetween(term.start, end) / daysInTerm(term),
      label: words.periods.monthTick(index + 1),
    };
  });
}

function levelsUpTo(top: number): readonly number[] {
  return Array.from(
    { length: Math.floor(top / 50) + 1 },
    (_, step) => step * 50,
  );
}
