import type { Observation } from "./observation.ts";
import type { LedgerEntry } from "./plan.ts";
import {
  plannedYearKey,
  plannedYearOf,
  type PlannedYear,
} from "./plannedYear.ts";
import type { Level } from "./printedNumber.ts";
import type { LocalText, PlanOwner } from "./vocabulary.ts";

/** A year's target as a source states it. */
export interface StatedPlanLine extends PlannedYear {
  readonly kind: "stated";
  readonly key: string;
  readonly owner: PlanOwner;
  /** The stage of the plan it is of, where the source names one. */
  readonly note?: LocalText;
  readonly target: Level;
  /** The observation whose source states it. */
  readonly statedBy: string;
  /** Whether nobody but a doubtful figure states it. */
  readonly doubtful: boolean;
}

/**
 * Every target that these figures or these ledger entries, all of one year's plan, state: each amount of each owner
 * once, by its soundest statement. Targets of a named stage and doubtful ones are among them, since here they stand
 * beside their own figure.
 */
export function statedPlanLines(
  figures: readonly Observation[],
  entries: readonly LedgerEntry[],
): readonly StatedPlanLine[] {
  const lines = [...figures.flatMap(statedBy), ...entries.map(statedEarlier)];
  const best = new Map<string, StatedPlanLine>();
  for (const line of lines.toSorted(bySoundness)) {
    if (!best.has(line.key)) best.set(line.key, line);
  }
  return [...best.values()];
}

/** A sound source before a doubtful one, then the plan itself before a named stage of it. */
function bySoundness(a: StatedPlanLine, b: StatedPlanLine): number {
  return (
    Number(a.doubtful) - Number(b.doubtful) ||
    Number(a.note !== undefined) - Number(b.note !== undefined)
  );
}

function statedBy(figure: Observation): readonly StatedPlanLine[] {
  const { id, doubtful } = figure;
  return figure.plans.flatMap(({ owner, target, note }) => {
    if (target === undefined) return [];
    const entry = { ...plannedYearOf(figure), owner, target, statedBy: id };
    const line = { ...lineOf(entry), doubtful };
    return [note === undefined ? line : { ...line, note }];
  });
}

/** The ledger holds no doubtful target and none of a named stage. */
function statedEarlier(entry: LedgerEntry): StatedPlanLine {
  return { ...lineOf(entry), doubtful: false };
}

function lineOf(entry: LedgerEntry): Omit<StatedPlanLine, "doubtful"> {
  const { owner, target } = entry;
  const says = [owner, target.qualifier, target.value];
  const key = [plannedYearKey(entry), ...says].join("/");
  return { kind: "stated", key, ...entry };
}
