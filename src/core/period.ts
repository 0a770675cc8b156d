import { addDays, differenceInCalendarMonths, endOfQuarter } from "date-fns";

import type { PeriodKind, PlanTerm } from "./vocabulary.ts";

/**
 * The days a figure speaks of, ISO dates, both ends included.
 * `asOf` is the cut-off day: the printed one, else the period's last day.
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly start: string;
  readonly end: string;
  readonly asOf: string;
  /** The year whose plan the figure counts against; differs from the calendar in a budget year's thirteenth month. */
  readonly planYear: number;
}

/** The days a year's plan runs over, both ends included. */
export interface Term {
  readonly start: string;
  readonly end: string;
}

/** Days from the first to the last day, both counted. An ISO day alone is midnight in UTC, where every day has 24 hours. */
export function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / msInDay + 1;
}

const msInDay = 86_400_000;

/** Calendar months from the first to the last day's: 0 within one month, 1 from 1 January to 28 February. */
export function monthsApart(first: string, last: string): number {
  return differenceInCalendarMonths(dateOf(last), dateOf(first));
}

/** The day so many days later, or earlier where `days` is negative. */
export function dayAfter(day: string, days: number): string {
  return isoDay(addDays(dateOf(day), days));
}

/** A budget year runs to 31 January of the next year (DATA.md §2). */
export function termOf(planTerm: PlanTerm, planYear: number): Term {
  const end =
    planTerm === "budget-year" ? `${planYear + 1}-01-31` : `${planYear}-12-31`;
  return { start: `${planYear}-01-01`, end };
}

export function daysInTerm(term: Term): number {
  return daysBetween(term.start, term.end);
}

/** Midnight of an ISO day where the code runs. By the language itself: the library's parser is a kilobyte of the first load. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00`);
}

/** By hand: the library's formatter would bring its locales into the first load. */
function isoDay(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, "0");
  const day = String(date.getDate()).padStart(2, "0");
  return `${date.getFullYear()}-${month}-${day}`;
}

/** The calendar month of a day, "2022-10". */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** By the month's number, without a time zone: every figure is asked for its own. */
export function lastDayOfMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${monthOf(day)}-${last}`;
}

/** First day of the period of this kind that ends on `end`. */
export function startOf(
  kind: PeriodKind,
  end: string,
  planYear: number,
): string {
  switch (kind) {
    case "year-to-date":
    case "year":
      return `${planYear}-01-01`;
    case "month":
      return `${monthOf(end)}-01`;
    case "quarter":
      return `${end.slice(0, 5)}${firstMonthOfQuarter(end)}-01`;
  }
}

function firstMonthOfQuarter(day: string): string {
  const month = Number(day.slice(5, 7));
  return String(month - ((month - 1) % 3)).padStart(2, "0");
}

/** Whether the figure counts from the first day of its plan's year, so that a share of the year's plan has a meaning. */
export function isCumulative(period: Period): boolean {
  return period.start === `${period.planYear}-01-01`;
}

/** Whether a month or quarter was cut short (a March report that covers "to 15 March"). */
export function isPartial(period: Period): boolean {
  if (period.kind === "month") return period.end !== lastDayOfMonth(period.end);
  if (period.kind === "quarter")
    return period.end !== isoDay(endOfQuarter(dateOf(period.end)));
  return false;
}

/**
 * Months from the period's first day to its cut-off day, a part of the last one as the share of its days: 10 to
 * 31 October, 2.5 to 15 April counted from 1 February.
 */
export function monthsIn({ start, asOf }: Period): number {
  const whole = monthsApart(start, asOf);
  const first = `${monthOf(asOf)}-01`;
  return (
    whole + daysBetween(first, asOf) / daysBetween(first, lastDayOfMonth(asOf))
  );
}

/** Whether so many whole months (1 to 12) of the term, which starts with a year, have passed. */
export function haveMonthsPassed(
  term: Term,
  asOf: string,
  months: number,
): boolean {
  const last = String(months).padStart(2, "0");
  return asOf >= lastDayOfMonth(`${term.start.slice(0, 4)}-${last}-01`);
}

/** Its cut-off day in the plan's year, alike for the same day of two years; the last days of two Februaries are one. */
export function dayOfPlanYear({ asOf, planYear }: Period): string {
  const day = asOf.slice(4).replace("-02-29", "-02-28");
  return `${Number(asOf.slice(0, 4)) - planYear}${day}`;
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end && a.planYear === b.planYear;
}
