import {
  daysBetween,
  daysInTerm,
  lastDayOfMonth,
  termOf,
  type Period,
} from "../../core/period.ts";
import type { PlanTerm } from "../../core/vocabulary.ts";
import type { Words } from "../../wording/words.ts";

export interface MonthTick {
  /** Of the plan's term, 0 to 1. */
  readonly share: number;
  readonly label: string;
}

/** Month ends by their share of the term, in a year that is not a leap year: twelve, thirteen of a budget year. */
export function monthTicks(
  words: Words,
  planTerm: PlanTerm,
): readonly MonthTick[] {
  const planYear = 2023;
  const months = planTerm === "budget-year" ? 13 : 12;
  return Array.from({ length: months }, (_, index) => {
    const year = planYear + Math.floor(index / 12);
    const month = String((index % 12) + 1).padStart(2, "0");
    const asOf = lastDayOfMonth(`${year}-${month}-01`);
    return {
      share: shareOfTerm(planTerm, { asOf, planYear }),
      label: words.periods.monthTick(index + 1),
    };
  });
}

/** In rem. */
const narrow = 28;

/** Every month where the chart is wide enough, in rem, else every third, counted so that the last of the term is among them. */
export function thinned(
  ticks: readonly MonthTick[],
  width: number,
): readonly MonthTick[] {
  return width >= narrow
    ? ticks
    : ticks.filter((_, index) => (ticks.length - 1 - index) % 3 === 0);
}

/** Share of the plan's term that has passed on the cut-off day. */
export function shareOfTerm(
  planTerm: PlanTerm,
  { asOf, planYear }: Pick<Period, "asOf" | "planYear">,
): number {
  const term = termOf(planTerm, planYear);
  return daysBetween(term.start, asOf) / daysInTerm(term);
}
