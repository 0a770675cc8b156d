import type { ComparedFigure } from "../core/comparedFigure.ts";
import { rivalsOf } from "../core/conflict.ts";
import { observationsOf } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { sourcesLine } from "./sourcesLine.ts";
import type { Words } from "./words.ts";

/**
 * "Nguồn: UBND thành phố Cao Bằng (28/10/2022, 27/11/2024); …": of all that is compared, of what contradicts it, of the
 * targets that shares are worked out from, and of what is stated instead where a city stands apart.
 */
export function formatComparisonSources(
  words: Words,
  { comparison, observations, reports }: ComparisonContext,
): string {
  const { figures, apart } = comparison;
  const inputs = new Set(figures.flatMap(inputsOf));
  const stated = [
    ...observationsOf(figures),
    ...apart.flatMap(({ instead }) => instead ?? []),
  ];
  const figuresTold = [
    ...observations.filter(({ id }) => inputs.has(id)),
    ...stated.flatMap((one) => rivalsOf(one, observations)),
    ...stated,
  ];
  return sourcesLine(words, figuresTold, reports);
}

function inputsOf({ reading }: ComparedFigure): readonly string[] {
  return reading.kind === "share" ? reading.measure.attainment.inputs : [];
}
