import { hasOwnCaution } from "./caution.ts";
import { isContested } from "./contested.ts";
import { overlaps } from "./interval.ts";
import { findLatest } from "./latest.ts";
import type { Observation, PlanStatement } from "./observation.ts";
import { isCumulative } from "./period.ts";
import { impliedPlan, type ImpliedPlan } from "./plan.ts";
import { plannedYearOf, type PlannedYear } from "./plannedYear.ts";
import type { LocalText, PlanOwner, Unit } from "./vocabulary.ts";

/** A year's target as a level and the share it makes up imply it; ours, never the source's. */
export interface ImpliedPlanLine extends PlannedYear {
  readonly kind: "implied";
  readonly key: string;
  readonly owner: PlanOwner;
  /** The stage of the plan the share is of, where the source names one. */
  readonly note?: LocalText;
  /** In the base unit; gần, trên and khoảng leave the bounds open at one end or both. */
  readonly implied: ImpliedPlan;
  readonly unit: Unit;
  /** Ids of the observations it rests on. */
  readonly inputs: readonly string[];
}

/**
 * What the latest of these figures of one year that gives a level and a share of the owner's plan implies that plan to
 * be (DATA.md §4); one for each stage of it that the figure names. Where gần, trên or khoảng leave its range open, the
 * latest figure speaks whose range is closed and does not contradict it: "trên 190%" at the year's end says less of the
 * plan than "150%" in September. Empty where no figure that may be built on gives both.
 */
export function impliedPlanLines(
  figures: readonly Observation[],
  owner: PlanOwner,
): readonly ImpliedPlanLine[] {
  const implying = figures.filter(
    (figure) => isReliable(figure) && impliedBy(figure, owner).length > 0,
  );
  const latest = findLatest(implying);
  if (latest === undefined) return [];
  const lines = impliedBy(latest, owner);
  const sharpest = findLatest(
    implying.filter((figure) => isSharp(impliedBy(figure, owner), lines)),
  );
  return sharpest === undefined ? lines : impliedBy(sharpest, owner);
}

/** Whether these are closed and may be of the same plans; closed lines are so themselves. */
function isSharp(
  others: readonly ImpliedPlanLine[],
  lines: readonly ImpliedPlanLine[],
): boolean {
  return others.every(
    (other) => isClosed(other) && lines.some((line) => agree(line, other)),
  );
}

function isClosed({ implied }: ImpliedPlanLine): boolean {
  return implied.bounds.low > 0 && implied.bounds.high < Infinity;
}

function agree(a: ImpliedPlanLine, b: ImpliedPlanLine): boolean {
  return (
    a.note?.vi === b.note?.vi && overlaps(a.implied.bounds, b.implied.bounds)
  );
}

/** Counted from the year's start, of a plan that is known, and neither doubted nor contradicted. */
function isReliable(figure: Observation): boolean {
  return (
    isCumulative(figure.period) &&
    !figure.doubtful &&
    !isContested(figure) &&
    !hasOwnCaution(figure, "plan-base-unclear")
  );
}

function impliedBy(
  figure: Observation,
  owner: PlanOwner,
): readonly ImpliedPlanLine[] {
  return figure.plans
    .filter((plan) => plan.owner === owner)
    .flatMap((plan) => impliedLine(figure, plan));
}

function impliedLine(
  figure: Observation,
  { owner, attained, note }: PlanStatement,
): readonly ImpliedPlanLine[] {
  const { id, level } = figure;
  if (level === undefined || attained === undefined) return [];
  const implied = impliedPlan(level, attained);
  if (implied === undefined) return [];
  const line = {
    kind: "implied" as const,
    key: [id, owner, attained.value, note?.vi ?? ""].join("/"),
    ...plannedYearOf(figure),
    owner,
    implied,
    unit: level.unit,
    inputs: [id],
  };
  return [note === undefined ? line : { ...line, note }];
}
