import { groupedBy } from "./grouped.ts";
import type { Measure } from "./measure.ts";
import { planOwners, type PlanOwner } from "./vocabulary.ts";

/** The owners whose plans these measures are of, in the order of `planOwners`. */
export function ownersAmong(
  measures: readonly Measure[],
): readonly PlanOwner[] {
  const found = new Set(measures.map(({ attainment }) => attainment.owner));
  return planOwners.filter((owner) => found.has(owner));
}

/**
 * The measures of this owner's plans, in their order; all where no owner is chosen. A measure of another owner stays
 * beside the chosen one's where their verdicts differ, and where the figure has no plan of the chosen owner: nothing
 * disappears because another set its plan (`different-plan-owner` of comparability tells it).
 */
export function chooseOwner(
  measures: readonly Measure[],
  owner: PlanOwner | null,
): readonly Measure[] {
  if (owner === null) return measures;
  const chosen = groupedBy(
    measures.filter(({ attainment }) => attainment.owner === owner),
    figureOf,
  );
  return measures.filter((measure) =>
    staysBeside(measure, chosen.get(figureOf(measure)) ?? []),
  );
}

function figureOf({ observation }: Measure): string {
  return observation.id;
}

function staysBeside(measure: Measure, chosen: readonly Measure[]): boolean {
  return (
    chosen.length === 0 ||
    chosen.includes(measure) ||
    chosen.some(({ verdict }) => verdict.kind !== measure.verdict.kind)
  );
}
