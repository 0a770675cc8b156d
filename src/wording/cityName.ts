import type { City } from "../core/observation.ts";
import type { Words } from "./words.ts";

/** Its id where the city is not at hand. */
export function formatCityName(
  { language }: Pick<Words, "language">,
  id: string,
  cities: readonly City[],
): string {
  return cities.find((city) => city.id === id)?.name[language] ?? id;
}
