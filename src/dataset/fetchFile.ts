import * as v from "valibot";

import { visibleText } from "../core/visibleText.ts";
import { isAltered } from "./isAltered.ts";
import { LoadFailure } from "./loadFailure.ts";

/** A phone in the mountains may be slow; after this long it is better to say so than to wait. */
const patienceMs = 30_000;

interface FileRequest<T> {
  /** Address of the folder the record lies in, with a slash at its end. */
  readonly folder: string;
  readonly file: string;
  readonly shape: v.GenericSchema<unknown, T>;
  readonly signal: AbortSignal;
  /** Ask the host whether the copy at hand is still current: for files whose name does not change. */
  readonly revalidate?: boolean;
}

/**
 * Fetches one JSON file of the record and checks it at the door, in form and, where its name tells of it, in content;
 * fails with a `LoadFailure` that says what came.
 */
export async function fetchFile<T>(request: FileRequest<T>): Promise<T> {
  const { file, shape } = request;
  const text = await fetchText(request);
  const result = v.safeParse(shape, parseJson(text, file));
  if (!result.success)
    throw new LoadFailure("wrong-shape", file, result.issues[0].message);
  if (await isAltered(text, file)) throw new LoadFailure("altered", file);
  return result.output;
}

async function fetchText({
  folder,
  file,
  signal,
  revalidate,
}: FileRequest<unknown>): Promise<string> {
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const response = await fetch(new URL(file, folder), {
      signal: eitherOf(signal, patience),
      credentials: "same-origin",
      cache: revalidate === true ? "no-cache" : "default",
    });
    if (response.status === 404) throw new LoadFailure("not-found", file);
    if (!response.ok)
      throw new LoadFailure("server-error", file, response.status);
    return await response.text();
  } catch (error) {
    if (error instanceof LoadFailure || signal.aborted) throw error;
    throw new LoadFailure(
      patience.aborted ? "timed-out" : "offline",
      file,
      error,
    );
  }
}

/** AbortSignal.any is younger than many a phone (Chrome 116, Safari 17.4); it may stand here from 2027 on. */
function eitherOf(first: AbortSignal, second: AbortSignal): AbortSignal {
  const controller = new AbortController();
  for (const signal of [first, second]) {
    if (signal.aborted) controller.abort(signal.reason);
    signal.addEventListener("abort", () => controller.abort(signal.reason));
  }
  return controller.signal;
}

function parseJson(text: string, file: string): unknown {
  try {
    // To look at each text by itself takes long; few files need it.
    const isPlain = visibleText(text) === text && !text.includes("\\u");
    return JSON.parse(text, isPlain ? undefined : shown);
  } catch (error) {
    const looksLikeJson = /^\s*(?:[[{]|$)/u.test(text);
    throw new LoadFailure(
      looksLikeJson ? "cut-short" : "not-json",
      file,
      error,
    );
  }
}

function shown(_: string, value: unknown): unknown {
  return typeof value === "string" ? visibleText(value) : value;
}
