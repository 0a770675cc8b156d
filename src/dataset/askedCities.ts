import {
  mostShown,
  type IndexedCity,
  type RecordIndex,
} from "../record/wire.ts";

/** What a page asks of a record with more cities than it can show; a smaller record comes whole. */
export interface AskedCities {
  /** Ids of those it shows; empty for the record's first ones. A report's own name asks for its city. */
  readonly shown: readonly string[];
  /** Of those it needs besides, for a figure it opens. */
  readonly besides: readonly string[];
}

/** How many cities a page shows at most. */
export const mostAtOnce = mostShown;

export const noneAsked: AskedCities = { shown: [], besides: [] };

/** The cities at hand: the record's first ones, then those that were asked for by name. */
export interface CitiesAtHand {
  readonly cities: readonly IndexedCity[];
  /** Those whose figures the page needs. */
  readonly needed: readonly IndexedCity[];
}

/** Whether a city is asked for that the index does not name, so that the directory must be read. */
export function asksBeyond(
  { cities, directory }: RecordIndex,
  { shown, besides }: AskedCities,
): boolean {
  return (
    directory !== undefined &&
    [...shown, ...besides].some(
      (asked) => !cities.some((city) => isNamed(city, asked)),
    )
  );
}

/** `others` are the directory's; none while it was not asked for. What nobody knows is passed over. */
export function citiesAtHand(
  { cities: first, directory }: RecordIndex,
  others: readonly IndexedCity[],
  { shown, besides }: AskedCities,
): CitiesAtHand {
  if (directory === undefined) return { cities: first, needed: first };
  const isIn = (ids: readonly string[]) => (city: IndexedCity) =>
    ids.some((asked) => isNamed(city, asked));
  const added = others.filter(isIn(shown)).slice(0, mostShown - first.length);
  const cities = [
    ...first,
    ...others.filter((city) => added.includes(city) || isIn(besides)(city)),
  ];
  const chosen = cities.filter(isIn(shown));
  const base = chosen.length === 0 ? first : chosen;
  const needed = cities.filter(
    (city) => base.includes(city) || isIn(besides)(city),
  );
  return { cities, needed };
}

/** By its id, with a report's number behind it or without ("cao-bang-2" is the city's second report of a day). */
function isNamed({ id }: IndexedCity, asked: string): boolean {
  return asked === id || asked.replace(/-\d{1,3}$/u, "") === id;
}
