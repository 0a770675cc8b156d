import type { City } from "../core/observation.ts";
import type { Period } from "../core/period.ts";
import { isPartial, lastDayOfMonth } from "../core/period.ts";
import type { Words } from "./words.ts";

/** "15/3/2025", "15 Mar 2025" */
export function formatDay({ periods }: Words, day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return periods.day(year, month, date);
}

/** "10 tháng đầu năm 2022", "đến 15/3/2025", "tháng 11/2024", "quý I/2025", "cả năm 2023". */
export function formatPeriod(words: Words, period: Period): string {
  const { periods } = words;
  const year = Number(period.end.slice(0, 4));
  const month = Number(period.end.slice(5, 7));
  switch (period.kind) {
    case "year":
      return periods.year(year);
    case "quarter":
      return withPartialEnd(
        words,
        periods.quarter(Math.ceil(month / 3), year),
        period,
      );
    case "month":
      return withPartialEnd(words, periods.month(month, year), period);
    case "year-to-date":
      return formatYearToDate(words, period, month);
  }
}

function withPartialEnd(words: Words, name: string, period: Period): string {
  return isPartial(period)
    ? words.periods.cutShort(name, formatDay(words, period.end))
    : name;
}

function formatYearToDate(words: Words, period: Period, month: number): string {
  const { periods } = words;
  const isWholeMonths = period.end === lastDayOfMonth(period.end);
  const isOwnYear = Number(period.end.slice(0, 4)) === period.planYear;
  if (!isWholeMonths || !isOwnYear) return formatAsOf(words, period.end);
  if (month === 1) return periods.month(1, period.planYear);
  return month === 12
    ? periods.year(period.planYear)
    : periods.firstMonths(month, period.planYear);
}

/** "đến 15/10/2022" */
export function formatAsOf(words: Words, day: string): string {
  return words.periods.to(formatDay(words, day));
}

/** "Chuỗi số liệu của các thành phố dừng ngày 30/6/2025, …": on one day, or between two. */
export function formatRecordEnds(
  words: Words,
  cities: readonly Pick<City, "recordEnds">[],
): string {
  const { periods } = words;
  const days = cities.map(({ recordEnds }) => recordEnds).toSorted();
  const [first = "", last = first] = [days[0], days.at(-1)];
  const when =
    first === last
      ? periods.onDay(formatDay(words, first))
      : periods.betweenDays(formatDay(words, first), formatDay(words, last));
  return periods.recordEnds(when);
}
