import type { ComparedFigure } from "../core/comparedFigure.ts";
import { groupedBy } from "../core/grouped.ts";
import { formatCityName } from "./cityName.ts";
import { formatApart } from "./comparisonApart.ts";
import { formatClaim } from "./comparisonClaim.ts";
import { formatConflicts } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { formatDifferences } from "./comparisonDifference.ts";
import { formatLock } from "./comparisonLock.ts";
import { formatOpening } from "./comparisonOpening.ts";
import { comparisonWords } from "./comparisonWords.ts";
import type { Words } from "./words.ts";

/**
 * The comparison as one may print it: a sentence for each figure, then what two years differ by, where figures conflict
 * and who stands apart. Figures that may not be compared are not put side by side: it says why, and what may be instead.
 */
export function formatComparisonSentence(
  words: Words,
  context: ComparisonContext,
): string {
  const { comparison } = context;
  const apart = comparison.apart.map((one) => formatApart(words, one, context));
  if (comparison.lock !== undefined)
    return [formatLock(words, context), ...apart].join(" ");
  const sentences = [
    ...figureSentences(words, context),
    ...formatDifferences(words, context),
    ...formatConflicts(words, context),
    ...apart,
  ];
  return sentences.length === 0
    ? comparisonWords[words.language].nothing
    : sentences.join(" ");
}

function figureSentences(
  words: Words,
  context: ComparisonContext,
): readonly string[] {
  const { figures, basis } = context.comparison;
  const say = comparisonWords[words.language];
  const groups = [...groupedBy(figures, (one) => one.observation).values()];
  return groups.flatMap((marks, index) => {
    const [first] = marks;
    if (first === undefined) return [];
    const before = groups.slice(0, index).flatMap((group) => group[0] ?? []);
    const claim = formatClaim(words, marks, basis === "pace");
    const isEstimate = first.observation.status === "E";
    return say.sentence(
      formatOpening(words, first),
      subjectOf(words, first, before, context),
      claim,
      isEstimate,
    );
  });
}

/**
 * The indicator and its city; the city alone where the sentence before was of the same indicator, and "thành phố" only
 * where it is named first.
 */
function subjectOf(
  words: Words,
  { observation, indicator }: ComparedFigure,
  before: readonly ComparedFigure[],
  { cities }: ComparisonContext,
): string {
  const say = comparisonWords[words.language];
  const name = formatCityName(words, observation.city, cities);
  const isNamed = before.some(
    (one) => one.observation.city === observation.city,
  );
  const city = isNamed ? name : say.city(name);
  if (before.at(-1)?.indicator === indicator) return city;
  const topic = indicator.name[words.language];
  return say.at(words.sentences.inSentence(topic), city);
}
