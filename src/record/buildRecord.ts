import { copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import {
  compileRecord,
  readNames,
  type CompiledRecord,
  type RecordNames,
} from "./compile.ts";
import { unreadableFolder } from "./compileFolder.ts";
import { bundleForNode, workFolder } from "./nodeBundle.ts";
import type { Parsed } from "./parseRecorded.ts";
import { firstCities, publishRecord, type PublishedFile } from "./publish.ts";
import { publishInLanes } from "./publishInLanes.ts";
import {
  listReports,
  nameOf,
  readFolder,
  readNameFiles,
} from "./readFolder.ts";

/** What a build publishes, and what its pages are named by. */
export interface BuiltRecord {
  /** Of a record of many cities without the reports, since they have no page of their own. */
  readonly record: Pick<CompiledRecord, "cities" | "indicators" | "reports">;
  /** All files; of a record of many cities those that pages are made from. */
  readonly files: readonly PublishedFile[];
  /** Puts the files that are not among `files` into the folder of the data. */
  readonly putOthers: (folder: string) => Promise<void>;
  /** Takes away what was kept on the way. */
  readonly clear: () => Promise<void>;
}

const nothing = async () => undefined;

/** Publishes the record in memory, or city by city into a folder where it is larger than a page can show. */
export async function buildRecord(
  folder: string,
  root: string,
): Promise<Parsed<BuiltRecord>> {
  const nameFiles = await readNameFiles(folder, root).catch(unreadableFolder);
  if ("ok" in nameFiles) return nameFiles;
  const { names, problems } = readNames(nameFiles);
  if (names !== undefined && problems.length === 0 && isLarge(names))
    return inPieces(folder, root, names);
  const files = await readFolder(folder, root).catch(unreadableFolder);
  if ("ok" in files) return files;
  const compiled = compileRecord(files);
  if (!compiled.ok) return compiled;
  const record = compiled.value;
  const published = publishRecord(record);
  return {
    ok: true,
    value: { record, files: published, putOthers: nothing, clear: nothing },
  };
}

function isLarge({ cities }: RecordNames): boolean {
  return firstCities(cities).length < cities.length;
}

async function inPieces(
  folder: string,
  root: string,
  names: RecordNames,
): Promise<Parsed<BuiltRecord>> {
  const work = await workFolder(root, "record");
  const clear = () => rm(work, { recursive: true, force: true });
  try {
    const out = join(work, "data");
    await mkdir(out);
    const entry = fileURLToPath(new URL("./citiesWorker.ts", import.meta.url));
    const worker = await bundleForNode(root, entry, join(work, "worker"));
    const reports = join(folder, "reports");
    const job = { names, folder: reports, called: nameOf(reports, root), out };
    const published = await publishInLanes(
      worker,
      job,
      await listReports(folder),
    );
    if (!published.ok) {
      await clear();
      return published;
    }
    const record = { ...names, reports: [] };
    const putOthers = (target: string) => moveAll(out, target);
    return {
      ok: true,
      value: { record, files: published.value, putOthers, clear },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** By renaming where both folders are on one disk. */
async function moveAll(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    await rename(source, target).catch(() => copyFile(source, target));
  }
}
