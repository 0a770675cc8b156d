import { compareText } from "./compareText.ts";
import { byCityAmong } from "./cityOrder.ts";
import { isContested, isOverruled } from "./contested.ts";
import { groupedBy } from "./grouped.ts";
import { seriesKey } from "./growth.ts";
import type { Observation } from "./observation.ts";
import { isCumulative, monthsApart } from "./period.ts";
import { plannedYearOf, type PlannedYear } from "./plannedYear.ts";

/** How one city's amount grew from the start of a plan year: the cumulative levels of one series (see isSameSeries). */
export interface Course extends PlannedYear {
  readonly key: string;
  /**
   * In time order, at least one, each with a level; a January or a first quarter counts from the year's start and is
   * among them. Contradicting figures all stand here: never averaged, never dropped (DATA.md §3).
   */
  readonly points: readonly Observation[];
}

/** Cities in the order of their first figure, the years of each upwards, else by first appearance. */
export function coursesOf(
  observations: readonly Observation[],
): readonly Course[] {
  const points = observations.filter(
    ({ level, period }) => level !== undefined && isCumulative(period),
  );
  const series = [...groupedBy(points, seriesKey)];
  const byCity = byCityAmong(observations);
  return series
    .flatMap(([key, own]) => courseOf(key, own))
    .toSorted((a, b) => byCity(a, b) || a.planYear - b.planYear);
}

function courseOf(
  key: string,
  series: readonly Observation[],
): readonly Course[] {
  const points = series.toSorted(inTime);
  const [first] = points;
  if (first === undefined) return [];
  return [{ key, ...plannedYearOf(first), points }];
}

function inTime(a: Observation, b: Observation): number {
  return compareText(a.period.asOf, b.period.asOf) || compareText(a.id, b.id);
}

/**
 * Neighbouring points that a line may join (DATA.md §6: a gap is never bridged, neighbouring months may be joined):
 * cut-off days in one month or in two that follow each other, neither contested, the later not below the earlier,
 * since a fall is a probable revision. A point that gave way to a preferred one is passed by; of several that stand for
 * one day none is joined, since it is not ours to say which of them the amount went through.
 */
export function joinsOf({
  points,
}: Course): readonly (readonly [Observation, Observation])[] {
  const standing = points.filter((point) => !isOverruled(point, points));
  const days = [...groupedBy(standing, ({ period }) => period.asOf).values()];
  return days.slice(1).flatMap((later, index) => {
    const [from, rival] = days[index] ?? [];
    const [to, otherRival] = later;
    if (from === undefined || to === undefined) return [];
    if (rival !== undefined || otherRival !== undefined) return [];
    return mayJoin(from, to) ? [[from, to] as const] : [];
  });
}

function mayJoin(earlier: Observation, later: Observation): boolean {
  if (earlier.level === undefined || later.level === undefined) return false;
  return (
    !isContested(earlier) &&
    !isContested(later) &&
    monthsApart(earlier.period.asOf, later.period.asOf) <= 1 &&
    later.level.value >= earlier.level.value
  );
}
