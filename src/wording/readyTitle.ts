import type { ReadyComparison } from "../core/readyComparisons.ts";
import { observationsOf } from "./comparisonConflicts.ts";
import { formatTopic } from "./comparisonTitle.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { placesOf } from "./reservations.ts";
import type { Words } from "./words.ts";

/** "Thu ngân sách so với dự toán: Cao Bằng 2022, 2024": the name by which a ready-made comparison is chosen. */
export function readyTitle(
  words: Words,
  { indicator, basis, cities, comparison }: ReadyComparison,
): string {
  return comparisonWords[words.language].title.list(
    formatTopic(words, [indicator], basis, "shortName"),
    placesOf(words, observationsOf(comparison.figures), cities),
  );
}
