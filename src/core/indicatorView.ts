import {
  cautionsAmong,
  type Basis,
  type ComparabilityKind,
  type SharedCaution,
  type Side,
} from "./comparability.ts";
import { isOutcome } from "./latest.ts";
import { absenceOf, type MissingKind } from "./missing.ts";
import type { City, Observation } from "./observation.ts";

/** The ways to look at one indicator: against its plan, as it adds up, month by month, against the year before. */
export const indicatorViews = ["plan", "level", "month", "growth"] as const;
export type IndicatorView = (typeof indicatorViews)[number];

const basisOf: Readonly<Record<IndicatorView, Basis>> = {
  plan: "pace",
  level: "level-over-months",
  month: "level-over-months",
  growth: "growth",
};

/**
 * What a view rules out by what it draws. Nothing is drawn that cannot be read: a share that no source states is worked
 * out and marked so. A January is a month's amount even where it is counted from the year's start. Growths stand in rows that name their year.
 */
const ruledOut: Readonly<Record<IndicatorView, readonly ComparabilityKind[]>> =
  {
    plan: ["nothing-to-compare"],
    level: ["nothing-to-compare"],
    month: ["nothing-to-compare", "month-with-cumulative"],
    growth: ["nothing-to-compare", "different-year"],
  };

/** What must be told beside the figures that a view draws together; `sides` are those it draws, each once. */
export function cautionsInView(
  view: IndicatorView,
  sides: readonly Side[],
): readonly SharedCaution[] {
  return cautionsAmong(sides, basisOf[view]).filter(
    ({ kind }) => !ruledOut[view].includes(kind),
  );
}

/** Why a city has nothing in a view; `not-in-view` where its reports state something, but nothing this view can draw. */
export type ViewAbsence = MissingKind | "not-in-view";

/**
 * `figures` are the city's of the indicator and the plan years asked for, all of them undrawn; `years` are those asked
 * for, all of the record's where there are none; `today` is an ISO date.
 */
export function absenceInView(
  city: City,
  figures: readonly Observation[],
  years: readonly number[],
  today: string,
): ViewAbsence {
  if (figures.some(isOutcome)) return "not-in-view";
  const end =
    years.length === 0 ? city.recordEnds : `${Math.min(...years)}-01-01`;
  return absenceOf(city, end, today);
}
