import { attainmentsOf, type Attainment } from "./attainment.ts";
import { hasOwnCaution } from "./caution.ts";
import { scale, subtract, type Interval } from "./interval.ts";
import type { Indicator, Observation } from "./observation.ts";
import { calendarPace, profilePace, type Pace } from "./pace.ts";
import { dayAfter, haveMonthsPassed, isCumulative, termOf } from "./period.ts";
import type { LedgerEntry } from "./plan.ts";
import {
  agreedVerdict,
  insufficient,
  verdictConditions,
  verdictOf,
  type Verdict,
} from "./verdict.ts";

/** A figure against one plan on its cut-off day. */
export interface Measure {
  readonly observation: Observation;
  readonly attainment: Attainment;
  readonly pace: Pace;
  /** Attainment − pace, in percentage points; positive is ahead of pace (nhanh), negative behind it (chậm). */
  readonly leadPoints: number;
  readonly leadInterval: Interval;
  readonly verdict: Verdict;
  /** Pace and verdict by the city's own course in an earlier year, where that year is complete. */
  readonly byProfile?: { readonly pace: Pace; readonly verdict: Verdict };
}

/** Tells the measures of one figure apart, two stages of one owner's plan included. */
export function measureKey({ observation, attainment }: Measure): string {
  const { owner, percent, plan } = attainment;
  const stage = plan.note === undefined ? [] : [plan.note.vi];
  return [observation.id, owner, percent, ...stage].join("/");
}

/**
 * One measure for each plan of the figure. Empty where it has no plan, or where it counts one month or quarter only,
 * since a share of the year's plan has a pace only when counted from the year's first day.
 */
export function measuresOf(
  observation: Observation,
  indicator: Indicator,
  ledger: readonly LedgerEntry[],
  earlierYear: readonly Observation[] = [],
): readonly Measure[] {
  if (!isCumulative(observation.period)) return [];
  return attainmentsOf(observation, ledger).map((attainment) =>
    measureOf(observation, indicator, attainment, earlierYear),
  );
}

function measureOf(
  observation: Observation,
  indicator: Indicator,
  attainment: Attainment,
  earlierYear: readonly Observation[],
): Measure {
  const { asOf, planYear } = observation.period;
  const term = termOf(indicator.planTerm, planYear);
  const { leastMonthsPassed } = verdictConditions;
  const isEarly = !haveMonthsPassed(term, asOf, leastMonthsPassed);
  const pace = calendarPace(term, asOf);
  // A profile has twelve months; a budget year's course ends in its thirteenth.
  const profile =
    indicator.planTerm === "calendar-year"
      ? profilePace(earlierYear, asOf)
      : undefined;
  const judge = (by: Pace) => verdictOf(attainment.interval, by.share, isEarly);
  const verdict = cautiousVerdict(judge(pace), observation, (day) =>
    judge(calendarPace(term, day)),
  );
  return {
    observation,
    attainment,
    pace,
    leadPoints: attainment.percent - pace.share * 100,
    leadInterval: leadInterval(attainment.interval, pace),
    verdict,
    ...(profile === undefined
      ? {}
      : { byProfile: { pace: profile, verdict: judge(profile) } }),
  };
}

/**
 * No verdict where nobody knows which plan the share is of, nor where the cut-off day is inferred and its slack either
 * way would turn the verdict.
 */
function cautiousVerdict(
  verdict: Verdict,
  observation: Observation,
  verdictOnDay: (day: string) => Verdict,
): Verdict {
  if (verdict.kind === "insufficient") return verdict;
  if (hasOwnCaution(observation, "plan-base-unclear")) {
    return insufficient("plan-unclear");
  }
  if (!hasOwnCaution(observation, "date-inferred")) return verdict;
  const { inferredDaySlack } = verdictConditions;
  const others = [-inferredDaySlack, inferredDaySlack].map((days) =>
    verdictOnDay(dayAfter(observation.period.asOf, days)),
  );
  return others.every(({ kind }) => kind === verdict.kind)
    ? verdict
    : insufficient("date-inferred");
}

function leadInterval(attainment: Interval, pace: Pace): Interval {
  const passed = scale({ low: pace.share, high: pace.share }, 100);
  return subtract(attainment, passed);
}

/** Whether the other yardstick of pace would give another verdict. */
export function dependsOnPaceMethod({ verdict, byProfile }: Measure): boolean {
  return byProfile !== undefined && byProfile.verdict.kind !== verdict.kind;
}

/**
 * One verdict for a figure: what all its plans give, and all figures it conflicts with. `rivals` are the measures of
 * the conflicting figures, empty where this one is preferred for a written reason.
 */
export function verdictOn(
  observation: Observation,
  measures: readonly Measure[],
  rivals: readonly Measure[] = [],
): Verdict {
  if (!isCumulative(observation.period) && observation.plans.length > 0) {
    return insufficient("not-cumulative");
  }
  const own = agreedVerdict(measures.map(({ verdict }) => verdict));
  if (own.kind === "insufficient") return own;
  return rivals.every(({ verdict }) => verdict.kind === own.kind)
    ? own
    : insufficient("sources-conflict");
}
