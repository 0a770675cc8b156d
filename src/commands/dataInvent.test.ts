import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { compileRecord } from "../record/compile.ts";
import { filesToKeep, checkKept, keepVersion } from "../record/keptVersions.ts";
import { publishRecord } from "../record/publish.ts";
import { readFolder } from "../record/readFolder.ts";
import { recordIndex } from "../record/wire.ts";
import * as v from "valibot";
import { run } from "./dataInvent.ts";
import { inventedCities } from "./invent/inventedCities.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "doi-sanh-invented-"));
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function invented(cities: number, seed = 5) {
  const out = join(folder, `${cities}-${seed}`);
  const args = ["--cities", cities, "--years", 1, "--seed", seed, "--out", out];
  expect(await run(args.map(String))).toBe(0);
  return readFolder(out, folder);
}

async function publishedOf(cities: number) {
  const compiled = compileRecord(await invented(cities));
  if (!compiled.ok) throw new Error(compiled.problems[0]?.found);
  return { record: compiled.value, files: publishRecord(compiled.value) };
}

function indexIn(files: readonly { name: string; text: string }[]) {
  const text = files.find(({ name }) => name === "index.json")?.text ?? "";
  return { text, index: v.parse(recordIndex, JSON.parse(text)) };
}

describe(run, () => {
  test("writes a record without a problem, hedged, estimated, with gaps and plans", async () => {
    const { record } = await publishedOf(7);
    const { observations } = record;
    expect(observations.length).toBeGreaterThan(7 * 12 * 10);
    expect(observations.length).toBeLessThan(7 * 12 * 12);
    for (const qualifier of ["exact", "above", "below"])
      expect(
        observations.some(({ level }) => level?.qualifier === qualifier),
      ).toBe(true);
    for (const status of ["A", "E", "P"])
      expect(observations.some((one) => one.status === status)).toBe(true);
    expect(observations.some(({ plans }) => plans.length === 2)).toBe(true);
  });

  test("says everywhere that it is made up", async () => {
    const { record } = await publishedOf(7);
    for (const { name } of record.cities) expect(name.vi).toContain("số thử");
    for (const { title } of record.reports) expect(title).toContain("bịa");
  });

  test("the same seed gives the same record, another gives another", async () => {
    const first = await invented(2);
    expect(await invented(2)).toEqual(first);
    const other = await invented(2, 6);
    expect(other.reports[0]?.text).not.toBe(first.reports[0]?.text);
  });

  test.each(["public/data/x", "data", "src/x", "."])(
    "never writes into the project: %s",
    async (out) => {
      expect(await run(["--cities", "3", "--out", out])).toBe(1);
      await expect(stat(join("public", "data", "x"))).rejects.toThrow("ENOENT");
    },
  );
});

describe(inventedCities, () => {
  test("three thousand cities have three thousand names and ids", () => {
    const cities = inventedCities(3000);
    expect(new Set(cities.map(({ id }) => id)).size).toBe(3000);
    expect(new Set(cities.map(({ name }) => name.vi)).size).toBe(3000);
  });
});

describe("a record of more cities than a page can show", () => {
  test("has an index that does not grow with them, and a directory that does", async () => {
    const seven = indexIn((await publishedOf(7)).files);
    const twelve = indexIn((await publishedOf(12)).files);
    expect(seven.index.cities).toHaveLength(3);
    expect(twelve.index.cities).toEqual(seven.index.cities);
    expect(twelve.index.directory?.count).toBe(12);
    expect(twelve.text.length - seven.text.length).toBeLessThan(10);
  });

  test("of six it names all and has no directory", async () => {
    const { index } = indexIn((await publishedOf(6)).files);
    expect(index.cities).toHaveLength(6);
    expect(index.directory).toBeUndefined();
  });

  test("is kept whole, and a city's file that is gone is found by the directory", async () => {
    const { files } = await publishedOf(7);
    const kept = join(folder, "kept");
    await keepVersion(files, kept);
    expect(await checkKept(kept)).toEqual([]);
    const last = filesToKeep(files).at(-1)?.name ?? "";
    await rm(join(kept, last));
    expect((await checkKept(kept)).map(({ found }) => found)).toEqual([
      `no ${last}`,
    ]);
  });
});
