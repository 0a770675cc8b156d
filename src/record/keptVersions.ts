import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import * as v from "valibot";

import type { Problem } from "./problem.ts";
import { hashOf, versionOf, type PublishedFile } from "./publish.ts";
import { directory, recordIndex, shard } from "./wire.ts";

/** Where the files of every version that was ever published lie, to be served beside the current ones. */
export const keptFolder = join("public", "data");

const indexName = /^index\.([0-9a-f]{12})\.json$/u;
const directoryName = /^cities\.([0-9a-f]{12})\.json$/u;
const shardName = /^[a-z0-9-]+-([0-9a-f]{12})\.json$/u;

/** The files of a version that a frozen link asks for: its index and its cities, by their hashes. */
export function filesToKeep(
  published: readonly PublishedFile[],
): readonly PublishedFile[] {
  const kept = [indexName, directoryName, shardName];
  return published.filter(({ name }) => kept.some((form) => form.test(name)));
}

/** Writes what is missing and nothing else, since a hashed file never changes; answers with the names written. */
export async function keepVersion(
  published: readonly PublishedFile[],
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  const fresh = filesToKeep(published).filter(({ name }) => !there.has(name));
  for (const { name, text } of fresh) {
    await writeFile(join(folder, name), text, { flag: "wx" });
  }
  return fresh.map(({ name }) => name);
}

/** Everything that would break a frozen link: a file that is not what its hash says, or that today's page cannot read. */
export async function checkKept(folder: string): Promise<readonly Problem[]> {
  const names = await readdir(folder);
  const problems = await Promise.all(
    names.map((name) => problemsOf(name, folder)),
  );
  return problems.flat();
}

async function problemsOf(
  name: string,
  folder: string,
): Promise<readonly Problem[]> {
  const text = await readFile(join(folder, name), "utf8");
  const problem = (found: string, expected: string): readonly Problem[] => [
    {
      file: join(folder, name),
      field: "",
      found,
      expected,
      mend: "put back the file as it was committed; what is published under a hash never changes",
    },
  ];
  const missing = async (files: readonly string[]) =>
    (await missingFiles(files, folder)).flatMap((file) =>
      problem(`no ${file}`, "every city's file beside its index"),
    );
  const [, version] = indexName.exec(name) ?? [];
  if (version === undefined) {
    const [, ofCities] = directoryName.exec(name) ?? [];
    const [, hash = ofCities] = shardName.exec(name) ?? [];
    if (hash === undefined)
      return problem("another name", "a name that ends with a hash");
    if (hashOf(text) !== hash) return problem(hashOf(text), hash);
    const content: unknown = JSON.parse(text);
    if (ofCities !== undefined && v.is(directory, content))
      return missing(content.cities.map((city) => city.shard));
    return ofCities === undefined && v.is(shard, content)
      ? []
      : problem("another shape", "a city's figures as the page reads them");
  }
  const index: unknown = JSON.parse(text);
  if (!v.is(recordIndex, index))
    return problem("another shape", "an index as the page reads it");
  const { version: own, ...contents } = index;
  if (own !== version || versionOf(contents) !== version)
    return problem(versionOf(contents), version);
  const { cities, directory: others } = contents;
  return missing([
    ...cities.map((city) => city.shard),
    ...(others === undefined ? [] : [others.file]),
  ]);
}

async function missingFiles(
  files: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const there = new Set(await readdir(folder));
  return files.filter((name) => !there.has(name));
}
