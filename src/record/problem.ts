import { compareText } from "../core/compareText.ts";

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

export type Key = string | number;

/** `figures[3].level`; a name that is no plain word stands in brackets and quotes. */
export function fieldOf(keys: readonly Key[]): string {
  const steps = keys.map((key) => {
    if (typeof key === "number") return `[${key}]`;
    return /^[\w$]{1,60}$/u.test(key) ? `.${key}` : `[${quote(key)}]`;
  });
  return steps.join("").replace(/^\./u, "");
}

/** Found values as JSON, short enough for a terminal line; invisible characters become visible. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return onOneLine(JSON.stringify(value) ?? String(value));
}

/** At most 120 characters, each of them visible. */
export function onOneLine(text: string): string {
  const visible = text.replaceAll(invisible, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
  if (visible.length <= 120) return visible;
  return `${visible.slice(0, 117).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

const invisible = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** In the order a person mends them: file by file, field by field. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.field.localeCompare(b.field, "en", { numeric: true }) ||
      compareText(a.found, b.found),
  );
}
