import type { ComparisonForm } from "../../core/comparisonForm.ts";
import { formatRefusal } from "../../wording/comparability.ts";
import { formatComparisonAlt } from "../../wording/comparisonAlt.ts";
import { formatApart } from "../../wording/comparisonApart.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { comparisonLimits } from "../../wording/comparisonLimits.ts";
import { formatNearest } from "../../wording/comparisonLock.ts";
import { formatComparisonSentence } from "../../wording/comparisonSentence.ts";
import { formatComparisonSources } from "../../wording/comparisonSources.ts";
import { formatComparisonTitle } from "../../wording/comparisonTitle.ts";
import { formatComparisonUnit } from "../../wording/comparisonUnit.ts";
import type { Words } from "../../wording/words.ts";

/** Everything that is said of a comparison, on the page and in what is taken away from it. */
export interface ComparisonTexts {
  readonly title: string;
  readonly unit: string;
  readonly sentence: string;
  readonly alt: string;
  readonly sources: string;
  readonly limits: readonly string[];
  readonly apart: readonly string[];
  /** Why the figures may not share an axis; empty where they may. */
  readonly refusal: string;
  /** The nearest comparison that may stand, or that there is none; empty where none is needed. */
  readonly nearest: string;
}

export function comparisonTexts(
  words: Words,
  context: ComparisonContext,
  form: ComparisonForm | undefined,
): ComparisonTexts {
  const { lock } = context.comparison;
  const standing = formatApart(words, context);
  return {
    title: formatComparisonTitle(words, context),
    unit: formatComparisonUnit(words, context),
    sentence: formatComparisonSentence(words, context),
    alt: formatComparisonAlt(words, context, form),
    sources: formatComparisonSources(words, context),
    // Who stands apart is told with the figures.
    limits: comparisonLimits(words, context, form).filter(
      (limit) => !standing.includes(limit),
    ),
    apart: standing,
    refusal: lock
      ? formatRefusal(
          words,
          lock.reasons.map(({ kind }) => kind),
        )
      : "",
    nearest: lock ? formatNearest(words, lock.nearest, context) : "",
  };
}
