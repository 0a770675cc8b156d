import {
  isCumulative,
  daysBetween,
  daysInTerm,
  lastDayOfMonth,
  type Term,
} from "./period.ts";
import type { Observation } from "./observation.ts";

/** How much of a plan's term has passed, and by which yardstick. */
export interface Pace {
  /** 0 to 1. */
  readonly share: number;
  readonly method: "calendar" | "profile";
  /** The earlier year whose own course is the yardstick; only for `profile`. */
  readonly profileYear?: number;
}

/** Days passed ÷ days in the term, to the end of the as-of day: 0 before the term, 1 from its last day on (DATA.md §4). */
export function calendarPace(term: Term, asOf: string): Pace {
  const passed = daysBetween(term.start, asOf);
  const share = Math.min(1, Math.max(0, passed / daysInTerm(term)));
  return { share, method: "calendar" };
}

interface Step {
  readonly day: string;
  readonly level: number;
}

/**
 * The city's own course in an earlier calendar year: the share of that year's total reached by the same day.
 * Undefined unless every one of the twelve month ends has an exact, undisputed year-to-date level; between two month ends the
 * days count evenly.
 */
export function profilePace(
  earlier: readonly Observation[],
  asOf: string,
): Pace | undefined {
  const steps = completeProfile(earlier);
  const total = steps?.at(-1);
  if (steps === undefined || total === undefined || total.level <= 0)
    return undefined;
  const profileYear = Number(total.day.slice(0, 4));
  const share = levelOn(steps, sameDayIn(profileYear, asOf)) / total.level;
  return { share, method: "profile", profileYear };
}

/** 29 February is the 28th in a year that has none. */
function sameDayIn(year: number, day: string): string {
  const monthEnd = lastDayOfMonth(`${year}${day.slice(4, 7)}-01`);
  const sameDay = `${year}${day.slice(4)}`;
  return sameDay < monthEnd ? sameDay : monthEnd;
}

function completeProfile(
  observations: readonly Observation[],
): readonly Step[] | undefined {
  const year = observations[0]?.period.planYear;
  if (year === undefined) return undefined;
  const steps = monthEndsOf(year).flatMap((day) => {
    const level = exactLevelOn(observations, day);
    return level === undefined ? [] : [{ day, level }];
  });
  return steps.length === 12 && isRising(steps) ? steps : undefined;
}

function monthEndsOf(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, month) =>
    lastDayOfMonth(`${year}-${String(month + 1).padStart(2, "0")}-01`),
  );
}

function exactLevelOn(
  observations: readonly Observation[],
  day: string,
): number | undefined {
  const found = observations.find(
    ({ period, level, status, conflictsWith }) =>
      isCumulative(period) &&
      period.end === day &&
      level?.qualifier === "exact" &&
      status === "A" &&
      conflictsWith.length === 0,
  );
  return found?.level?.value;
}

function isRising(steps: readonly Step[]): boolean {
  return steps.every(
    (step, index) => step.level >= (steps[index - 1]?.level ?? 0),
  );
}

function levelOn(steps: readonly Step[], day: string): number {
  const next = steps.find((step) => step.day >= day);
  if (next === undefined) return steps.at(-1)?.level ?? 0;
  const before = steps[steps.indexOf(next) - 1]?.level ?? 0;
  const monthStart = `${next.day.slice(0, 7)}-01`;
  const share =
    daysBetween(monthStart, day) / daysBetween(monthStart, next.day);
  return before + (next.level - before) * share;
}
