import { dependsOnPaceMethod, type Measure } from "../core/measure.ts";
import type { City } from "../core/observation.ts";
import { formatCityName } from "./cityName.ts";
import { formatAsOf } from "./period.ts";
import { reservationWords } from "./reservationWords.ts";
import { formatVerdict } from "./verdict.ts";
import type { Words } from "./words.ts";

/** What the city's own course in an earlier year makes of the verdict; empty where no earlier year is complete. */
export function profileLine(
  words: Words,
  measure: Measure,
  cities: readonly City[],
): readonly string[] {
  const { observation, byProfile } = measure;
  const say = reservationWords[words.language];
  const profileYear = byProfile?.pace.profileYear;
  if (byProfile === undefined || profileYear === undefined) return [];
  const name = formatCityName(words, observation.city, cities);
  const figure = `${name}, ${formatAsOf(words, observation.period.asOf)}`;
  return dependsOnPaceMethod(measure)
    ? [
        say.turns(
          figure,
          profileYear,
          formatVerdict(words, byProfile.verdict).word,
        ),
      ]
    : [say.agrees(figure, profileYear)];
}
