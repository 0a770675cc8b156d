import type { ComparedFigure } from "../core/comparedFigure.ts";
import type { ComparisonForm } from "../core/comparisonForm.ts";
import { formatApart } from "./comparisonApart.ts";
import { formatPaceStanding } from "./comparisonClaim.ts";
import { formatConflicts } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { formatFigureLabel } from "./comparisonLabel.ts";
import { comparisonLimits } from "./comparisonLimits.ts";
import { formatLock } from "./comparisonLock.ts";
import { formatComparisonTitle } from "./comparisonTitle.ts";
import { formatComparisonUnit } from "./comparisonUnit.ts";
import { formatComparedValue } from "./comparisonValue.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatAsOf, formatPeriod } from "./period.ts";
import type { Words } from "./words.ts";

/**
 * The picture in words for whoever does not see it: its form and axes, every mark with its value and day, conflicts, who
 * stands apart, how many limits go with it. `form` is the one drawn, the fittest if none is named.
 */
export function formatComparisonAlt(
  words: Words,
  context: ComparisonContext,
  form: ComparisonForm | undefined = context.comparison.forms[0],
): string {
  const { alt } = comparisonWords[words.language];
  const limits = comparisonLimits(words, context, form);
  return [
    ...(form === undefined ? [] : [alt.forms[form]]),
    ...marksText(words, context),
    formatLock(words, context),
    ...formatConflicts(words, context),
    ...formatApart(words, context),
    ...(limits.length === 0 ? [] : [alt.limits(limits.length)]),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function marksText(
  words: Words,
  context: ComparisonContext,
): readonly string[] {
  const { figures, lock } = context.comparison;
  if (figures.length === 0 || lock !== undefined)
    return [alone(formatComparisonTitle(words, context))];
  const { alt } = comparisonWords[words.language];
  const marks = figures.map((figure) => markText(words, figure, context));
  return [
    alt.marks(
      formatComparisonTitle(words, context),
      formatComparisonUnit(words, context),
      marks.join("; "),
    ),
  ];
}

function alone(title: string): string {
  return title.endsWith(".") ? title : `${title}.`;
}

function markText(
  words: Words,
  figure: ComparedFigure,
  context: ComparisonContext,
): string {
  const { alt } = comparisonWords[words.language];
  const { reading, observation } = figure;
  const { period } = observation;
  const mark = alt.mark(
    formatFigureLabel(words, figure, context),
    formatComparedValue(words, figure),
    reading.kind === "share"
      ? formatAsOf(words, period.asOf)
      : formatPeriod(words, period),
  );
  return reading.kind === "share" && context.comparison.basis === "pace"
    ? alt.standing(mark, formatPaceStanding(words, reading.measure))
    : mark;
}
