import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aCity } from "../../core/observation.fixture.ts";
import { precached } from "./precached.ts";

const index = {
  version: "4b8abe1dfde3",
  cities: [],
  indicators: [],
};
const files: Readonly<Record<string, string>> = {
  "nguon/a/index.html": "a report",
  "index.html": "the first page",
  "en/du-lieu/index.html": "a page",
  "data/index.json": JSON.stringify(index),
  "data/index.4b8abe1dfde3.json": "today",
  "data/index.000000000000.json": "yesterday",
  "data/cao-bang-000000000000.json": "yesterday's city",
  "data/observations.csv": "figures",
  "assets/first-1.js": "script",
};
const entries = Object.entries(files)
  .filter(([url]) => !url.startsWith("data/"))
  .map(([url, text]) => ({ url, size: text.length }));

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "doi-sanh-precached-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe(precached, () => {
  test("takes today's record alone, what all pages need first, and pages by their folders", async () => {
    const found = await precached(folder, entries);
    expect(found.map(({ url }) => url)).toEqual([
      "assets/first-1.js",
      "data/index.json",
      "data/index.4b8abe1dfde3.json",
      "data/observations.csv",
      "./",
      "en/du-lieu/",
      "nguon/a/",
    ]);
  });

  test("of a record of many cities takes those that are shown unasked, and no page of others", async () => {
    const many = join(folder, "many");
    const cityOf = (id: string) => ({
      ...aCity({ id }),
      shard: `${id}-0.json`,
    });
    const large = {
      ...index,
      cities: [cityOf("cao-bang")],
      directory: { file: "cities.000000000000.json", count: 9 },
    };
    const written = {
      "data/index.json": JSON.stringify(large),
      "data/index.4b8abe1dfde3.json": "today",
      "data/cao-bang-0.json": "a city",
      "data/ha-giang-0.json": "another",
      "data/observations.csv": "figures of all",
      "index.html": "the first page",
      "thanh-pho/index.html": "a city's page",
      "thanh-pho/cao-bang/index.html": "a city's page",
      "en/thanh-pho/ha-giang/index.html": "another's",
    };
    for (const [name, text] of Object.entries(written)) {
      await mkdir(dirname(join(many, name)), { recursive: true });
      await writeFile(join(many, name), text);
    }
    const pages = Object.keys(written)
      .filter((url) => url.endsWith(".html"))
      .map((url) => ({ url, size: 1 }));
    const found = await precached(many, pages);
    expect(found.map(({ url }) => url)).toEqual([
      "data/index.json",
      "data/index.4b8abe1dfde3.json",
      "data/cao-bang-0.json",
      "./",
      "thanh-pho/",
      "thanh-pho/cao-bang/",
    ]);
  });

  test("seals each with what it holds; what never changes under its name needs no other mark", async () => {
    const found = await precached(folder, entries);
    const hash = (text: string) =>
      `sha256-${createHash("sha256").update(text).digest("base64")}`;
    const page = found.find(({ url }) => url === "./");
    expect(page?.integrity).toBe(hash("the first page"));
    expect(page?.revision).toBe(hash("the first page"));
    const script = found.find(({ url }) => url === "assets/first-1.js");
    expect(script).toMatchObject({ revision: null, integrity: hash("script") });
  });

  test("leaves out what is too much, the least needed first", async () => {
    const all = await precached(folder, entries);
    const total = all.reduce((sum, { size }) => sum + size, 0);
    const found = await precached(folder, entries, total - 1);
    expect(found).toEqual(all.slice(0, -1));
  });
});
