import { byCityAmong } from "./cityOrder.ts";
import { groupedBy } from "./grouped.ts";
import { impliedPlanLines, type ImpliedPlanLine } from "./impliedPlanLine.ts";
import type { Observation } from "./observation.ts";
import type { LedgerEntry } from "./plan.ts";
import { plannedYearKey, plannedYearOf } from "./plannedYear.ts";
import { statedPlanLines, type StatedPlanLine } from "./statedPlanLine.ts";
import { planOwners } from "./vocabulary.ts";

/** A year's target, to be drawn beside that year's figures: stated, or implied as a range. */
export type PlanLine = StatedPlanLine | ImpliedPlanLine;

/**
 * What each owner planned for each city, indicator, year and price basis there is a figure of: the targets that a
 * figure or the ledger states, else what the owner's latest share implies; nothing where there is neither. Cities in
 * the order of their first figure, the years of each upwards, owners in the order of `planOwners`.
 */
export function planLinesOf(
  observations: readonly Observation[],
  ledger: readonly LedgerEntry[],
): readonly PlanLine[] {
  const entries = groupedBy(ledger, plannedYearKey);
  const years = groupedBy(observations, (observation) =>
    plannedYearKey(plannedYearOf(observation)),
  );
  const byCity = byCityAmong(observations);
  return [...years]
    .flatMap(([key, figures]) => linesOfYear(figures, entries.get(key) ?? []))
    .toSorted((a, b) => byCity(a, b) || a.planYear - b.planYear);
}

function linesOfYear(
  figures: readonly Observation[],
  entries: readonly LedgerEntry[],
): readonly PlanLine[] {
  const stated = statedPlanLines(figures, entries);
  return planOwners.flatMap<PlanLine>((owner) => {
    const own = stated.filter((line) => line.owner === owner);
    return own.length > 0 ? own : impliedPlanLines(figures, owner);
  });
}
