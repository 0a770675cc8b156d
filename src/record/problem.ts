/** One thing wrong in the recorded files: where it stands, what was found, what was expected, what to do. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** `figures[3].level`; empty for the whole file. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** `file › figures[3].level: found …; expected … — what to do` */
export function formatProblem({
  file,
  field,
  found,
  expected,
  mend,
}: Problem): string {
  const place = field === "" ? file : `${file} › ${field}`;
  return `${place}: found ${found}; expected ${expected} — ${mend}`;
}

/** In the order a person mends them: file by file, field by field. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.field.localeCompare(b.field, "en", { numeric: true }) ||
      compareText(a.found, b.found),
  );
}

/** By code unit, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
