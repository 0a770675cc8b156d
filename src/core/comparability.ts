import { scopeOf } from "./caution.ts";
import type { Indicator, Observation } from "./observation.ts";
import { dayOfPlanYear, isCumulative, isPartial } from "./period.ts";
import { statesShare } from "./plan.ts";

/**
 * What two observations are to be compared by: amounts side by side, amounts along the months, the amount of an average
 * month, share of plan as it stands, share of plan each at its own pace, or growth.
 */
export const bases = [
  "level",
  "level-over-months",
  "monthly-average",
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
  "different-year",
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

/** A figure that is to be compared, with what it measures. */
export interface Side {
  readonly observation: Observation;
  readonly indicator: Indicator;
}

interface Rule {
  readonly kind: ComparabilityKind;
  /** All that it looks at in a figure, as one plain value: figures alike in it never fall under the rule. */
  readonly looksAt: (side: Side) => string | boolean;
  /** Which of those that differ in it fall under the rule; every two where this is left out. */
  readonly applies?: (a: Side, b: Side) => boolean;
  /** The bases on which it forbids; on those of `tells` it is only told; on others it does not matter. */
  readonly forbids: readonly Basis[];
  readonly tells?: readonly Basis[];
}

const amounts: readonly Basis[] = [
  "level",
  "level-over-months",
  "monthly-average",
];
const shares: readonly Basis[] = ["share-of-plan", "pace"];

/** DATA.md §5, one row a rule: a share of one's own plan at one's own pace travels far, an amount seldom. */
const rules: readonly Rule[] = [
  {
    kind: "different-unit",
    looksAt: ({ indicator }) => indicator.unit,
    forbids: amounts,
  },
  {
    kind: "total-with-part",
    looksAt: ({ indicator }) => indicator.id,
    applies: isTotalWithPart,
    forbids: [...amounts, "growth"],
    tells: shares,
  },
  {
    kind: "different-indicator",
    looksAt: ({ indicator }) => indicator.id,
    applies: (a, b) => !isTotalWithPart(a, b),
    forbids: amounts,
    tells: [...shares, "growth"],
  },
  {
    kind: "month-with-cumulative",
    looksAt: isFromStart,
    forbids: bases,
  },
  {
    // One month of a later quarter with the whole of it; a first quarter is cumulative and has the rule above.
    kind: "month-with-quarter",
    looksAt: (side) => (isFromStart(side) ? "" : side.observation.period.kind),
    applies: (a, b) => !isFromStart(a) && !isFromStart(b),
    forbids: bases,
  },
  {
    kind: "partial-month",
    looksAt: ({ observation }) => isPartial(observation.period),
    forbids: ["level", "growth"],
    tells: ["level-over-months", "monthly-average"],
  },
  {
    kind: "different-cut-off",
    looksAt: ({ observation }) => dayOfPlanYear(observation.period),
    forbids: ["level", "share-of-plan"],
    // An average of the first months is not one of the year: what is counted may bunch in other months.
    tells: ["monthly-average", "growth", "pace"],
  },
  {
    // Two years of one city are a comparison of its own; two cities in different years had different times.
    kind: "different-year",
    looksAt: ({ observation: { city, period } }) =>
      `${city}/${period.planYear}`,
    applies: (a, b) =>
      a.observation.city !== b.observation.city &&
      a.observation.period.planYear !== b.observation.period.planYear,
    forbids: [],
    tells: ["level", "monthly-average", "growth"],
  },
  {
    kind: "different-price-basis",
    looksAt: ({ observation }) => observation.priceBasis ?? "",
    applies: (a, b) => hasKnownPrices(a) && hasKnownPrices(b),
    forbids: amounts,
    tells: ["growth"],
  },
  {
    kind: "unknown-price-basis",
    looksAt: hasKnownPrices,
    forbids: [],
    tells: [...amounts, "growth"],
  },
  {
    kind: "different-plan-owner",
    looksAt: ownersOf,
    forbids: [],
    tells: shares,
  },
  {
    kind: "different-scope",
    looksAt: ({ observation }) => scopeOf(observation),
    forbids: ["level", "monthly-average"],
    tells: ["level-over-months", "growth", ...shares],
  },
  {
    kind: "estimate-with-final",
    looksAt: ({ observation }) => observation.status === "E",
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

function cautionOf(
  rule: Rule,
  a: Side,
  b: Side,
  basis: Basis,
): readonly ComparabilityCaution[] {
  return matters(rule, basis) && isUnder(rule, a, b)
    ? [{ kind: rule.kind, forbids: rule.forbids.includes(basis) }]
    : [];
}

function matters({ forbids, tells = [] }: Rule, basis: Basis): boolean {
  return forbids.includes(basis) || tells.includes(basis);
}

function isUnder({ looksAt, applies }: Rule, a: Side, b: Side): boolean {
  return looksAt(a) !== looksAt(b) && (applies?.(a, b) ?? true);
}

/** A caution on a set of figures. */
export interface SharedCaution extends ComparabilityCaution {
  /** Ids of the figures it is about, in the order of the sides. */
  readonly figures: readonly string[];
}

/**
 * What comparabilityOf says of any two of these sides, each kind once, those that forbid first. `figures` are all that
 * fall under it with some other; for `nothing-to-compare` only those that cannot be read on the basis, since the fault
 * is not with the others. Empty for fewer than two sides.
 */
export function cautionsAmong(
  sides: readonly Side[],
  basis: Basis,
): readonly SharedCaution[] {
  if (sides.length < 2) return [];
  const silent = sides.filter((side) => !canBeRead(side, basis));
  return [
    ...sharedCaution("nothing-to-compare", true, silent),
    ...rules
      .filter((rule) => matters(rule, basis))
      .flatMap((rule) =>
        sharedCaution(
          rule.kind,
          rule.forbids.includes(basis),
          sidesUnder(rule, sides),
        ),
      ),
  ].toSorted((a, b) => Number(b.forbids) - Number(a.forbids));
}

function sharedCaution(
  kind: ComparabilityKind,
  forbids: boolean,
  sides: readonly Side[],
): readonly SharedCaution[] {
  if (sides.length === 0) return [];
  const ids = new Set(sides.map(({ observation }) => observation.id));
  return [{ kind, forbids, figures: [...ids] }];
}

/** One side speaks for all that are alike in what the rule looks at, so that hundreds need not be compared in pairs. */
function sidesUnder(rule: Rule, sides: readonly Side[]): readonly Side[] {
  const examples = new Map(sides.map((side) => [rule.looksAt(side), side]));
  const others = [...examples.values()];
  const under = new Set(
    others
      .filter((one) => others.some((other) => isUnder(rule, one, other)))
      .map(rule.looksAt),
  );
  return sides.filter((side) => under.has(rule.looksAt(side)));
}

function canBeRead({ observation }: Side, basis: Basis): boolean {
  switch (basis) {
    case "level":
    case "level-over-months":
    case "monthly-average":
      return observation.level !== undefined;
    case "share-of-plan":
      return statesShare(observation);
    case "pace":
      return statesShare(observation) && isCumulative(observation.period);
    case "growth":
      return observation.growth !== undefined;
  }
}

function isFromStart({ observation }: Side): boolean {
  return isCumulative(observation.period);
}

function isTotalWithPart(a: Side, b: Side): boolean {
  return (
    a.indicator.partOf === b.indicator.id ||
    b.indicator.partOf === a.indicator.id
  );
}

function hasKnownPrices({ observation }: Side): boolean {
  return observation.priceBasis !== null;
}

function ownersOf({ observation }: Side): string {
  return observation.plans
    .map(({ owner }) => owner)
    .toSorted()
    .join();
}
