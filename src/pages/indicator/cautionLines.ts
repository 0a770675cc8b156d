import { groupedBy } from "../../core/grouped.ts";
import type { Measure } from "../../core/measure.ts";
import type { City, Observation } from "../../core/observation.ts";
import { formatComparability } from "../../wording/comparability.ts";
import { formatPrices } from "../../wording/growth.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import type { Words } from "../../wording/words.ts";
import { formatYears } from "../../wording/years.ts";
import type { IndicatorModel } from "./indicatorModel.ts";

/** What must be told beside the view, each thing once for all figures it is about. */
export function cautionLines(
  words: Words,
  { cautions, drawn, measures }: IndicatorModel,
  view: "plan" | "level" | "month" | "growth",
  cities: readonly City[],
): readonly string[] {
  return [
    ...cautions.map((caution) => formatComparability(words, caution)),
    ...(view === "plan" ? severalPlans(words, measures, cities) : []),
    ...scopes(words, drawn, cities),
    ...prices(words, drawn, cities),
  ];
}

/** "Cao Bằng 2022 có nhiều kế hoạch: tỉnh giao, HĐND thành phố giao." */
function severalPlans(
  words: Words,
  measures: readonly Measure[],
  cities: readonly City[],
): readonly string[] {
  const { cautions } = indicatorWords[words.language];
  const byFigure = groupedBy(measures, ({ observation }) => observation);
  const lines = [...byFigure].flatMap(([observation, own]) => {
    const plans = planNames(words, own);
    return plans.length < 2
      ? []
      : cautions.severalPlans(
          placesOf(words, [observation], cities),
          plans.join(plans.some((name) => name.includes(" (")) ? "; " : ", "),
        );
  });
  return [...new Set(lines)];
}

/** By their owners; where none is stated of any, by what the record notes of each. */
function planNames(words: Words, own: readonly Measure[]): readonly string[] {
  const { owners } = indicatorWords[words.language].controls;
  const isOwned = own.some(({ attainment }) => attainment.owner !== "unstated");
  const names = own.map(({ attainment: { owner, plan } }) => {
    const note = plan.note?.[words.language];
    if (note === undefined) return owners[owner];
    return isOwned ? `${owners[owner]} (${note})` : note;
  });
  return [...new Set(names)];
}

/** What figures count that is not all of the indicator, or more than it. */
function scopes(
  words: Words,
  drawn: readonly Observation[],
  cities: readonly City[],
): readonly string[] {
  const { cautions: say } = indicatorWords[words.language];
  const reservations = drawn.flatMap((observation) =>
    observation.cautions
      .filter(({ kind }) => kind === "scope")
      .map(({ text }) => ({ observation, text: text[words.language] })),
  );
  const byText = groupedBy(reservations, ({ text }) => text);
  return [...byText].map(([text, own]) => {
    const figures = own.map(({ observation }) => observation);
    return say.of(placesOf(words, figures, cities), text);
  });
}

/** Nothing where no figure names its prices. */
function prices(
  words: Words,
  drawn: readonly Observation[],
  cities: readonly City[],
): readonly string[] {
  const { cautions: say } = indicatorWords[words.language];
  const named = drawn.filter(({ priceBasis }) => priceBasis !== null);
  const byPrices = groupedBy(named, (one) => formatPrices(words, one));
  return [...byPrices].map(([name, figures]) =>
    say.of(placesOf(words, figures, cities), say.prices(name)),
  );
}

/** "Cao Bằng 2022–2024; Móng Cái 2023" */
function placesOf(
  words: Words,
  figures: readonly Observation[],
  cities: readonly City[],
): string {
  const { ofCity } = indicatorWords[words.language].cautions;
  const byCity = groupedBy(figures, ({ city }) => city);
  const places = [...byCity].map(([id, own]) => {
    const name = cities.find((city) => city.id === id)?.name[words.language];
    const years = formatYears(own.map(({ period }) => period.planYear));
    return ofCity(name ?? id, years);
  });
  return places.join("; ");
}
