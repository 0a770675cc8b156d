import type { City } from "../core/observation.ts";
import type { Period } from "../core/period.ts";
import { isPartial, lastDayOfMonth } from "../core/period.ts";

/** "15/3/2025": day and month without leading noughts, as Vietnamese offices write them. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date}/${month}/${year}`;
}

const quarterNames = ["I", "II", "III", "IV"] as const;

/** "10 tháng đầu năm 2022", "đến 15/3/2025", "tháng 11/2024", "quý I/2025", "cả năm 2023". */
export function formatPeriod(period: Period): string {
  const year = period.end.slice(0, 4);
  const month = Number(period.end.slice(5, 7));
  switch (period.kind) {
    case "year":
      return `cả năm ${year}`;
    case "quarter":
      return withPartialEnd(
        `quý ${quarterNames[Math.floor((month - 1) / 3)] ?? ""}/${year}`,
        period,
      );
    case "month":
      return withPartialEnd(`tháng ${month}/${year}`, period);
    case "year-to-date":
      return formatYearToDate(period, month);
  }
}

function withPartialEnd(name: string, period: Period): string {
  return isPartial(period) ? `${name}, đến ${formatDay(period.end)}` : name;
}

function formatYearToDate(period: Period, month: number): string {
  const isWholeMonths = period.end === lastDayOfMonth(period.end);
  const isOwnYear = Number(period.end.slice(0, 4)) === period.planYear;
  if (!isWholeMonths || !isOwnYear) return `đến ${formatDay(period.end)}`;
  if (month === 1) return `tháng 1/${period.planYear}`;
  return month === 12
    ? `cả năm ${period.planYear}`
    : `${month} tháng đầu năm ${period.planYear}`;
}

/** "Chuỗi số liệu của các thành phố dừng ngày 30/6/2025, …": on one day, or between two. */
export function formatRecordEnds(
  cities: readonly Pick<City, "recordEnds">[],
): string {
  const days = cities.map(({ recordEnds }) => recordEnds).toSorted();
  const [first = "", last = first] = [days[0], days.at(-1)];
  const when =
    first === last
      ? `ngày ${formatDay(first)}`
      : `từ ngày ${formatDay(first)} đến ngày ${formatDay(last)}`;
  return `Chuỗi số liệu của các thành phố dừng ${when}, khi cấp huyện kết thúc hoạt động; không ghép số của đơn vị mới vào.`;
}
