import type { ComparedFigure } from "../core/comparedFigure.ts";
import type { ComparisonLock } from "../core/comparison.ts";
import { groupedBy } from "../core/grouped.ts";
import { formatCityName } from "./cityName.ts";
import { formatReason } from "./comparability.ts";
import { formatApart } from "./comparisonApart.ts";
import { formatClaim } from "./comparisonClaim.ts";
import { formatConflicts, observationsOf } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { formatDifferences } from "./comparisonDifference.ts";
import { indicatorsOf } from "./comparisonIndicators.ts";
import { formatNearest } from "./comparisonLock.ts";
import { formatOpening } from "./comparisonOpening.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { placesOf } from "./reservations.ts";
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
  const apart = formatApart(words, context);
  if (comparison.lock !== undefined)
    return [...lockedSentences(words, comparison.lock, context), ...apart].join(
      " ",
    );
  const sentences = [
    ...figureSentences(words, context),
    ...formatDifferences(words, context),
    ...apart,
    ...formatConflicts(words, context),
  ];
  return sentences.length === 0
    ? comparisonWords[words.language].nothing
    : sentences.join(" ");
}

/** What may not be compared, for which reasons, and what may be instead. */
function lockedSentences(
  words: Words,
  { reasons, nearest }: ComparisonLock,
  context: ComparisonContext,
): readonly string[] {
  const { comparison, cities } = context;
  const names = indicatorsOf(comparison).map(({ name }) =>
    words.sentences.inSentence(name[words.language]),
  );
  return [
    comparisonWords[words.language].locked(
      words.numbers.list(names),
      placesOf(words, observationsOf(comparison.figures), cities),
      reasons.map(({ kind }) => formatReason(words, kind)).join("; "),
    ),
    formatNearest(words, nearest, context),
  ];
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
  if (before.at(-1)?.indicator === indicator) return say.again(city);
  const topic = indicator.name[words.language];
  return say.at(words.sentences.inSentence(topic), city);
}
