import type { City } from "../../core/observation.ts";
import type { ReadyComparison } from "../../core/readyComparisons.ts";
import { noComparison, type CompareSelection } from "./compareSearch.ts";

/** What else a change of the selection changes: figures a link had pinned stood for what was chosen before. */
export function withChange(
  selection: CompareSelection,
  change: Partial<CompareSelection>,
): CompareSelection {
  const parts: readonly (keyof CompareSelection)[] = [
    "cities",
    "indicator",
    "years",
    "basis",
    "owner",
  ];
  const isOther = parts.some((part) => part in change);
  return {
    ...selection,
    ...(isOther && { pinned: [] }),
    ...change,
  };
}

/** All of a ready-made comparison, in place of whatever was chosen. */
export function readySelection(
  { cities, indicator, years, basis }: ReadyComparison,
  all: readonly City[],
): Partial<CompareSelection> {
  const isAll = cities.length === all.length;
  return {
    cities: isAll ? [] : cities.map(({ id }) => id).toSorted(),
    indicator: indicator.id,
    years,
    basis,
    owner: noComparison.owner,
    form: noComparison.form,
    pinned: [],
    added: [],
  };
}
