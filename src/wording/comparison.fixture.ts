import {
  toComparisonRecord,
  type ComparisonBasis,
  type ComparisonRecord,
} from "../core/comparedFigure.ts";
import { comparisonOf, type ComparisonAsked } from "../core/comparison.ts";
import type {
  City,
  Indicator,
  Observation,
  Report,
} from "../core/observation.ts";
import type { ComparisonContext } from "./comparisonContext.ts";

/** A compiled record, made ready for many comparisons. */
export interface Compared {
  readonly cities: readonly City[];
  readonly reports: readonly Report[];
  readonly observations: readonly Observation[];
  readonly record: ComparisonRecord;
}

export function toCompared({
  cities,
  reports,
  indicators,
  observations,
}: Omit<Compared, "record"> & {
  readonly indicators: readonly Indicator[];
}): Compared {
  const record = toComparisonRecord(indicators, observations);
  return { cities, reports, observations, record };
}

export const aDay = "2026-11-25";

/** The context of a comparison asked for by ids of cities and indicator; what is left out is not asked for. */
export function contextOf(
  { cities, reports, observations, record }: Compared,
  basis: ComparisonBasis,
  {
    places = [],
    indicator,
    ...asked
  }: Partial<Pick<ComparisonAsked, "years" | "owner" | "added">> & {
    readonly places?: readonly string[];
    readonly indicator?: string;
  },
): ComparisonContext {
  const comparison = comparisonOf(
    {
      cities: places.flatMap((id) => cities.filter((one) => one.id === id)),
      indicator: record.indicators.find(({ id }) => id === indicator) ?? null,
      years: [],
      basis,
      owner: null,
      pinned: null,
      added: [],
      today: aDay,
      ...asked,
    },
    record,
  );
  return { comparison, cities, reports, observations };
}
