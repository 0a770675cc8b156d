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
  const city = formatCityName(words, figure.observation.city, cities);
  const { note } = comparisonWords[words.language].label;
  return [
    ...(hasOneIndicator(comparison)
      ? []
      : [figure.indicator.shortName[words.language]]),
    ...planNote(words, figure, comparison),
  ].reduce(note, named(words, city, figure, comparison));
}

/** "Thu ngân sách 2022 · tỉnh": the same by the indicator, where all are of one city that is named already. */
export function formatFigureOfCity(
  words: Words,
  figure: ComparedFigure,
  comparison: Comparison,
): string {
  const { note } = comparisonWords[words.language].label;
  const indicator = figure.indicator.shortName[words.language];
  return planNote(words, figure, comparison).reduce(
    note,
    named(words, indicator, figure, comparison),
  );
}

function named(
  words: Words,
  name: string,
  figure: ComparedFigure,
  comparison: Comparison,
): string {
  const { planYear } = figure.observation.period;
  const time = isAloneInYear(figure, comparison)
    ? String(planYear)
    : formatShortPeriod(words, figure.observation.period);
  return reservationWords[words.language].ofCity(name, time);
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
