import { scopeOf } from "./caution.ts";
import type { Indicator, Observation } from "./observation.ts";
import { isCumulative, isPartial } from "./period.ts";

/**
 * What two observations are to be compared by: amounts side by side, amounts along the months, share of plan as it
 * stands, share of plan each at its own pace, or growth.
 */
export const bases = [
  "level",
  "level-over-months",
  "share-of-plan",
  "pace",
  "growth",
] as const;
export type Basis = (typeof bases)[number];

export const comparabilityKinds = [
  "different-unit",
  "total-with-part",
  "different-indicator",
  "month-with-cumulative",
  "month-with-quarter",
  "partial-month",
  "different-cut-off",
  "different-price-basis",
  "unknown-price-basis",
  "different-plan-owner",
  "different-scope",
  "estimate-with-final",
  "nothing-to-compare",
] as const;
export type ComparabilityKind = (typeof comparabilityKinds)[number];

export interface ComparabilityCaution {
  readonly kind: ComparabilityKind;
  /** Whether it forbids a common axis; otherwise it must be told beside it. */
  readonly forbids: boolean;
}

export interface Comparability {
  readonly mayShareAxis: boolean;
  readonly cautions: readonly ComparabilityCaution[];
}

interface Side {
  readonly observation: Observation;
  readonly indicator: Indicator;
}

interface Rule {
  readonly kind: ComparabilityKind;
  readonly applies: (a: Side, b: Side) => boolean;
  /** The bases on which it forbids; on those of `tells` it is only told; on others it does not matter. */
  readonly forbids: readonly Basis[];
  readonly tells?: readonly Basis[];
}

const amounts: readonly Basis[] = ["level", "level-over-months"];
const shares: readonly Basis[] = ["share-of-plan", "pace"];

/** DATA.md §5, one row a rule: a share of one's own plan at one's own pace travels far, an amount seldom. */
const rules: readonly Rule[] = [
  {
    kind: "different-unit",
    applies: (a, b) => a.indicator.unit !== b.indicator.unit,
    forbids: amounts,
  },
  {
    kind: "total-with-part",
    applies: isTotalWithPart,
    forbids: [...amounts, "growth"],
    tells: shares,
  },
  {
    kind: "different-indicator",
    applies: (a, b) =>
      a.indicator.id !== b.indicator.id && !isTotalWithPart(a, b),
    forbids: amounts,
    tells: [...shares, "growth"],
  },
  {
    kind: "month-with-cumulative",
    applies: (a, b) =>
      isCumulative(a.observation.period) !== isCumulative(b.observation.period),
    forbids: bases,
  },
  {
    kind: "month-with-quarter",
    applies: isMonthWithQuarter,
    forbids: bases,
  },
  {
    kind: "partial-month",
    applies: (a, b) =>
      isPartial(a.observation.period) !== isPartial(b.observation.period),
    forbids: ["level", "growth"],
    tells: ["level-over-months"],
  },
  {
    kind: "different-cut-off",
    applies: (a, b) => cutOff(a) !== cutOff(b),
    forbids: ["level", "share-of-plan"],
    tells: ["growth", "pace"],
  },
  {
    kind: "different-price-basis",
    applies: (a, b) =>
      hasKnownPrices(a) && hasKnownPrices(b) && prices(a) !== prices(b),
    forbids: amounts,
    tells: ["growth"],
  },
  {
    kind: "unknown-price-basis",
    applies: (a, b) => hasKnownPrices(a) !== hasKnownPrices(b),
    forbids: [],
    tells: [...amounts, "growth"],
  },
  {
    kind: "different-plan-owner",
    applies: (a, b) => ownersOf(a) !== ownersOf(b),
    forbids: [],
    tells: shares,
  },
  {
    kind: "different-scope",
    applies: (a, b) => scopeOf(a.observation) !== scopeOf(b.observation),
    forbids: ["level"],
    tells: ["level-over-months", "growth", ...shares],
  },
  {
    kind: "estimate-with-final",
    applies: (a, b) =>
      (a.observation.status === "E") !== (b.observation.status === "E"),
    forbids: [],
    tells: bases,
  },
];

/** Whether two observations may share an axis on this basis, and everything that must be told beside it. */
export function comparabilityOf(a: Side, b: Side, basis: Basis): Comparability {
  const cautions = [
    ...(canBeRead(a, basis) && canBeRead(b, basis)
      ? []
      : [{ kind: "nothing-to-compare" as const, forbids: true }]),
    ...rules.flatMap((rule) => cautionOf(rule, a, b, basis)),
  ];
  return { mayShareAxis: cautions.every(({ forbids }) => !forbids), cautions };
}

/** The first basis, from the closest to the most general, on which the two may share an axis; undefined if none. */
export function findComparableBasis(a: Side, b: Side): Basis | undefined {
  return bases.find((basis) => comparabilityOf(a, b, basis).mayShareAxis);
}

function cautionOf(
  rule: Rule,
  a: Side,
  b: Side,
  basis: Basis,
): readonly ComparabilityCaution[] {
  if (!rule.applies(a, b)) return [];
  const forbids = rule.forbids.includes(basis);
  return forbids || (rule.tells ?? []).includes(basis)
    ? [{ kind: rule.kind, forbids }]
    : [];
}

function canBeRead({ observation }: Side, basis: Basis): boolean {
  switch (basis) {
    case "level":
    case "level-over-months":
      return observation.level !== undefined;
    case "share-of-plan":
      return statesShare(observation);
    case "pace":
      return statesShare(observation) && isCumulative(observation.period);
    case "growth":
      return observation.growth !== undefined;
  }
}

function statesShare({ plans }: Observation): boolean {
  return plans.some(({ attained }) => attained !== undefined);
}

/** One month of a later quarter with the whole of it; a first quarter is cumulative and has a rule of its own. */
function isMonthWithQuarter(a: Side, b: Side): boolean {
  const [one, other] = [a.observation.period, b.observation.period];
  return !isCumulative(one) && !isCumulative(other) && one.kind !== other.kind;
}

function isTotalWithPart(a: Side, b: Side): boolean {
  return (
    a.indicator.partOf === b.indicator.id ||
    b.indicator.partOf === a.indicator.id
  );
}

/** Day of the plan's year, so that the same day of two years counts as one. */
function cutOff({ observation }: Side): string {
  const { asOf, planYear } = observation.period;
  return `${Number(asOf.slice(0, 4)) - planYear}${asOf.slice(4).replace("-02-29", "-02-28")}`;
}

function prices({ observation }: Side): string | null {
  return observation.priceBasis;
}

function hasKnownPrices(side: Side): boolean {
  return prices(side) !== null;
}

function ownersOf({ observation }: Side): string {
  return observation.plans
    .map(({ owner }) => owner)
    .toSorted()
    .join();
}
