import type { Side } from "./comparability.ts";
import { measureKey, type Measure } from "./measure.ts";
import { monthlyAverageOf, type MonthlyAverage } from "./monthlyAverage.ts";
import type { Indicator, Observation } from "./observation.ts";
import { chooseOwner } from "./planChoice.ts";
import type { Level, PrintedNumber } from "./printedNumber.ts";
import { standingOf, toObservations, type Standing } from "./standing.ts";
import type { PlanOwner, Qualifier } from "./vocabulary.ts";

/**
 * What a reader may compare by: share of plan each at its own pace, share of plan as it stands, amounts, the amount of
 * an average month, growth.
 */
export const comparisonBases = [
  "pace",
  "share-of-plan",
  "level",
  "monthly-average",
  "growth",
] as const;
export type ComparisonBasis = (typeof comparisonBases)[number];

/** What a figure says on a basis. */
export type ComparedReading =
  | { readonly kind: "share"; readonly measure: Measure }
  | { readonly kind: "level"; readonly level: Level }
  | { readonly kind: "average"; readonly average: MonthlyAverage }
  | { readonly kind: "growth"; readonly growth: PrintedNumber };

/** A figure on the axis of a comparison. */
export interface ComparedFigure {
  /** Tells the marks of one comparison apart: the figure's id, with the plan where it is set against one. */
  readonly key: string;
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly reading: ComparedReading;
  /** The figure as the rules of comparability are to see it: with the plans it is compared by, and no others. */
  readonly side: Side;
}

/** The figures at hand with all that may be said of each against its plans, worked out once for many comparisons. */
export interface ComparisonRecord {
  readonly indicators: readonly Indicator[];
  readonly standings: readonly Standing[];
}

/** Figures of an unknown indicator are left out, as nothing says what they count. */
export function toComparisonRecord(
  indicators: readonly Indicator[],
  all: readonly Observation[],
): ComparisonRecord {
  const known = new Map(indicators.map((one) => [one.id, one]));
  const observations = toObservations(all);
  return {
    indicators,
    standings: all.flatMap((one) => {
      const indicator = known.get(one.indicator);
      return indicator === undefined
        ? []
        : [standingOf(one, indicator, observations)];
    }),
  };
}

/**
 * What the figure says on the basis: nothing, one reading, or one for each plan of this owner (all where `owner` is
 * null, and where this owner's are missing).
 */
export function readOn(
  basis: ComparisonBasis,
  { observation, indicator, measures }: Standing,
  owner: PlanOwner | null,
): readonly ComparedFigure[] {
  if (basis === "pace" || basis === "share-of-plan")
    return sharesOf(chooseOwner(measures, owner), indicator);
  const reading = amountReading(basis, observation);
  const side = { observation, indicator };
  return reading === undefined
    ? []
    : [{ key: observation.id, observation, indicator, reading, side }];
}

function amountReading(
  basis: Exclude<ComparisonBasis, "pace" | "share-of-plan">,
  observation: Observation,
): ComparedReading | undefined {
  const { level, growth } = observation;
  switch (basis) {
    case "level":
      return level && { kind: "level", level };
    case "monthly-average": {
      const average = monthlyAverageOf(observation);
      return average && { kind: "average", average };
    }
    case "growth":
      return growth && { kind: "growth", growth };
  }
}

/** Two plans that are reached alike are one mark, as on the charts against plan. */
function sharesOf(
  measures: readonly Measure[],
  indicator: Indicator,
): readonly ComparedFigure[] {
  const distinct = measures.filter(
    ({ attainment }, index) =>
      measures.findIndex(
        (other) => other.attainment.percent === attainment.percent,
      ) === index,
  );
  const plans = distinct.map(({ attainment }) => attainment.plan);
  return distinct.map((measure) => ({
    key: measureKey(measure),
    observation: measure.observation,
    indicator,
    reading: { kind: "share", measure },
    side: { indicator, observation: { ...measure.observation, plans } },
  }));
}

/** The number it is compared by: percent, or the base unit of an amount. */
export function amountOf({ reading }: ComparedFigure): number {
  switch (reading.kind) {
    case "share":
      return reading.measure.attainment.percent;
    case "level":
      return reading.level.value;
    case "average":
      return reading.average.value;
    case "growth":
      return reading.growth.value;
  }
}

/** How the source hedges that number; a number of ours is hedged as what it rests on. */
export function qualifierOf({ reading }: ComparedFigure): Qualifier {
  switch (reading.kind) {
    case "share":
      return reading.measure.attainment.qualifier;
    case "level":
      return reading.level.qualifier;
    case "average":
      return reading.average.qualifier;
    case "growth":
      return reading.growth.qualifier;
  }
}
