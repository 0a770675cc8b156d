interface OfCity {
  readonly city: string;
}

/** Sorts by city, in the order in which the cities first appear among these; a city not among them comes last. */
export function byCityAmong(
  known: readonly OfCity[],
): (a: OfCity, b: OfCity) => number {
  const cities = new Set(known.map(({ city }) => city));
  const places = new Map([...cities].map((city, place) => [city, place]));
  const placeOf = ({ city }: OfCity) => places.get(city) ?? places.size;
  return (a, b) => placeOf(a) - placeOf(b);
}
