import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

import type { RecordedFile, RecordedFolder } from "./parseRecorded.ts";
import { compareText } from "./problem.ts";

/** Reads data/ as text. File names are given from `root`, with forward slashes, in the same order everywhere. */
export async function readFolder(
  folder: string,
  root: string,
): Promise<RecordedFolder> {
  const reports = await readdir(join(folder, "reports"));
  const names = reports
    .filter((name) => name.endsWith(".json"))
    .toSorted(compareText);
  const read = async (path: string): Promise<RecordedFile> => ({
    file: relative(root, path).split(sep).join("/"),
    text: await readFile(path, "utf8"),
  });
  return {
    cities: await read(join(folder, "cities.json")),
    indicators: await read(join(folder, "indicators.json")),
    reports: await Promise.all(
      names.map((name) => read(join(folder, "reports", name))),
    ),
  };
}
