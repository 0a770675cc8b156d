import type { City } from "../../core/observation.ts";
import type { PlanOwner } from "../../core/vocabulary.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { profileLine } from "../../wording/profileLine.ts";
import type { Words } from "../../wording/words.ts";
import type { IndicatorModel } from "./indicatorModel.ts";

/** By which yardstick the verdicts are given, and what the other one would say (DATA.md §4). */
export function methodLines(
  words: Words,
  { indicator, figures }: Pick<IndicatorModel, "indicator" | "figures">,
  owner: PlanOwner | "all",
  cities: readonly City[],
): readonly string[] {
  const { measures } = figures.plan;
  if (measures.length === 0) return [];
  const { method, controls } = indicatorWords[words.language];
  return [
    method.calendar,
    ...(indicator.backLoaded ? [words.panel.backLoaded] : []),
    ...measures.flatMap((measure) => profileLine(words, measure, cities)),
    ...(owner === "all" ? [] : [method.owner(controls.owners[owner])]),
  ];
}
