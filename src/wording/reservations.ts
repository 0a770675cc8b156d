import { groupedBy } from "../core/grouped.ts";
import type { Measure } from "../core/measure.ts";
import type { City, Observation } from "../core/observation.ts";
import { formatCityName } from "./cityName.ts";
import { formatPrices } from "./growth.ts";
import { reservationWords } from "./reservationWords.ts";
import type { Words } from "./words.ts";
import { formatYears } from "./years.ts";

/** "Cao Bằng 2022 có nhiều kế hoạch: tỉnh giao, HĐND thành phố giao." */
export function severalPlans(
  words: Words,
  measures: readonly Measure[],
  cities: readonly City[],
): readonly string[] {
  const say = reservationWords[words.language];
  const byFigure = groupedBy(measures, ({ observation }) => observation);
  const lines = [...byFigure].flatMap(([observation, own]) => {
    const plans = planNames(words, own);
    return plans.length < 2
      ? []
      : say.severalPlans(
          placesOf(words, [observation], cities),
          plans.join(plans.some((name) => name.includes(" (")) ? "; " : ", "),
        );
  });
  return [...new Set(lines)];
}

/** By their owners; where none is stated of any, by what the record notes of each. */
function planNames(words: Words, own: readonly Measure[]): readonly string[] {
  const { owners } = reservationWords[words.language];
  const isOwned = own.some(({ attainment }) => attainment.owner !== "unstated");
  const names = own.map(({ attainment: { owner, plan } }) => {
    const note = plan.note?.[words.language];
    if (note === undefined) return owners[owner];
    return isOwned ? `${owners[owner]} (${note})` : note;
  });
  return [...new Set(names)];
}

/** What figures count that is not all of the indicator, or more than it. */
export function scopes(
  words: Words,
  drawn: readonly Observation[],
  cities: readonly City[],
): readonly string[] {
  const say = reservationWords[words.language];
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
export function prices(
  words: Words,
  drawn: readonly Observation[],
  cities: readonly City[],
): readonly string[] {
  const say = reservationWords[words.language];
  const named = drawn.filter(({ priceBasis }) => priceBasis !== null);
  const byPrices = groupedBy(named, (one) => formatPrices(words, one));
  return [...byPrices].map(([name, figures]) =>
    say.of(placesOf(words, figures, cities), say.prices(name)),
  );
}

/** "Cao Bằng 2022–2024; Móng Cái 2023" */
export function placesOf(
  words: Words,
  figures: readonly Observation[],
  cities: readonly City[],
): string {
  const { ofCity } = reservationWords[words.language];
  const byCity = groupedBy(figures, ({ city }) => city);
  const places = [...byCity].map(([id, own]) => {
    const name = formatCityName(words, id, cities);
    const years = formatYears(own.map(({ period }) => period.planYear));
    return ofCity(name, years);
  });
  return places.join("; ");
}
