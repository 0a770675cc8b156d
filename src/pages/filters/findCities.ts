import type { CityAtHand } from "../../dataset/useRecord.ts";
import { withoutDiacritics, wordsOf } from "../sources/withoutDiacritics.ts";

/** A city with what a search looks through, made ready once for any number of searches. */
export interface FindableCity {
  readonly city: CityAtHand;
  /** Its names, plain, each word after a space: a word is looked for by how it begins. */
  readonly text: string;
}

export interface FoundCities {
  /** The first of them, those whose name begins as the search does before others. */
  readonly shown: readonly CityAtHand[];
  readonly count: number;
}

export function toFindable(
  cities: readonly CityAtHand[],
): readonly FindableCity[] {
  return cities.map((city) => {
    const names = new Set(Object.values(city.name).map(withoutDiacritics));
    return { city, text: ` ${[...names].join(" \n ")}` };
  });
}

/** The cities with every word of a search in their names, whatever its case and marks; all where it has none. */
export function findCities(
  cities: readonly FindableCity[],
  search: string,
  most: number,
): FoundCities {
  const words = wordsOf(search).map((word) => ` ${word}`);
  const found = cities.filter(({ text }) =>
    words.every((word) => text.includes(word)),
  );
  const start = ` ${withoutDiacritics(search).trim()}`;
  const isFirst = ({ text }: FindableCity) => text.startsWith(start);
  const ordered = [
    ...found.filter(isFirst),
    ...found.filter((one) => !isFirst(one)),
  ];
  return {
    shown: ordered.slice(0, most).map(({ city }) => city),
    count: found.length,
  };
}
