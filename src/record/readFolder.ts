import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

import { compareText } from "../core/compareText.ts";
import type { RecordedFile, RecordedFolder } from "./parseRecorded.ts";

/** Reads data/ as text. File names are given from `root`, with forward slashes, in the same order everywhere. */
export async function readFolder(
  folder: string,
  root: string,
): Promise<RecordedFolder> {
  const names = await listReports(folder);
  return {
    ...(await readNameFiles(folder, root)),
    reports: await Promise.all(
      names.map((name) => read(join(folder, "reports", name), root)),
    ),
  };
}

/** What reports name by its id. */
export async function readNameFiles(
  folder: string,
  root: string,
): Promise<Pick<RecordedFolder, "cities" | "indicators">> {
  return {
    cities: await read(join(folder, "cities.json"), root),
    indicators: await read(join(folder, "indicators.json"), root),
  };
}

/** The names of the reports' files. */
export async function listReports(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, "reports"));
  return names.filter((name) => name.endsWith(".json")).toSorted(compareText);
}

async function read(path: string, root: string): Promise<RecordedFile> {
  return { file: nameOf(path, root), text: await readFile(path, "utf8") };
}

/** A path as messages name it. */
export function nameOf(path: string, root: string): string {
  return relative(root, path).split(sep).join("/");
}
