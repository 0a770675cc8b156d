import type { ComparedFigure, ComparisonBasis } from "./comparedFigure.ts";
import { groupedBy } from "./grouped.ts";

/**
 * How a comparison is drawn: marks pinned to the pace line; share of plan as bars with the pace across; amounts as bars
 * from zero; growth as lollipops on a shared zero; two years of each city joined.
 */
export const comparisonForms = [
  "pins",
  "bullets",
  "bars",
  "lollipops",
  "slope",
] as const;
export type ComparisonForm = (typeof comparisonForms)[number];

const formsOf: Readonly<Record<ComparisonBasis, readonly ComparisonForm[]>> = {
  pace: ["pins", "bullets"],
  "share-of-plan": ["bullets"],
  level: ["bars"],
  "monthly-average": ["bars"],
  growth: ["lollipops"],
};

/** Bases on which the same city's two years make a line; at its own pace a share has a day of its own each year. */
const sloping: readonly ComparisonBasis[] = [
  "share-of-plan",
  "level",
  "monthly-average",
];

/** The forms that fit the figures, the fittest first; empty where there are none. */
export function formsFor(
  basis: ComparisonBasis,
  figures: readonly ComparedFigure[],
): readonly ComparisonForm[] {
  if (figures.length === 0) return [];
  return sloping.includes(basis) && areTwoYears(figures)
    ? ["slope", ...formsOf[basis]]
    : formsOf[basis];
}

/** Whether every city has one figure in each of the same two plan years, all of one indicator. */
function areTwoYears(figures: readonly ComparedFigure[]): boolean {
  const years = new Set(figures.map(yearOf));
  const indicators = new Set(figures.map(({ indicator }) => indicator.id));
  const byCity = groupedBy(figures, ({ observation }) => observation.city);
  return (
    years.size === 2 &&
    indicators.size === 1 &&
    [...byCity.values()].every(
      (own) => own.length === 2 && new Set(own.map(yearOf)).size === 2,
    )
  );
}

function yearOf({ observation }: ComparedFigure): number {
  return observation.period.planYear;
}
