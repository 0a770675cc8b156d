import { dependsOnPaceMethod } from "../core/measure.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { profileLine } from "./profileLine.ts";
import { severalPlans } from "./reservations.ts";
import type { Words } from "./words.ts";

/** Of shares of plan: who has several, where they disagree, what another pace would say, what bunches at the end. */
export function planNotes(
  words: Words,
  { comparison, cities }: ComparisonContext,
): readonly string[] {
  const measures = comparison.figures.flatMap(({ reading }) =>
    reading.kind === "share" ? reading.measure : [],
  );
  const isOnPace = comparison.basis === "pace";
  const isBackLoaded = comparison.figures.some(
    ({ indicator }) => indicator.backLoaded,
  );
  return [
    ...severalPlans(words, measures, cities),
    ...(isOnPace && isBackLoaded ? [words.panel.backLoaded] : []),
    ...(isOnPace
      ? measures
          .filter(dependsOnPaceMethod)
          .flatMap((measure) => profileLine(words, measure, cities))
      : []),
  ];
}
