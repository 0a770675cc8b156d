import type { ComparisonBasis } from "../core/comparedFigure.ts";
import type { Indicator } from "../core/observation.ts";
import { comparisonWords } from "./comparisonWords.ts";
import type { Words } from "./words.ts";

/** A headline takes an indicator's name as long as there is room for it. */
export type NameKind = "name" | "shortName";

/** "Thu ngân sách so với dự toán", "Thu ngân sách và khách du lịch so với kế hoạch" */
export function formatTopic(
  { language, numbers, sentences }: Words,
  indicators: readonly Indicator[],
  basis: ComparisonBasis,
  nameKind: NameKind,
): string {
  const { title } = comparisonWords[language];
  const names = indicators.map((one, index) =>
    index === 0
      ? one[nameKind][language]
      : sentences.inSentence(one[nameKind][language]),
  );
  const [plan, ...others] = new Set(
    indicators.map(({ planName }) => planName[language]),
  );
  return title.topics[basis](
    numbers.list(names),
    plan === undefined || others.length > 0 ? title.ownPlan : plan,
  );
}
