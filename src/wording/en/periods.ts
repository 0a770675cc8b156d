import { counted } from "../counted.ts";
import type { periods as vi } from "../vi/periods.ts";

const monthNames = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

function monthName(month: number): string {
  return monthNames[month - 1] ?? "";
}

export const periods: typeof vi = {
  day: (year, month, date) => `${date} ${monthName(month)} ${year}`,
  year: (year) => `full year ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  month: (month, year) => `${monthName(month)} ${year}`,
  firstMonths: (months, year) =>
    months === 1
      ? `first month of ${year}`
      : `first ${counted(months, "month")} of ${year}`,
  to: (day) => `to\u00a0${day}`,
  cutShort: (name, day) => `${name}, to ${day}`,
  span: (from, to) => `${from} to ${to}`,
  /** Initials alone would be ambiguous; the thirteenth is January of the next year. */
  monthTick: (month) => (month === 13 ? "Jan+" : monthName(month)),
  onDay: (day) => `on ${day}`,
  betweenDays: (from, to) => `between ${from} and ${to}`,
  recordEnds: (when) =>
    `The cities’ series end ${when}, when the district level of government was abolished; no figures of the units that followed are joined to them.`,
};
