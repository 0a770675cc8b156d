import * as v from "valibot";

import type { Problem } from "./problem.ts";

/** A file of data/ as it lies on disk. */
export interface RecordedFile {
  readonly file: string;
  readonly text: string;
}

/** The files of data/, as text. */
export interface RecordedFolder {
  readonly cities: RecordedFile;
  readonly indicators: RecordedFile;
  readonly reports: readonly RecordedFile[];
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads one file's JSON against its shape; every mismatch of the file at once. */
export function parseRecorded<T>(
  { file, text }: RecordedFile,
  shape: v.GenericSchema<unknown, T>,
): Parsed<T> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const result = v.safeParse(shape, json.value);
  if (result.success) return { ok: true, value: result.output };
  return {
    ok: false,
    problems: result.issues.map((issue) => problemOf(file, issue)),
  };
}

function parseJson(file: string, text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/u, "")) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const mend =
      "open the file in an editor that underlines JSON errors, and mend it there";
    return {
      ok: false,
      problems: [{ file, field: "", found, expected: "JSON", mend }],
    };
  }
}

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  const field = v.getDotPath(issue)?.replaceAll(/\.(\d+)/gu, "[$1]") ?? "";
  if (issue.type === "strict_object" && issue.expected === "never") {
    const found = `the unknown field ${issue.received}`;
    return {
      file,
      field,
      found,
      expected: "only known fields",
      mend: "correct its name or drop it",
    };
  }
  if (issue.received === "undefined") {
    return {
      file,
      field,
      found: "nothing",
      expected: "this field",
      mend: "add it",
    };
  }
  return {
    file,
    field,
    found: quote(issue.input),
    expected: expectationOf(issue),
    mend: "correct the value",
  };
}

function expectationOf({
  type,
  expected,
  message,
}: v.BaseIssue<unknown>): string {
  const isOwnMessage = !message.startsWith("Invalid ");
  if (isOwnMessage && type !== "strict_object") return message;
  return expected ?? message;
}

/** Found values as JSON, short enough for a terminal line; invisible characters become visible. */
export function quote(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  const visible = json.replaceAll(/[\p{Cf}\p{Cc}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
  return visible.length > 120 ? `${visible.slice(0, 117)}…` : visible;
}
