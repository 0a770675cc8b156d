import {
  divide,
  faceIntervalOf,
  intervalOf,
  scale,
  type Interval,
} from "./interval.ts";
import type { Observation, PlanStatement } from "./observation.ts";
import { plannedYearOf, type PlannedYear } from "./plannedYear.ts";
import type { Level, PrintedNumber } from "./printedNumber.ts";
import type { PlanOwner } from "./vocabulary.ts";

/** A year's target that some report states in so many words. */
export interface LedgerEntry extends PlannedYear {
  readonly owner: PlanOwner;
  readonly target: Level;
  /** The observation whose source states it. */
  readonly statedBy: string;
}

/**
 * Every stated target that other figures may be held against. A target with a note is of a named stage of the plan, and
 * a doubtful one has nobody to vouch for it: both stand only beside their own figure.
 */
export function planLedger(
  observations: readonly Observation[],
): readonly LedgerEntry[] {
  return observations.flatMap((observation) =>
    observation.plans.flatMap((plan) => entryOf(observation, plan)),
  );
}

function entryOf(
  observation: Observation,
  plan: PlanStatement,
): readonly LedgerEntry[] {
  if (plan.target === undefined || plan.note !== undefined) return [];
  if (observation.doubtful) return [];
  return [
    {
      ...plannedYearOf(observation),
      owner: plan.owner,
      target: plan.target,
      statedBy: observation.id,
    },
  ];
}

/**
 * The targets other reports state for the figure's own city, indicator, plan year and price basis; once each, by the
 * first that states it.
 */
export function targetsFor(
  ledger: readonly LedgerEntry[],
  observation: Observation,
): readonly LedgerEntry[] {
  const fitting = ledger.filter(
    (entry) =>
      entry.city === observation.city &&
      entry.indicator === observation.indicator &&
      entry.planYear === observation.period.planYear &&
      entry.priceBasis === observation.priceBasis &&
      entry.statedBy !== observation.id,
  );
  return fitting.filter(
    (entry, index) =>
      fitting.findIndex((other) => isSameTarget(other, entry)) === index,
  );
}

function isSameTarget(a: LedgerEntry, b: LedgerEntry): boolean {
  return (
    a.owner === b.owner &&
    a.target.value === b.target.value &&
    a.target.qualifier === b.target.qualifier
  );
}

/**
 * The target that a level and the share it makes up imply, in the level's base unit; ours, never the source's.
 * `bounds` holds every target the printed numbers allow; `face` leaves the words gần and trên aside and holds what
 * the rounding of the digits allows. DATA.md §4: 216 at 53,6% → at least about 403; 1.390 at 1,1% → 121 to 132.
 */
export interface ImpliedPlan {
  readonly bounds: Interval;
  readonly face: Interval;
}

/** Undefined where the share reached may be zero. */
export function impliedPlan(
  level: Level,
  attained: PrintedNumber,
): ImpliedPlan | undefined {
  const share = scale(intervalOf(attained), 1 / 100);
  const faceShare = scale(faceIntervalOf(attained), 1 / 100);
  if (faceShare.low <= 0) return undefined;
  return {
    bounds: divide(intervalOf(level), share),
    face: divide(faceIntervalOf(level), faceShare),
  };
}

/** Whether the figure says what share of a plan was reached. */
export function statesShare({ plans }: Observation): boolean {
  return plans.some(({ attained }) => attained !== undefined);
}
