import type { NearestComparison } from "../core/comparison.ts";
import { formatRefusal } from "./comparability.ts";
import { observationsOf } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatPlaces } from "./comparisonPlaces.ts";
import type { Words } from "./words.ts";

/** "Không so trực tiếp được: các số dùng đơn vị tính khác nhau. Có thể so theo …"; empty where nothing is locked. */
export function formatLock(words: Words, context: ComparisonContext): string {
  const { lock } = context.comparison;
  if (lock === undefined) return "";
  const kinds = lock.reasons.map(({ kind }) => kind);
  return [
    formatRefusal(words, kinds),
    formatNearest(words, lock.nearest, context),
  ].join(" ");
}

/** "Có thể so theo bình quân mỗi tháng: Cao Bằng 2022; Móng Cái 2023.", or that nothing else holds. */
export function formatNearest(
  words: Words,
  nearest: NearestComparison | undefined,
  context: ComparisonContext,
): string {
  const { comparison, observations } = context;
  const say = comparisonWords[words.language];
  if (nearest === undefined) return say.nearest.none;
  const compared = observationsOf(comparison.figures);
  const known = [...new Set([...compared, ...observations])];
  const figures = known.filter(({ id }) => nearest.figures.includes(id));
  const places = formatPlaces(words, figures, context);
  return nearest.basis === comparison.basis
    ? say.nearest.fewer(places)
    : say.nearest.otherBasis(say.bases[nearest.basis], places);
}
