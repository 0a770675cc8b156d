import type { ComparisonForm } from "../../core/comparisonForm.ts";
import { formatApart } from "../../wording/comparisonApart.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { comparisonLimits } from "../../wording/comparisonLimits.ts";
import { formatComparisonSentence } from "../../wording/comparisonSentence.ts";
import { formatComparisonTitle } from "../../wording/comparisonTitle.ts";
import { formatComparisonUnit } from "../../wording/comparisonUnit.ts";
import type { Words } from "../../wording/words.ts";

/** What is said beside a comparison, in the reader's language; the same words as in its picture. */
export interface ComparisonNote {
  readonly title: string;
  /** Unit and period. */
  readonly unit: string;
  /** The ready sentence; never one that a reader has edited, as the files speak in our name. */
  readonly sentence: string;
  /** What has no place on the axis, one line a reason. */
  readonly apart: readonly string[];
  /** What the comparison does not tell, one line each. */
  readonly limits: readonly string[];
}

export function comparisonNote(
  words: Words,
  context: ComparisonContext,
  form: ComparisonForm | undefined,
): ComparisonNote {
  return {
    title: formatComparisonTitle(words, context),
    unit: formatComparisonUnit(words, context),
    sentence: formatComparisonSentence(words, context),
    apart: formatApart(words, context),
    limits: comparisonLimits(words, context, form),
  };
}
