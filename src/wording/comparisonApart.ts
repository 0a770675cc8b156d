import type { ComparisonBasis } from "../core/comparedFigure.ts";
import type { Apart } from "../core/comparison.ts";
import { isOutcome } from "../core/latest.ts";
import type { City } from "../core/observation.ts";
import { formatCityName } from "./cityName.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { hasOneIndicator } from "./comparisonIndicators.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { reservationWords } from "./reservationWords.ts";
import { formatStatement } from "./sentence.ts";
import type { Words } from "./words.ts";

/** "Bắc Kạn 2024 đứng riêng: nguồn không nêu mức; chỉ nêu +6% so cùng kỳ, 6 tháng đầu năm 2024." */
export function formatApart(
  words: Words,
  apart: Apart,
  { comparison, cities }: Pick<ComparisonContext, "comparison" | "cities">,
): string {
  const say = comparisonWords[words.language];
  const place = placeOf(words, apart, cities);
  const subject = hasOneIndicator(comparison)
    ? place
    : say.ofIndicator(place, apart.indicator.shortName[words.language]);
  return say.apart(subject, reasonOf(words, apart, comparison.basis));
}

function placeOf(
  words: Words,
  { city, planYear }: Apart,
  cities: readonly City[],
): string {
  const name = formatCityName(words, city, cities);
  return planYear === null
    ? name
    : reservationWords[words.language].ofCity(name, String(planYear));
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
