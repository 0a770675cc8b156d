import type { Comparison } from "../core/comparison.ts";
import type { ComparedFigure } from "../core/comparedFigure.ts";
import { formatCityName } from "./cityName.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { hasOneIndicator } from "./comparisonIndicators.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatShortPeriod } from "./growth.ts";
import { reservationWords } from "./reservationWords.ts";
import type { Words } from "./words.ts";

/** "Cao Bằng 2022 · tỉnh": city and year, and what else tells the mark from the others of the comparison. */
export function formatFigureLabel(
  words: Words,
  figure: ComparedFigure,
  { comparison, cities }: Pick<ComparisonContext, "comparison" | "cities">,
): string {
  const { observation } = figure;
  const city = formatCityName(words, observation.city, cities);
  const { ofCity } = reservationWords[words.language];
  const { note } = comparisonWords[words.language].label;
  const time = isAloneInYear(figure, comparison)
    ? String(observation.period.planYear)
    : formatShortPeriod(words, observation.period);
  return [
    ...(hasOneIndicator(comparison)
      ? []
      : [figure.indicator.shortName[words.language]]),
    ...planNote(words, figure, comparison),
  ].reduce(note, ofCity(city, time));
}

function isAloneInYear(
  { observation, indicator }: ComparedFigure,
  { figures }: Comparison,
): boolean {
  return figures.every(
    (other) =>
      other.observation === observation ||
      other.indicator !== indicator ||
      other.observation.city !== observation.city ||
      other.observation.period.planYear !== observation.period.planYear,
  );
}

/** Whose plan, or of which stage, where the figure is set against several. */
function planNote(
  words: Words,
  { observation, reading }: ComparedFigure,
  { figures }: Comparison,
): readonly string[] {
  if (reading.kind !== "share") return [];
  const marks = figures.filter((other) => other.observation === observation);
  if (marks.length < 2) return [];
  const { owner, plan } = reading.measure.attainment;
  const text = words.plans.shortOwners[owner] || plan.note?.[words.language];
  return text === undefined ? [] : [text];
}
