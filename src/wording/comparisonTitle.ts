import type {
  ComparedFigure,
  ComparisonBasis,
} from "../core/comparedFigure.ts";
import { groupedBy } from "../core/grouped.ts";
import type { Indicator, Observation } from "../core/observation.ts";
import { formatCityName } from "./cityName.ts";
import { observationsOf } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { indicatorsOf } from "./comparisonIndicators.ts";
import { formatFigureInTitle } from "./comparisonTitleFigure.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { placesOf } from "./reservations.ts";
import type { Words } from "./words.ts";
import { formatYears } from "./years.ts";

const longest = 110;

type NameKind = "name" | "shortName";

/**
 * "Giải ngân vốn đầu tư công so với kế hoạch vốn: Móng Cái 71,2% niên độ 2020, Cao Bằng 27,8% niên độ 2024"; with less in
 * it where a headline would not hold so much, and never with numbers that may not be compared.
 */
export function formatComparisonTitle(
  words: Words,
  context: ComparisonContext,
): string {
  const { lock, figures, apart } = context.comparison;
  const say = comparisonWords[words.language];
  if (figures.length + apart.length === 0) return say.nothing;
  const short = shorterTitles(words, context);
  const titles =
    lock === undefined
      ? [...titlesWithNumbers(words, context), ...short]
      : short.map(say.title.locked);
  return titles.find(({ length }) => length <= longest) ?? titles.at(-1) ?? "";
}

/** With the plans they are shares of, or without: the line under the headline names them too. */
function titlesWithNumbers(
  words: Words,
  context: ComparisonContext,
): readonly string[] {
  const { basis, figures } = context.comparison;
  if (figures.length === 0) return [];
  const topics = topicsOf(words, basis);
  const bare = basis === "pace" || basis === "share-of-plan";
  return [
    numbersTitle(words, context, topics.name),
    numbersTitle(words, context, topics.shortName),
    ...(bare
      ? [
          numbersTitle(words, context, ({ name }) => name[words.language]),
          numbersTitle(
            words,
            context,
            ({ shortName }) => shortName[words.language],
          ),
        ]
      : []),
  ];
}

function topicsOf(words: Words, basis: ComparisonBasis) {
  const topicBy = (kind: NameKind) => (indicator: Indicator) =>
    formatTopic(words, [indicator], basis, kind);
  return { name: topicBy("name"), shortName: topicBy("shortName") };
}

function numbersTitle(
  words: Words,
  context: ComparisonContext,
  topicOf: (indicator: Indicator) => string,
): string {
  const { figures } = context.comparison;
  const { title } = comparisonWords[words.language];
  return joined(
    words,
    indicatorsOf(context.comparison).map((indicator) => {
      const own = figures.filter((one) => one.indicator.id === indicator.id);
      return title.list(
        topicOf(indicator),
        citiesWithNumbers(words, own, context),
      );
    }),
  );
}

/** "Thu ngân sách …; khách du lịch …": only the first begins in upper case. */
function joined({ sentences }: Words, parts: readonly string[]): string {
  return parts
    .map((part, index) => (index === 0 ? part : sentences.inSentence(part)))
    .join("; ");
}

/** "Cao Bằng 96% năm 2024, 33,2% năm 2025, Móng Cái 87% năm 2023" */
function citiesWithNumbers(
  words: Words,
  figures: readonly ComparedFigure[],
  { cities }: ComparisonContext,
): string {
  const { title } = comparisonWords[words.language];
  const byCity = groupedBy(figures, ({ observation }) => observation.city);
  return [...byCity]
    .map(([id, own]) => {
      const byFigure = groupedBy(own, ({ observation }) => observation);
      const values = [...byFigure.values()].map((marks) =>
        formatFigureInTitle(words, marks),
      );
      return title.place(formatCityName(words, id, cities), values.join(", "));
    })
    .join(", ");
}

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

/** Without numbers: indicators with cities and years, then how many of them. */
function shorterTitles(
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
