import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import {
  aCity,
  anIndicator,
  anObservation,
} from "../core/observation.fixture.ts";
import type { IndexedCity, RecordIndex, Shard } from "../record/wire.ts";
import { LoadFailure } from "./loadFailure.ts";
import { indexQuery, shardQuery } from "./queries.ts";

const folder = "https://example.org/data/";

const oldCity: IndexedCity = {
  ...aCity(),
  shard: "cao-bang-000000000001.json",
};
const newCity: IndexedCity = {
  ...aCity(),
  shard: "cao-bang-000000000002.json",
};

function indexOf(...cities: readonly IndexedCity[]): RecordIndex {
  return { version: "1", cities, indicators: [anIndicator()] };
}

function shardOf(city: string, fields: Partial<Shard> = {}): Shard {
  return { city, reports: [], observations: [], ...fields };
}

/** What a host answers by file: each answer once, the last one from then on; 404 where it knows nothing. */
type Host = Readonly<Record<string, readonly (() => Response)[]>>;

function ok(content: RecordIndex | Shard) {
  return () => new Response(JSON.stringify(content));
}

function broken(status: number) {
  return () => new Response("", { status });
}

function offline(): Response {
  throw new TypeError("Failed to fetch");
}

// The files have names of their own here, which tell nothing of what is in them.
beforeEach(() => {
  vi.stubGlobal("crypto", {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The files asked for, in order. */
function serve(host: Host): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: URL) => {
    const file = address.pathname.replace("/data/", "");
    const answers = host[file] ?? [broken(404)];
    const turn = asked.filter((other) => other === file).length;
    asked.push(file);
    return (answers[turn] ?? answers.at(-1) ?? broken(404))();
  });
  return asked;
}

/** As the page asks, but without waiting between two tries. */
function loadIndex(client = new QueryClient()) {
  return client.query({ ...indexQuery(folder), retryDelay: 0 });
}

function loadShard(city: IndexedCity, client = new QueryClient()) {
  return client.query({ ...shardQuery(folder, city), retryDelay: 0 });
}

async function kindOf(loading: Promise<unknown>): Promise<string> {
  const outcome = await loading.then(
    () => "loaded",
    (error: unknown) => error,
  );
  if (outcome instanceof LoadFailure) return outcome.kind;
  return String(outcome);
}

describe(indexQuery, () => {
  test("the index is read once and kept", async () => {
    const asked = serve({ "index.json": [ok(indexOf(oldCity))] });
    const client = new QueryClient();
    expect(await loadIndex(client)).toEqual(indexOf(oldCity));
    await loadIndex(client);
    expect(asked).toEqual(["index.json"]);
  });

  test.each([
    ["no connection", offline],
    ["a server error", broken(503)],
    ["a body cut short", () => new Response('{"version":')],
  ])("%s is tried once more", async (_, failing) => {
    const asked = serve({ "index.json": [failing, ok(indexOf(oldCity))] });
    expect(await loadIndex()).toEqual(indexOf(oldCity));
    expect(asked).toHaveLength(2);
  });

  test.each([
    ["no connection", "offline", offline, 2],
    ["a server error", "server-error", broken(500), 2],
    ["a body cut short", "cut-short", () => new Response("["), 2],
    ["a missing file", "not-found", broken(404), 1],
    ["a sign-in page", "not-json", () => new Response("<html>"), 1],
    ["another shape", "wrong-shape", () => new Response("{}"), 1],
  ])("%s that lasts is %s", async (_, kind, failing, tries) => {
    const asked = serve({ "index.json": [failing] });
    expect(await kindOf(loadIndex())).toBe(kind);
    expect(asked).toHaveLength(tries);
  });
});

describe("an earlier version", () => {
  test("its index is read by its name, beside today's", async () => {
    const earlier = { ...indexOf(oldCity), version: "0123456789ab" };
    const asked = serve({
      "index.json": [ok(indexOf(newCity))],
      "index.0123456789ab.json": [ok(earlier)],
    });
    const client = new QueryClient();
    await loadIndex(client);
    const query = indexQuery(folder, "0123456789ab");
    expect(await client.query({ ...query, retryDelay: 0 })).toEqual(earlier);
    expect(asked).toEqual(["index.json", "index.0123456789ab.json"]);
  });

  test("a city's figures that are gone are not replaced by today's", async () => {
    const asked = serve({
      "index.json": [ok(indexOf(newCity))],
      [newCity.shard]: [ok(shardOf("cao-bang"))],
    });
    const client = new QueryClient();
    await loadShard(oldCity, client);
    const query = shardQuery(folder, oldCity, "0123456789ab");
    const loading = client.query({ ...query, retryDelay: 0 });
    expect(await kindOf(loading)).toBe("not-found");
    expect(asked.at(-1)).toBe(oldCity.shard);
  });
});

describe(shardQuery, () => {
  test("a shard comes under its city's name", async () => {
    const content = shardOf("cao-bang", { observations: [anObservation()] });
    const asked = serve({ [oldCity.shard]: [ok(content)] });
    expect(await loadShard(oldCity)).toEqual(content);
    expect(asked).toEqual([oldCity.shard]);
  });

  test("a shard that has moved is found by the index read anew, once", async () => {
    const asked = serve({
      "index.json": [ok(indexOf(oldCity)), ok(indexOf(newCity))],
      [newCity.shard]: [ok(shardOf("cao-bang"))],
    });
    const client = new QueryClient();
    await loadIndex(client);
    expect(await loadShard(oldCity, client)).toEqual(shardOf("cao-bang"));
    expect(asked).toEqual([
      "index.json",
      oldCity.shard,
      "index.json",
      newCity.shard,
    ]);
  });

  test("what was found under the new name is not fetched under it again", async () => {
    const asked = serve({
      "index.json": [ok(indexOf(newCity))],
      [newCity.shard]: [ok(shardOf("cao-bang"))],
    });
    const client = new QueryClient();
    await loadShard(oldCity, client);
    await loadShard(newCity, client);
    expect(asked.filter((file) => file === newCity.shard)).toHaveLength(1);
  });

  test.each([
    ["still names the same file", indexOf(oldCity)],
    ["knows the city no longer", indexOf()],
  ])("a shard is not found where the index %s", async (_, index) => {
    const asked = serve({ "index.json": [ok(index)] });
    expect(await kindOf(loadShard(oldCity))).toBe("not-found");
    expect(asked).toEqual([oldCity.shard, "index.json"]);
  });

  test("a shard that moves on while it is looked for is not found", async () => {
    const asked = serve({ "index.json": [ok(indexOf(newCity))] });
    expect(await kindOf(loadShard(oldCity))).toBe("not-found");
    expect(asked).toEqual([oldCity.shard, "index.json", newCity.shard]);
  });

  test("a shard that is gone while the index cannot be read says what stopped the index", async () => {
    serve({ "index.json": [() => new Response("<html>")] });
    expect(await kindOf(loadShard(oldCity))).toBe("not-json");
  });

  test.each([
    ["a shard", shardOf("bac-kan")],
    [
      "a figure",
      shardOf("cao-bang", {
        observations: [anObservation({ city: "bac-kan" })],
      }),
    ],
  ])(
    "%s of another city is refused, without a second try",
    async (_, content) => {
      const asked = serve({ [oldCity.shard]: [ok(content)] });
      expect(await kindOf(loadShard(oldCity))).toBe("wrong-shape");
      expect(asked).toEqual([oldCity.shard]);
    },
  );

  test("a shard is fetched again once its connection failed", async () => {
    const asked = serve({
      [oldCity.shard]: [offline, ok(shardOf("cao-bang"))],
    });
    expect(await loadShard(oldCity)).toEqual(shardOf("cao-bang"));
    expect(asked).toHaveLength(2);
  });
});
