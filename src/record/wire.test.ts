import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";

import type { CompiledRecord } from "./compile.ts";
import { compiledFrom } from "./folder.fixture.ts";
import { publishRecord, type PublishedFile } from "./publish.ts";
import { readFolder } from "./readFolder.ts";
import { indexFile, recordIndex, shard } from "./wire.ts";

let record: CompiledRecord;
let published: readonly PublishedFile[];

beforeAll(async () => {
  record = compiledFrom(await readFolder("data", process.cwd()));
  published = publishRecord(record);
});

function fetched(name: string): unknown {
  const file = published.find((candidate) => candidate.name === name);
  return JSON.parse(file?.text ?? "null");
}

function shardOf(city: string) {
  const index = v.parse(recordIndex, fetched(indexFile));
  const entry = index.cities.find(({ id }) => id === city);
  return v.parse(shard, fetched(entry?.shard ?? ""));
}

/** The value with one part of it, named by its path, put in another's place. */
function withPart(
  value: unknown,
  path: readonly string[],
  part: unknown,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  const entries = Object.entries(v.parse(v.looseObject({}), value));
  return Object.fromEntries(
    entries.map(([name, inner]) => [
      name,
      name === key ? withPart(inner, rest, part) : inner,
    ]),
  );
}

describe("the index as fetched", () => {
  test("is the compiled record's cities and indicators", () => {
    const index = v.parse(recordIndex, fetched(indexFile));
    expect(index.indicators).toEqual(record.indicators);
    expect(index.cities.map(({ shard: _shard, ...city }) => city)).toEqual(
      record.cities,
    );
  });

  test.each<[string, readonly string[], unknown]>([
    ["no version", ["version"], undefined],
    ["cities that are no list", ["cities"], {}],
    ["indicators that are no list", ["indicators"], null],
    ["a city that is text", ["cities"], ["cao-bang"]],
    ["nothing at all", [], null],
    ["HTML", [], "<!doctype html>"],
    ["a list", [], []],
  ])("with %s is refused", (_what, path, part) => {
    const broken = withPart(fetched(indexFile), path, part);
    expect(v.safeParse(recordIndex, broken).success).toBe(false);
  });

  test.each(["../secret.json", "https://elsewhere.example/x.json", "x.html"])(
    "with the shard %s is refused",
    (name) => {
      const index = v.parse(recordIndex, fetched(indexFile));
      const cities = index.cities.map((city) => ({ ...city, shard: name }));
      expect(v.safeParse(recordIndex, { ...index, cities }).success).toBe(
        false,
      );
    },
  );
});

describe("a shard as fetched", () => {
  test.each(["cao-bang", "bac-kan", "mong-cai"])(
    "is all that the compiled record says of %s",
    (city) => {
      const ofCity = (one: { readonly city: string }) => one.city === city;
      expect(shardOf(city)).toEqual({
        city,
        reports: record.reports.filter(ofCity),
        observations: record.observations.filter(ofCity),
      });
    },
  );

  test("together the shards hold every observation", () => {
    const all = ["cao-bang", "bac-kan", "mong-cai"].flatMap(
      (city) => shardOf(city).observations,
    );
    expect(all).toHaveLength(record.observations.length);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    [
      "a level of no number",
      { level: { value: null, lastPlace: 1, qualifier: "exact", unit: "VND" } },
    ],
    [
      "a level as text",
      {
        level: { value: "216", lastPlace: 1, qualifier: "exact", unit: "VND" },
      },
    ],
    [
      "a level in another unit",
      { level: { value: 216, lastPlace: 1, qualifier: "exact", unit: "kg" } },
    ],
    ["a growth without its precision", { growth: { value: 3 } }],
    ["a status nobody knows", { status: "X" }],
    ["plans that are no list", { plans: "216" }],
    ["no sources", { sources: undefined }],
    [
      "a test nobody knows",
      { sources: [{ figure: "a#1", report: "a", checks: ["mood"] }] },
    ],
    [
      "a period without a day",
      {
        period: { kind: "month", start: "", end: "", asOf: "", planYear: 2025 },
      },
    ],
  ])("with %s is refused", (_what, fields) => {
    const sound = shardOf("bac-kan");
    const observations = sound.observations.map((observation) => ({
      ...observation,
      ...fields,
    }));
    expect(v.safeParse(shard, sound).success).toBe(true);
    expect(v.safeParse(shard, { ...sound, observations }).success).toBe(false);
  });

  test("cut short it is no JSON", () => {
    const text = published[1]?.text ?? "";
    const cut: () => unknown = () => JSON.parse(text.slice(0, -10));
    expect(cut).toThrow(SyntaxError);
  });
});
