import * as v from "valibot";

import { fieldOf, onOneLine, quote, type Problem } from "./problem.ts";
import { repeatedKeys } from "./repeatedKeys.ts";

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
  const { result, strangers } = parseShape(shape, json.value);
  if (result.success && strangers.length === 0)
    return { ok: true, value: result.output };
  return {
    ok: false,
    problems: [...strangers, ...(result.issues ?? [])].map((issue) =>
      problemOf(file, issue),
    ),
  };
}

interface ParsedShape<T> {
  readonly result: v.SafeParseResult<v.GenericSchema<unknown, T>>;
  readonly strangers: readonly v.BaseIssue<unknown>[];
}

/** A strict object names only the first field it does not know, so that one is taken out and the rest asked again. */
function parseShape<T>(
  shape: v.GenericSchema<unknown, T>,
  value: unknown,
): ParsedShape<T> {
  const strangers: v.BaseIssue<unknown>[] = [];
  let result = v.safeParse(shape, value);
  for (let round = 0; round < mostStrangers; round += 1) {
    const found = result.issues?.filter(isStranger) ?? [];
    if (found.length === 0) break;
    strangers.push(...found);
    for (const { path } of found) takeOut(path?.at(-1));
    result = v.safeParse(shape, value);
  }
  return { result, strangers };
}

const mostStrangers = 50;

function isStranger({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === "strict_object" && expected === "never";
}

function takeOut(item: v.IssuePathItem | undefined): void {
  if (item?.type === "object") Reflect.deleteProperty(item.input, item.key);
}

function parseJson(file: string, text: string): Parsed<unknown> {
  try {
    const json = text.replace(/^\uFEFF/u, "");
    const value: unknown = JSON.parse(json);
    const problems = repeatedKeys(json, value).map((field) => ({
      file,
      field,
      found: "this field a second time",
      expected: "each field once",
      mend: "keep the right one",
    }));
    return problems.length === 0
      ? { ok: true, value }
      : { ok: false, problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const mend =
      "open the file in an editor that underlines JSON errors, and mend it there";
    const found = onOneLine(message);
    return {
      ok: false,
      problems: [{ file, field: "", found, expected: "JSON", mend }],
    };
  }
}

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  const keys = (issue.path ?? []).map(({ key }) =>
    typeof key === "number" ? key : String(key),
  );
  const field = fieldOf(keys);
  if (isStranger(issue)) {
    return {
      file,
      field,
      found: `the unknown field ${quote(keys.at(-1))}`,
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
