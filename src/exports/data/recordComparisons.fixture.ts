import {
  comparisonBases,
  toComparisonRecord,
  type ComparisonBasis,
} from "../../core/comparedFigure.ts";
import { comparisonOf } from "../../core/comparison.ts";
import type {
  City,
  Indicator,
  Observation,
  Report,
} from "../../core/observation.ts";
import { readyComparisons } from "../../core/readyComparisons.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";

interface WholeRecord {
  readonly cities: readonly City[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly reports: readonly Report[];
}

const today = "2026-11-25";

/** The comparisons that the pages offer ready-made. */
export function readyContexts(
  record: WholeRecord,
): readonly ComparisonContext[] {
  const { indicators, observations, cities } = record;
  const all = { ...toComparisonRecord(indicators, observations), cities };
  return readyComparisons(all, today).map(({ comparison }) => ({
    ...record,
    comparison,
  }));
}

/** Figures chosen one by one, compared on this basis. */
export function contextOf(
  record: WholeRecord,
  basis: ComparisonBasis,
  added: readonly string[],
  all = toComparisonRecord(record.indicators, record.observations),
): ComparisonContext {
  const asked = {
    cities: [],
    indicator: null,
    years: [],
    basis,
    owner: null,
    pinned: null,
    added,
    today,
  };
  return { ...record, comparison: comparisonOf(asked, all) };
}

/** Every figure of the record on every basis, `size` of them at a time. */
export function allContexts(
  record: WholeRecord,
  size: number,
): readonly ComparisonContext[] {
  const ids = record.observations.map(({ id }) => id);
  const groups = Array.from(
    { length: Math.ceil(ids.length / size) },
    (_, index) => ids.slice(index * size, (index + 1) * size),
  );
  const all = toComparisonRecord(record.indicators, record.observations);
  return comparisonBases.flatMap((basis) =>
    groups.map((added) => contextOf(record, basis, added, all)),
  );
}
