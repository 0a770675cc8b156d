import type { CompareModel } from "./compareModel.ts";
import { permalinkSearch, type CompareSelection } from "./compareSearch.ts";

export type Shown = Pick<
  CompareModel,
  "selection" | "cities" | "comparison" | "form"
>;

export type Kept = CompareSelection["kept"];

/**
 * The parameters of a link to what is shown. A frozen one names the very figures, in this version of the record; a live
 * one names what was chosen, and shows whatever figures stand for it by then.
 */
export function permalinkOf(
  { selection, cities, comparison, form }: Shown,
  version: string,
  kept: Kept,
): URLSearchParams {
  const { added, indicator } = selection;
  const own = comparison.figures
    .map(({ observation }) => observation)
    .filter(
      ({ sources }) => !sources.some(({ figure }) => added.includes(figure)),
    )
    .map(({ id }) => id);
  return permalinkSearch({
    ...selection,
    cities: indicator === null ? [] : cities.map(({ id }) => id).toSorted(),
    form: form ?? "fittest",
    pinned: kept === "frozen" ? [...new Set(own)] : [],
    version,
    kept,
  });
}
