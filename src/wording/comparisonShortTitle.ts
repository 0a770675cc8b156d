import type { Observation } from "../core/observation.ts";
import { formatCityName } from "./cityName.ts";
import { observationsOf } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { indicatorsOf } from "./comparisonIndicators.ts";
import { formatTopic, type NameKind } from "./comparisonTopic.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { placesOf } from "./reservations.ts";
import type { Words } from "./words.ts";
import { formatYears } from "./years.ts";

/** Without numbers: indicators with cities and years, then how many of them. */
export function shorterTitles(
  words: Words,
  context: ComparisonContext,
): readonly string[] {
  const { cities, comparison } = context;
  const { title } = comparisonWords[words.language];
  const indicators = indicatorsOf(comparison);
  const all = observationsOf(comparison.figures);
  const places = placesIn(words, all, context);
  const named = (kind: NameKind) =>
    title.list(formatTopic(words, indicators, comparison.basis, kind), places);
  const ids = new Set(all.map(({ city }) => city));
  const years = formatYears(all.map(({ period }) => period.planYear));
  return [
    named("name"),
    named("shortName"),
    title.indicators(indicators.length, placesOf(words, all, cities)),
    title.indicators(indicators.length, title.cities(ids.size, years)),
  ];
}

function placesIn(
  words: Words,
  all: readonly Observation[],
  { comparison, cities }: ComparisonContext,
): string {
  if (all.length > 0) return placesOf(words, all, cities);
  const names = comparison.apart.map(({ city }) =>
    formatCityName(words, city, cities),
  );
  return [...new Set(names)].join("; ");
}
