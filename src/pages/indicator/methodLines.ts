import { dependsOnPaceMethod, type Measure } from "../../core/measure.ts";
import type { City } from "../../core/observation.ts";
import type { PlanOwner } from "../../core/vocabulary.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { formatAsOf } from "../../wording/period.ts";
import { formatVerdict } from "../../wording/verdict.ts";
import type { Words } from "../../wording/words.ts";
import type { IndicatorModel } from "./indicatorModel.ts";

/** By which yardstick the verdicts are given, and what the other one would say (DATA.md §4). */
export function methodLines(
  words: Words,
  { indicator, figures }: Pick<IndicatorModel, "indicator" | "figures">,
  owner: PlanOwner | "all",
  cities: readonly City[],
): readonly string[] {
  const { measures } = figures.plan;
  if (measures.length === 0) return [];
  const { method, controls } = indicatorWords[words.language];
  return [
    method.calendar,
    ...(indicator.backLoaded ? [words.panel.backLoaded] : []),
    ...measures.flatMap((measure) => profileLine(words, measure, cities)),
    ...(owner === "all" ? [] : [method.owner(controls.owners[owner])]),
  ];
}

function profileLine(
  words: Words,
  measure: Measure,
  cities: readonly City[],
): readonly string[] {
  const { observation, byProfile } = measure;
  const { method } = indicatorWords[words.language];
  const profileYear = byProfile?.pace.profileYear;
  if (byProfile === undefined || profileYear === undefined) return [];
  const city = cities.find(({ id }) => id === observation.city);
  const name = city?.name[words.language] ?? observation.city;
  const figure = `${name}, ${formatAsOf(words, observation.period.asOf)}`;
  return dependsOnPaceMethod(measure)
    ? [
        method.turns(
          figure,
          profileYear,
          formatVerdict(words, byProfile.verdict).word,
        ),
      ]
    : [method.agrees(figure, profileYear)];
}
