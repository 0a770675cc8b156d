import { isContested, isOverruled } from "./contested.ts";
import { groupedBy } from "./grouped.ts";
import { isGrowthOnly } from "./growthFigure.ts";
import { isOutcome } from "./latest.ts";
import { absenceOf, type MissingKind } from "./missing.ts";
import type { City, Indicator, Observation } from "./observation.ts";
import { lastDayOfMonth, monthOf } from "./period.ts";

/** How well a month is covered; but for `conflicting`, from the best to the poorest. */
export const coverageKinds = [
  "exact",
  "approximate",
  "estimate",
  "conflicting",
  "percentage-only",
  "growth-only",
] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/** What is known of one city's indicator in the figures whose days end in one calendar month. */
export interface CoverageCell {
  readonly city: string;
  readonly indicator: string;
  /** "2022-10". */
  readonly month: string;
  readonly kind: CoverageKind | MissingKind;
  /** Ids of the observations, in the order given; empty where the kind is one of the missing. */
  readonly figures: readonly string[];
}

/**
 * The cell of one month. One contradiction that nobody has settled makes it `conflicting`, else it is as good as its
 * best figure. A figure that states only a target, or only a change against the month before, is no outcome (isOutcome)
 * and covers nothing, as in missingLevel. Where there is no outcome: why (DATA.md §6).
 */
export function coverageOf(
  city: City,
  indicator: Indicator,
  month: string,
  observations: readonly Observation[],
  today: string,
): CoverageCell {
  const own = observations.filter(
    (observation) =>
      observation.city === city.id &&
      observation.indicator === indicator.id &&
      monthOf(observation.period.end) === month &&
      isOutcome(observation),
  );
  return cellOf(city, indicator, boardMonth(month), own, today);
}

export interface CoverageRow {
  readonly city: City;
  readonly indicator: Indicator;
  /** Twelve for each year, in the order asked for. */
  readonly cells: readonly CoverageCell[];
}

/** One row for each city and indicator, every month of the years in it; sorts the observations once. */
export function coverageBoard(asked: {
  readonly cities: readonly City[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly years: readonly number[];
  /** ISO date. */
  readonly today: string;
}): readonly CoverageRow[] {
  const { cities, indicators, today } = asked;
  const months = asked.years.flatMap(monthsOfYear);
  const figures = groupedBy(asked.observations.filter(isOutcome), placeOf);
  return cities.flatMap((city) =>
    indicators.map((indicator) => {
      const cells = months.map((month) => {
        const place = [city.id, indicator.id, month.name].join("/");
        const own = figures.get(place) ?? [];
        return cellOf(city, indicator, month, own, today);
      });
      return { city, indicator, cells };
    }),
  );
}

function placeOf({ city, indicator, period }: Observation): string {
  return [city, indicator, monthOf(period.end)].join("/");
}

/** Every year from the first to the last in which a figure's days end, those without any included; empty for none. */
export function coverageYears(
  observations: readonly Observation[],
): readonly number[] {
  const years = observations
    .map(({ period }) => Number(period.end.slice(0, 4)))
    .toSorted((a, b) => a - b);
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

interface BoardMonth {
  readonly name: string;
  readonly lastDay: string;
}

function monthsOfYear(year: number): readonly BoardMonth[] {
  return Array.from({ length: 12 }, (_, index) =>
    boardMonth(`${year}-${String(index + 1).padStart(2, "0")}`),
  );
}

function boardMonth(name: string): BoardMonth {
  return { name, lastDay: lastDayOfMonth(`${name}-01`) };
}

function cellOf(
  city: City,
  indicator: Indicator,
  month: BoardMonth,
  outcomes: readonly Observation[],
  today: string,
): CoverageCell {
  return {
    city: city.id,
    indicator: indicator.id,
    month: month.name,
    kind: kindAmong(outcomes) ?? absenceOf(city, endIn(month, city), today),
    figures: outcomes.map(({ id }) => id),
  };
}

/** The last day of the month that the city has: its own last day where its record ends within it. */
function endIn({ name, lastDay }: BoardMonth, { recordEnds }: City): string {
  return monthOf(recordEnds) === name ? recordEnds : lastDay;
}

function kindAmong(outcomes: readonly Observation[]): CoverageKind | undefined {
  const standing = outcomes.filter((one) => !isOverruled(one, outcomes));
  if (standing.some(isContested)) return "conflicting";
  const kinds = new Set(standing.map(kindOf));
  return coverageKinds.find((kind) => kinds.has(kind));
}

/** A level with two faults counts as the poorer: "ước đạt gần" is an estimate, one of low reliability is not exact. */
function kindOf(outcome: Observation): CoverageKind {
  const { level, status } = outcome;
  if (level === undefined)
    return isGrowthOnly(outcome) ? "growth-only" : "percentage-only";
  if (status === "E" || status === "P") return "estimate";
  const isExact = level.qualifier === "exact" && status === "A";
  return isExact ? "exact" : "approximate";
}
