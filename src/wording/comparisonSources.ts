import type { ComparedFigure } from "../core/comparedFigure.ts";
import { rivalsOf } from "../core/conflict.ts";
import type { Observation } from "../core/observation.ts";
import { observationsOf } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { sourcesLine } from "./sourcesLine.ts";
import type { Words } from "./words.ts";

/** "Nguồn: UBND thành phố Cao Bằng (28/10/2022, 27/11/2024); …" */
export function formatComparisonSources(
  words: Words,
  context: ComparisonContext,
): string {
  return sourcesLine(words, figuresBehind(context), context.reports);
}

/**
 * All that is compared, what contradicts it, the targets that shares are worked out from, and what is stated instead
 * where a city stands apart. A figure may be named twice.
 */
export function figuresBehind({
  comparison,
  observations,
}: Pick<
  ComparisonContext,
  "comparison" | "observations"
>): readonly Observation[] {
  const { figures, apart } = comparison;
  const inputs = new Set(figures.flatMap(inputsOf));
  const stated = [
    ...observationsOf(figures),
    ...apart.flatMap(({ instead }) => instead ?? []),
  ];
  return [
    ...stated,
    ...observations.filter(({ id }) => inputs.has(id)),
    ...stated.flatMap((one) => rivalsOf(one, observations)),
  ];
}

function inputsOf({ reading }: ComparedFigure): readonly string[] {
  return reading.kind === "share" ? reading.measure.attainment.inputs : [];
}
