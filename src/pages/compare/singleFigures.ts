import type { City, Indicator, Observation } from "../../core/observation.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import { formatStatement } from "../../wording/sentence.ts";
import type { Words } from "../../wording/words.ts";

/** A figure of the basket as the page lists it. */
export interface SingleFigure {
  readonly id: string;
  /** The city's place in the record; −1 where the record does not hold the figure. */
  readonly place: number;
  /** City and indicator, or the id itself. */
  readonly name: string;
  /** Empty where the record does not hold the figure. */
  readonly statement: string;
}

interface FigureRecord {
  readonly cities: readonly City[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
}

/** Each id by what the record says of it, in the order of the ids. */
export function singleFigures(
  words: Words,
  ids: readonly string[],
  { cities, indicators, observations }: FigureRecord,
): readonly SingleFigure[] {
  const { language } = words;
  const say = comparePageWords[language].choose;
  return ids.map((id) => {
    const found = observations.find(({ sources }) =>
      sources.some(({ figure }) => figure === id),
    );
    const place = cities.findIndex((city) => city.id === found?.city);
    const indicator = indicators.find((one) => one.id === found?.indicator);
    const city = cities[place];
    if (!found || !indicator || !city)
      return { id, place: -1, name: id, statement: "" };
    return {
      id,
      place,
      name: say.single(city.name[language], indicator.shortName[language]),
      statement: formatStatement(words, found, indicator),
    };
  });
}
