import { createHash } from "node:crypto";

import { afterEach, describe, expect, test, vi } from "vitest";
import * as v from "valibot";

import { fetchFile } from "./fetchFile.ts";
import { LoadFailure, type LoadFailureKind } from "./loadFailure.ts";

const folder = "https://example.org/doi-sanh/data/";
const shape = v.object({ city: v.string(), percent: v.number() });
const sound = JSON.stringify({ city: "cao-bang", percent: 53.6 });
const file = `cao-bang-${createHash("sha256").update(sound).digest("hex").slice(0, 12)}.json`;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function answerWith(answer: () => Promise<Response>) {
  const fetch = vi.fn<typeof globalThis.fetch>(answer);
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

function answer(body: string, status = 200) {
  return answerWith(async () => new Response(body, { status }));
}

/** Waits until it is given up, as a host does that never answers. */
function neverAnswer() {
  const fetch = vi.fn<typeof globalThis.fetch>(
    (_, init) =>
      new Promise((_, reject) => {
        const signal = init?.signal;
        const giveUp = () => reject(new DOMException("given up", "AbortError"));
        if (signal?.aborted === true) giveUp();
        signal?.addEventListener("abort", giveUp);
      }),
  );
  vi.stubGlobal("fetch", fetch);
}

function load(signal = new AbortController().signal, revalidate = false) {
  return fetchFile({ folder, file, shape, signal, revalidate });
}

async function failureOf(loading: Promise<unknown>): Promise<LoadFailure> {
  const outcome = await loading.then(
    () => new Error("it loaded"),
    (error: unknown) => error,
  );
  if (outcome instanceof LoadFailure) return outcome;
  throw new Error("no LoadFailure", { cause: outcome });
}

describe(fetchFile, () => {
  test("a sound file comes back as its shape says", async () => {
    answer(sound);
    await expect(load()).resolves.toEqual({ city: "cao-bang", percent: 53.6 });
  });

  test("letters that cannot be seen are shown", async () => {
    vi.stubGlobal("crypto", {});
    answer('{"city":"\u202eBằng\\u200b","percent":1}');
    await expect(load()).resolves.toEqual({
      city: "[U+202E]Bằng[U+200B]",
      percent: 1,
    });
  });

  test("the file is asked for beside the index, on any sub-path", async () => {
    const fetch = answer(sound);
    await load();
    expect(fetch.mock.calls[0]?.[0]).toEqual(
      new URL(`https://example.org/doi-sanh/data/${file}`),
    );
  });

  test.each([
    [false, "default"],
    [true, "no-cache"],
  ])("to revalidate is %s: the cache is used by %s", async (asked, cache) => {
    const fetch = answer(sound);
    await load(undefined, asked);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      cache,
      credentials: "same-origin",
    });
  });

  test.each<[string, LoadFailureKind, number, string]>([
    ["is gone", "not-found", 404, "<!doctype html><title>404</title>"],
    ["is refused", "server-error", 403, ""],
    ["breaks the server", "server-error", 500, ""],
    ["is behind a server in maintenance", "server-error", 503, sound],
    [
      "is a sign-in page",
      "not-json",
      200,
      "<!doctype html><title>Wi-Fi</title>",
    ],
    ["is plain words", "not-json", 200, "Xin chào"],
    ["ends in the middle", "cut-short", 200, sound.slice(0, -5)],
    ["ends in the middle of a list", "cut-short", 200, " [1, 2"],
    ["is empty", "cut-short", 200, ""],
    ["is a list", "wrong-shape", 200, "[]"],
    ["is null", "wrong-shape", 200, "null"],
    ["lacks a field", "wrong-shape", 200, '{"city":"cao-bang"}'],
    [
      "has a number in words",
      "wrong-shape",
      200,
      '{"city":"cao-bang","percent":"53,6"}',
    ],
    [
      "has another number than was published",
      "altered",
      200,
      '{"city":"cao-bang","percent":63.6}',
    ],
  ])("a file that %s is %s", async (_, kind, status, body) => {
    answer(body, status);
    const failure = await failureOf(load());
    expect(failure.kind).toBe(kind);
    expect(failure.file).toBe(file);
    expect(failure.message).toBe(`${kind}: ${file}`);
  });

  test("no connection is offline", async () => {
    answerWith(() => Promise.reject(new TypeError("Failed to fetch")));
    expect((await failureOf(load())).kind).toBe("offline");
  });

  test("a connection lost in the middle of the body is offline", async () => {
    answerWith(async () => {
      const body = new ReadableStream({
        start: (stream) => stream.error(new TypeError("terminated")),
      });
      return new Response(body);
    });
    expect((await failureOf(load())).kind).toBe("offline");
  });

  test("a host that does not answer within 30 seconds has timed out", async () => {
    const patience = new AbortController();
    const timeout = vi
      .spyOn(AbortSignal, "timeout")
      .mockReturnValue(patience.signal);
    neverAnswer();
    const loading = failureOf(load());
    patience.abort(new DOMException("too slow", "TimeoutError"));
    expect((await loading).kind).toBe("timed-out");
    expect(timeout).toHaveBeenCalledWith(30_000);
  });

  test("what the page itself gives up is no failure", async () => {
    const leaving = new AbortController();
    neverAnswer();
    const loading = load(leaving.signal);
    leaving.abort();
    await expect(loading).rejects.toMatchObject({ name: "AbortError" });
    await expect(loading).rejects.not.toBeInstanceOf(LoadFailure);
  });
});
