import { mostCompared } from "../core/comparison.ts";
import type { SharedCaution } from "../core/comparability.ts";
import type { ComparisonForm } from "../core/comparisonForm.ts";
import { formatReason, formatRefusal } from "./comparability.ts";
import { formatApart } from "./comparisonApart.ts";
import { formatConflicts, observationsOf } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { figureNotes, reservationNotes } from "./comparisonNotes.ts";
import { planNotes } from "./comparisonPlanNotes.ts";
import { formatNotes, formatPlaces } from "./comparisonPlaces.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatRecordEnds } from "./period.ts";
import type { Words } from "./words.ts";

/**
 * What the chart does not tell, each thing once, what weighs most first: why figures may not be compared, conflicts, what
 * differs between them, who stands apart, then what must be known of single figures, and where the record ends.
 */
export function comparisonLimits(
  words: Words,
  context: ComparisonContext,
  form: ComparisonForm | undefined = context.comparison.forms[0],
): readonly string[] {
  const { comparison } = context;
  const { limits: say } = comparisonWords[words.language];
  const lock = comparison.lock?.reasons.map(({ kind }) => kind) ?? [];
  const { leftOut, unknown } = comparison;
  return [
    ...(lock.length === 0 ? [] : [formatRefusal(words, lock)]),
    ...formatConflicts(words, context),
    ...comparison.cautions.map((caution) =>
      formatShared(words, caution, context),
    ),
    ...formatApart(words, context),
    ...formatNotes(words, figureNotes(words, context), context),
    ...planNotes(words, context),
    ...(hasSizes(context) ? [say.sizes] : []),
    ...formatNotes(words, reservationNotes(words, context), context),
    ...(form === "slope" ? [say.slope] : []),
    ...recordEnd(words, context),
    ...(leftOut.length === 0
      ? []
      : [say.leftOut(leftOut.length, mostCompared)]),
    ...(unknown.length === 0 ? [] : [say.unknown(unknown.length)]),
  ];
}

/** "Không cho biết vào cùng một ngày …: các số chốt vào những ngày khác nhau", with its figures where not all are meant. */
function formatShared(
  words: Words,
  { kind, figures }: SharedCaution,
  context: ComparisonContext,
): string {
  const { limits: say } = comparisonWords[words.language];
  const compared = observationsOf(context.comparison.figures);
  const own = compared.filter(({ id }) => figures.includes(id));
  return say.doesNotTell(
    say.untold[kind],
    formatReason(words, kind),
    own.length === compared.length ? "" : formatPlaces(words, own, context),
  );
}

/** Whether amounts of different cities stand side by side. */
function hasSizes({ comparison: { basis, figures } }: ComparisonContext) {
  const cities = new Set(figures.map(({ observation }) => observation.city));
  return (basis === "level" || basis === "monthly-average") && cities.size > 1;
}

function recordEnd(
  words: Words,
  { comparison, cities }: ComparisonContext,
): readonly string[] {
  const ids = new Set([
    ...comparison.figures.map(({ observation }) => observation.city),
    ...comparison.apart.map(({ city }) => city),
  ]);
  const own = cities.filter(({ id }) => ids.has(id));
  return own.length === 0 ? [] : [formatRecordEnds(words, own)];
}
