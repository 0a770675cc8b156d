import { compileRecord, type CompiledRecord } from "./compile.ts";
import type { Parsed } from "./parseRecorded.ts";
import { readFolder } from "./readFolder.ts";

/** The record that a folder of recorded files makes, or everything that is wrong with it. */
export async function compileFolder(
  folder: string,
  root: string,
): Promise<Parsed<CompiledRecord>> {
  const files = await readFolder(folder, root).catch(unreadableFolder);
  return "ok" in files ? files : compileRecord(files);
}

/** A missing folder, or a file that an editor is just putting back: no reason for the dev server to end. */
export function unreadableFolder(error: unknown): Parsed<never> {
  return {
    ok: false,
    problems: [
      {
        file: "data",
        field: "",
        found: error instanceof Error ? error.message : String(error),
        expected: "cities.json, indicators.json and reports/",
        mend: "put the missing file back",
      },
    ],
  };
}
