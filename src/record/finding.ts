import type { CautionKind, Observation } from "../core/observation.ts";
import type { FigurePlace } from "./phraseReader.ts";
import type { Problem } from "./problem.ts";

/** An observation that still knows the place it was written in. */
export interface PlacedObservation {
  readonly observation: Observation;
  readonly place: FigurePlace;
}

/** The rules a source may break by its own fault; a caution of the same kind then takes the error's place. */
export const excusableRules = [
  "ratio",
  "sums",
  "not-rising",
] as const satisfies CautionKind[];
export type ExcusableRule = (typeof excusableRules)[number];

export interface Finding {
  readonly at: PlacedObservation;
  readonly rule?: ExcusableRule;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** The findings no caution excuses, and the cautions that excuse nothing. */
export function problemsOf(
  findings: readonly Finding[],
  placed: readonly PlacedObservation[],
): readonly Problem[] {
  const open = findings.filter((finding) => !isExcused(finding)).map(problemOf);
  return [...open, ...placed.flatMap((at) => idleExcuses(at, findings))];
}

function isExcused({ at, rule }: Finding): boolean {
  return at.observation.cautions.some(({ kind }) => kind === rule);
}

function idleExcuses(
  at: PlacedObservation,
  findings: readonly Finding[],
): readonly Problem[] {
  return excusableRules
    .filter((rule) => at.observation.cautions.some(({ kind }) => kind === rule))
    .filter(
      (rule) =>
        !findings.some((finding) => finding.at === at && finding.rule === rule),
    )
    .map((rule) =>
      problemOf({
        at,
        field: "cautions",
        found: `a caution of kind "${rule}"`,
        expected: "a figure that breaks that rule",
        mend: "drop it, or give it the kind that fits",
      }),
    );
}

function problemOf({
  at,
  field,
  found,
  expected,
  mend,
  rule,
}: Finding): Problem {
  const { file, index } = at.place;
  const excuse =
    rule === undefined
      ? ""
      : `; if the source itself is at fault, add a caution of kind "${rule}"`;
  const place =
    field === "" ? `figures[${index}]` : `figures[${index}].${field}`;
  return { file, field: place, found, expected, mend: mend + excuse };
}
