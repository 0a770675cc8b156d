import { groupedBy } from "../core/grouped.ts";
import type { Observation } from "../core/observation.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { indicatorsOf } from "./comparisonIndicators.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { placesOf } from "./reservations.ts";
import { reservationWords } from "./reservationWords.ts";
import type { Words } from "./words.ts";

/** "Cao Bằng 2022, 2024; Móng Cái 2023", with the indicator where several are compared. */
export function formatPlaces(
  words: Words,
  figures: readonly Observation[],
  { comparison, cities }: ComparisonContext,
): string {
  const indicators = indicatorsOf(comparison);
  if (indicators.length < 2) return placesOf(words, figures, cities);
  const { ofIndicator } = comparisonWords[words.language];
  const byIndicator = groupedBy(figures, ({ indicator }) => indicator);
  return [...byIndicator]
    .map(([id, own]) => {
      const name = indicators.find((one) => one.id === id)?.shortName;
      return ofIndicator(
        placesOf(words, own, cities),
        name?.[words.language] ?? id,
      );
    })
    .join("; ");
}

/** Something that must be told of one figure. */
export interface FigureNote {
  readonly observation: Observation;
  readonly text: string;
}

/** Each text once, after the places of all figures it is about. */
export function formatNotes(
  words: Words,
  notes: readonly FigureNote[],
  context: ComparisonContext,
): readonly string[] {
  const byText = groupedBy(notes, ({ text }) => text);
  return [...byText].map(([text, own]) => {
    const figures = [...new Set(own.map(({ observation }) => observation))];
    return reservationWords[words.language].of(
      formatPlaces(words, figures, context),
      text,
    );
  });
}
