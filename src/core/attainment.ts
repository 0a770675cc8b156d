import { isContested } from "./contested.ts";
import { divide, intervalOf, scale, type Interval } from "./interval.ts";
import type { Observation, PlanStatement } from "./observation.ts";
import type { Level, PrintedNumber } from "./printedNumber.ts";
import { targetsFor, type LedgerEntry } from "./plan.ts";
import type { PlanOwner, Qualifier } from "./vocabulary.ts";

/** The share of a plan reached: as a report states it, or worked out by us from a stated level and a stated target. */
export interface Attainment {
  readonly owner: PlanOwner;
  /** 0 to 100 and beyond. */
  readonly percent: number;
  readonly qualifier: Qualifier;
  readonly interval: Interval;
  readonly origin: "stated" | "derived";
  /** Ids of the observations it rests on. */
  readonly inputs: readonly string[];
  readonly plan: PlanStatement;
}

/**
 * One attainment for each plan the figure states a share of; where it states none, one for each target that it or
 * another report states for the year, unless the level is contested. Empty where there is no plan at all.
 */
export function attainmentsOf(
  observation: Observation,
  ledger: readonly LedgerEntry[],
): readonly Attainment[] {
  const stated = observation.plans.flatMap((plan) =>
    statedAttainment(observation, plan),
  );
  if (stated.length > 0 || observation.level === undefined) return stated;
  const { level } = observation;
  const own = observation.plans.flatMap((plan) =>
    derivedAttainment(observation.id, level, plan),
  );
  if (own.length > 0) return own;
  if (isContested(observation)) return [];
  return targetsFor(ledger, observation).flatMap(
    ({ owner, target, statedBy }) =>
      derivedAttainment(
        observation.id,
        level,
        { owner, target, printed: "", reports: [] },
        statedBy,
      ),
  );
}

function statedAttainment(
  observation: Observation,
  plan: PlanStatement,
): readonly Attainment[] {
  const { attained, owner } = plan;
  if (attained === undefined) return [];
  const truncated = isTruncated(attained, observation.level, plan.target);
  return [
    {
      owner,
      percent: attained.value,
      qualifier: attained.qualifier,
      interval: intervalOf(attained, truncated),
      origin: "stated",
      inputs: [observation.id],
      plan,
    },
  ];
}

/** Whether the source cut digits off instead of rounding: 106,5/476,4 is 22,36 % and is printed as 22,3 %. */
function isTruncated(
  attained: PrintedNumber,
  level: Level | undefined,
  target: Level | undefined,
): boolean {
  if (level === undefined || target === undefined || target.value === 0)
    return false;
  const excess = (level.value / target.value) * 100 - attained.value;
  return excess > attained.lastPlace / 2 && excess < attained.lastPlace;
}

function derivedAttainment(
  id: string,
  level: Level,
  plan: PlanStatement,
  statedBy: string = id,
): readonly Attainment[] {
  const { target, owner } = plan;
  if (target === undefined || target.value <= 0) return [];
  return [
    {
      owner,
      percent: (level.value / target.value) * 100,
      qualifier: quotientQualifier(level.qualifier, target.qualifier),
      interval: scale(divide(intervalOf(level), intervalOf(target)), 100),
      origin: "derived",
      inputs: statedBy === id ? [id] : [id, statedBy],
      plan,
    },
  ];
}

/** "trên" ÷ exact stays "trên", exact ÷ "trên" turns into "gần"; two hedges that pull apart leave "khoảng". */
function quotientQualifier(level: Qualifier, target: Qualifier): Qualifier {
  const turned: Record<Qualifier, Qualifier> = {
    exact: "exact",
    above: "below",
    below: "above",
    about: "about",
  };
  if (target === "exact") return level;
  if (level === "exact" || level === turned[target]) return turned[target];
  return "about";
}
