import type { ComparisonBasis } from "../core/comparedFigure.ts";
import type { Apart } from "../core/comparison.ts";
import { groupedBy } from "../core/grouped.ts";
import { isOutcome } from "../core/latest.ts";
import type { City } from "../core/observation.ts";
import { formatCityName } from "./cityName.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { hasOneIndicator } from "./comparisonIndicators.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { reservationWords } from "./reservationWords.ts";
import { formatStatement } from "./sentence.ts";
import type { Words } from "./words.ts";
import { formatYears } from "./years.ts";

/**
 * Who stands apart, each reason once: "Bắc Kạn 2024 đứng riêng: nguồn không nêu mức; chỉ nêu +6% so cùng kỳ, 6 tháng đầu
 * năm 2024." Empty where nobody does.
 */
export function formatApart(
  words: Words,
  { comparison, cities }: Pick<ComparisonContext, "comparison" | "cities">,
): readonly string[] {
  const say = comparisonWords[words.language];
  const isNamed = !hasOneIndicator(comparison);
  const byReason = groupedBy(comparison.apart, (one) =>
    reasonOf(words, one, comparison.basis),
  );
  return [...byReason].map(([reason, own]) => {
    const places = subjectsOf(words, own, cities, isNamed);
    return say.apart(listOf(words, places), reason, places.length > 1);
  });
}

/** "Cao Bằng 2022, 2024; Bắc Kạn 2023 và Móng Cái 2023" */
function listOf({ language }: Words, places: readonly string[]): string {
  const before = places.slice(0, -1).join("; ");
  const last = places.at(-1) ?? "";
  const { lastPlace } = comparisonWords[language];
  return before === "" ? last : lastPlace(before, last);
}

/** "Cao Bằng 2022, 2024", with the indicator where several are compared. */
function subjectsOf(
  words: Words,
  aparts: readonly Apart[],
  cities: readonly City[],
  isNamed: boolean,
): readonly string[] {
  const byPlace = groupedBy(aparts, ({ city, indicator, planYear }) =>
    [city, indicator.id, planYear === null].join("/"),
  );
  return [...byPlace.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const place = placeOf(words, first.city, own, cities);
    const { ofIndicator } = comparisonWords[words.language];
    return isNamed
      ? ofIndicator(place, first.indicator.shortName[words.language])
      : place;
  });
}

function placeOf(
  words: Words,
  city: string,
  own: readonly Apart[],
  cities: readonly City[],
): string {
  const name = formatCityName(words, city, cities);
  const years = formatYears(own.flatMap(({ planYear }) => planYear ?? []));
  return years === ""
    ? name
    : reservationWords[words.language].ofCity(name, years);
}

function reasonOf(
  words: Words,
  { reason, instead, indicator }: Apart,
  basis: ComparisonBasis,
): string {
  if (reason !== "not-on-basis") return words.missing[reason];
  const say = comparisonWords[words.language];
  const lacking = say.notOnBasis[basis];
  if (instead === undefined) return lacking;
  return isOutcome(instead)
    ? say.instead(lacking, formatStatement(words, instead, indicator))
    : say.insteadPlan(lacking);
}
