import { hasOwnCaution } from "./caution.ts";
import { overlaps, type Interval } from "./interval.ts";
import type { Observation, PlanStatement } from "./observation.ts";
import { isSamePeriod } from "./period.ts";
import type { PrintedNumber } from "./printedNumber.ts";

/** Whether two observations speak of one thing, whatever they say of it. */
export function isSameThing(a: Observation, b: Observation): boolean {
  return (
    a.city === b.city &&
    a.indicator === b.indicator &&
    isSamePeriod(a.period, b.period) &&
    (a.priceBasis === b.priceBasis ||
      a.priceBasis === null ||
      b.priceBasis === null)
  );
}

/**
 * What two statements of one thing are to each other: `agree` (they share a number and differ in none: one
 * observation, two sources), `disagree` (a conflict), `apart` (no number in common: both stand).
 */
export type Agreement = "agree" | "disagree" | "apart";

export function agreementOf(a: Observation, b: Observation): Agreement {
  const answers = [
    isSameNumber(a.level, b.level, significantPlace),
    isSameNumber(a.growth, b.growth, lastPlace),
    ...sharedPlans(a, b).flatMap(([mine, theirs]) => [
      isSameNumber(mine.attained, theirs.attained, lastPlace),
      isSameNumber(mine.target, theirs.target, significantPlace),
    ]),
  ];
  if (answers.includes(false)) {
    return isDateInferred(a) || isDateInferred(b) ? "apart" : "disagree";
  }
  return answers.includes(true) ? "agree" : "apart";
}

/** Where a day is inferred, a difference may be one of days and contradicts nobody. */
function isDateInferred(observation: Observation): boolean {
  return hasOwnCaution(observation, "date-inferred");
}

type Place = (printed: PrintedNumber) => number;

/** Undefined where one of the two is silent. */
function isSameNumber(
  a: PrintedNumber | undefined,
  b: PrintedNumber | undefined,
  hedgePlace: Place,
): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a.value === b.value) return true;
  // 0.5 and 0.6 meet at 0.55, which binary fractions make an overlap of some 10⁻¹⁶.
  const noise = Math.min(a.lastPlace, b.lastPlace) / 1000;
  return overlaps(
    ordinaryRange(a, b, hedgePlace),
    ordinaryRange(b, a, hedgePlace),
    noise,
  );
}

/**
 * What a reader ordinarily takes a printed number to mean, used only to tell one figure printed twice from two that
 * differ. A hedge reaches one step of the last digit that is not nought: "gần 5.000" covers 4.880, while "trên 4.335"
 * does not cover 5.156,4, though logic alone would let it. A coarser print may have been rounded or cut off.
 */
function ordinaryRange(
  printed: PrintedNumber,
  other: PrintedNumber,
  hedgePlace: Place,
): Interval {
  const { value, qualifier } = printed;
  const step = hedgePlace(printed);
  const rounding =
    printed.lastPlace > other.lastPlace
      ? printed.lastPlace
      : printed.lastPlace / 2;
  switch (qualifier) {
    case "exact":
      return { low: value - rounding, high: value + rounding };
    case "above":
      return { low: value, high: value + step };
    case "below":
      return { low: value - step, high: value };
    case "about":
      return { low: value - step, high: value + step };
  }
}

function lastPlace(printed: PrintedNumber): number {
  return printed.lastPlace;
}

/** What one step of the last digit that is not nought is worth: 1000 in 95.000, 0.1 million in 2,5 triệu. */
function significantPlace({ value, lastPlace: place }: PrintedNumber): number {
  let step = place;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** Pairs of plan statements by the same owner at the same stage. */
function sharedPlans(
  a: Observation,
  b: Observation,
): readonly (readonly [PlanStatement, PlanStatement])[] {
  return a.plans.flatMap((mine) =>
    b.plans
      .filter((theirs) => isSamePlan(mine, theirs))
      .map((theirs) => [mine, theirs] as const),
  );
}

export function isSamePlan(a: PlanStatement, b: PlanStatement): boolean {
  return a.owner === b.owner && a.note?.vi === b.note?.vi;
}

/** The observations it contradicts, among those at hand. */
export function rivalsOf(
  { conflictsWith }: Observation,
  all: readonly Observation[],
): readonly Observation[] {
  return all.filter(({ id }) => conflictsWith.includes(id));
}

/** The contested ones among these, one group for each quarrel: those that contradict each other, be it by way of a third. */
export function conflictGroups(
  observations: readonly Observation[],
): readonly (readonly Observation[])[] {
  return observations
    .filter(({ conflictsWith }) => conflictsWith.length > 0)
    .reduce<readonly (readonly Observation[])[]>(withContested, []);
}

/** One more contested observation joins, and so unites, all groups it quarrels with; they keep the first one's place. */
function withContested(
  groups: readonly (readonly Observation[])[],
  observation: Observation,
): readonly (readonly Observation[])[] {
  const isHome = (group: readonly Observation[]) =>
    group.some(({ conflictsWith }) => conflictsWith.includes(observation.id));
  const first = groups.findIndex(isHome);
  if (first < 0) return [...groups, [observation]];
  const united = [...groups.filter(isHome).flat(), observation];
  return groups.flatMap((group, order) => {
    if (order === first) return [united];
    return isHome(group) ? [] : [group];
  });
}
