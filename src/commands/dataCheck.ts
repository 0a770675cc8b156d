import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { checkSource } from "../record/checkSources.ts";
import { compileRecord, reportId } from "../record/compile.ts";
import { parseRecorded, type RecordedFolder } from "../record/parseRecorded.ts";
import { formatProblem, type Problem } from "../record/problem.ts";
import { readFolder } from "../record/readFolder.ts";
import { recordedReport } from "../record/recorded.ts";
import { optionsOf } from "./optionsOf.ts";

const usage = "usage: npm run data:check -- [--data DIR] [--sources DIR]";

const known = {
  data: { type: "string", default: "data" },
  sources: { type: "string" },
} as const;

/** `data:check [--data DIR] [--sources DIR]`: prints every problem of the record; 1 if there is any. */
export async function run(args: readonly string[]): Promise<number> {
  const folders = optionsOf(args, known, usage);
  if (folders === undefined) return 1;
  const root = process.cwd();
  try {
    const folder = await readFolder(resolve(root, folders.data), root);
    const problems = await problemsIn(folder, folders.sources);
    for (const problem of problems) console.error(formatProblem(problem));
    console.log(summaryOf(folder, problems, folders.sources));
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    console.error(`${error.message}\nA folder or file is missing.\n${usage}`);
    return 1;
  }
}

async function problemsIn(
  folder: RecordedFolder,
  sources: string | undefined,
): Promise<readonly Problem[]> {
  const compiled = compileRecord(folder);
  const inSources =
    sources === undefined ? [] : await checkSources(folder, resolve(sources));
  return [...(compiled.ok ? [] : compiled.problems), ...inSources];
}

function summaryOf(
  { reports }: RecordedFolder,
  problems: readonly Problem[],
  sources: string | undefined,
): string {
  if (problems.length > 0) return `${count(problems, "problem")} in the record`;
  const against =
    sources === undefined ? "" : `, every phrase found in ${sources}`;
  return `record: ${count(reports, "report")} without a problem${against}`;
}

function count({ length }: readonly unknown[], noun: string): string {
  return `${length} ${noun}${length === 1 ? "" : "s"}`;
}

async function checkSources(
  { reports }: RecordedFolder,
  sources: string,
): Promise<readonly Problem[]> {
  const names = (await readdir(sources))
    .filter((name) => name.endsWith(".txt"))
    .toSorted();
  const checks = names.map(async (name) => {
    const id = name.replace(/\.txt$/u, "");
    const recorded = reports.find(({ file }) => reportId(file) === id);
    if (recorded === undefined) return [unrecorded(name)];
    const report = parseRecorded(recorded, recordedReport);
    const text = await readFile(join(sources, name), "utf8");
    return report.ok
      ? checkSource(recorded.file, report.value, { file: name, text })
      : [];
  });
  return (await Promise.all(checks)).flat();
}

function unrecorded(name: string): Problem {
  const file = `data/reports/${name.replace(/\.txt$/u, ".json")}`;
  const mend = "record it: npm run data:new";
  return {
    file,
    field: "",
    found: "no such file",
    expected: `the figures of ${name}`,
    mend,
  };
}
