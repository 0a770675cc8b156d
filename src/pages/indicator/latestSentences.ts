import type { City } from "../../core/observation.ts";
import type { Standing } from "../../core/standing.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { formatMeasure, formatStatement } from "../../wording/sentence.ts";
import type { Words } from "../../wording/words.ts";

/** One sentence for each plan of a city's latest figure; what it states and why nothing is said of it where it has none. */
export function latestSentences(
  words: Words,
  { observation, indicator, measures, verdict }: Standing,
  cities: readonly City[],
): readonly string[] {
  const city = cities.find(({ id }) => id === observation.city);
  if (city === undefined) return [];
  if (measures.length > 0)
    return measures.map((measure) =>
      formatMeasure(words, measure, city, indicator),
    );
  if (verdict.kind !== "insufficient") return [];
  const { verdicts, sentences, language } = words;
  return [
    indicatorWords[language].withoutPlan({
      city: city.name[language],
      indicator: sentences.inSentence(indicator.shortName[language]),
      statement: formatStatement(words, observation, indicator),
      reason: verdicts.undecidedSentence(verdicts.reasons[verdict.reason]),
    }),
  ];
}
