import { hasOwnCaution } from "./caution.ts";
import { byCityAmong } from "./cityOrder.ts";
import { coursesOf, type Course } from "./course.ts";
import { groupedBy } from "./grouped.ts";
import { betweenCumulatives } from "./growth.ts";
import type { Interval } from "./interval.ts";
import type { Observation } from "./observation.ts";
import {
  dayAfter,
  isCumulative,
  isPartial,
  lastDayOfMonth,
  monthOf,
} from "./period.ts";
import type { Unit } from "./vocabulary.ts";

/** One of the twelve slots of a plan year. */
interface MonthSlot {
  readonly city: string;
  readonly indicator: string;
  readonly planYear: number;
  /** 1 to 12. */
  readonly month: number;
}

/** The month as a source states it; `lastDay` is the last it counts, before the month's end where it is partial. */
export interface StatedMonth extends MonthSlot {
  readonly kind: "stated";
  readonly key: string;
  readonly observation: Observation;
  readonly isPartial: boolean;
  readonly lastDay: string;
}

interface BetweenMonthEnds extends MonthSlot {
  readonly key: string;
  readonly inputs: readonly [string, string];
  /** The cumulative figures of the month end before and of this one. */
  readonly from: Observation;
  readonly to: Observation;
}

/** The month between two cumulative figures, in the base unit; ours, never the source's. */
export interface DerivedMonth extends BetweenMonthEnds {
  readonly kind: "derived";
  readonly value: number;
  readonly interval: Interval;
  readonly unit: Unit;
}

/** The cumulative figure fell: reported, never drawn (DATA.md §4). */
export interface RevisedMonth extends BetweenMonthEnds {
  readonly kind: "probable-revision";
}

export type MonthAmount = StatedMonth | DerivedMonth | RevisedMonth;

/**
 * What the months of the plan years hold: every stated one, the contested too, and for a month that no figure states,
 * be it in part, what two cumulative figures of the month ends on either side give. A growth without a level holds no
 * amount. The thirteenth month of a budget year has no slot: its amount is no January's of the year it falls in, and a
 * year that had it would look fuller than one that does not. In order of city (by first appearance), year and month.
 */
export function monthAmountsOf(
  observations: readonly Observation[],
): readonly MonthAmount[] {
  const stated = observations.flatMap(statedMonth);
  const taken = new Set(stated.map(slotKey));
  const between = coursesOf(observations)
    .flatMap(monthsBetween)
    .filter((month) => !taken.has(slotKey(month)));
  const byCity = byCityAmong(observations);
  return [...stated, ...between].toSorted(
    (a, b) => byCity(a, b) || a.planYear - b.planYear || a.month - b.month,
  );
}

function slotKey({ city, indicator, planYear, month }: MonthSlot): string {
  return [city, indicator, planYear, month].join("/");
}

/** Undefined beyond December of the plan year. */
function slotOf({
  city,
  indicator,
  period,
}: Observation): MonthSlot | undefined {
  const { planYear, end } = period;
  if (!end.startsWith(`${planYear}-`)) return undefined;
  return { city, indicator, planYear, month: Number(end.slice(5, 7)) };
}

function statedMonth(observation: Observation): readonly StatedMonth[] {
  const slot = slotOf(observation);
  const { id, level, period } = observation;
  if (slot === undefined || level === undefined || !isOneMonth(observation))
    return [];
  const days = { isPartial: isPartial(period), lastDay: period.end };
  return [{ kind: "stated", key: id, ...slot, observation, ...days }];
}

/** A month, or a year to date that is January and no more. */
function isOneMonth({ period }: Observation): boolean {
  const isJanuary =
    isCumulative(period) && period.end === `${period.planYear}-01-31`;
  return period.kind === "month" || isJanuary;
}

function monthsBetween({
  points,
}: Course): readonly (DerivedMonth | RevisedMonth)[] {
  const monthEnds = points.filter(isOfMonthEnd);
  const byDay = groupedBy(monthEnds, ({ period }) => period.end);
  return monthEnds.flatMap((to) => {
    const before = dayAfter(`${monthOf(to.period.end)}-01`, -1);
    return (byDay.get(before) ?? []).flatMap((from) => monthBetween(from, to));
  });
}

/** Where the cut-off day is inferred nobody knows that it is a month's last. */
function isOfMonthEnd(observation: Observation): boolean {
  const { end } = observation.period;
  return (
    end === lastDayOfMonth(end) && !hasOwnCaution(observation, "date-inferred")
  );
}

function monthBetween(
  from: Observation,
  to: Observation,
): readonly (DerivedMonth | RevisedMonth)[] {
  const slot = slotOf(to);
  const between = betweenCumulatives(from, to);
  if (slot === undefined || to.level === undefined) return [];
  if (between.kind === "refused") return [];
  const { inputs } = between;
  const month = { key: inputs.join("/"), ...slot, inputs, from, to };
  if (between.kind === "probable-revision")
    return [{ kind: between.kind, ...month }];
  const { kind, value, interval } = between;
  return [{ kind, ...month, value, interval, unit: to.level.unit }];
}
