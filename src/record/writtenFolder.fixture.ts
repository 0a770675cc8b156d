import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import type { RecordedFolder } from "./parseRecorded.ts";

/** Writes a folder of data/ into a new temporary project, and the other files given by path; says where it is. */
export async function writtenFolder(
  { cities, indicators, reports }: RecordedFolder,
  others: Readonly<Record<string, string>> = {},
): Promise<string> {
  const temporary = await mkdtemp(join(tmpdir(), "doi-sanh-"));
  const root = await realpath(temporary);
  const files = [
    cities,
    indicators,
    ...reports,
    ...Object.entries(others).map(([file, text]) => ({ file, text })),
  ];
  await mkdir(join(root, "data", "reports"), { recursive: true });
  for (const { file, text } of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}

export function removeFolder(root: string): Promise<void> {
  return rm(root, { recursive: true, force: true });
}
