import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { checkSource } from "../record/checkSources.ts";
import { compileRecord, reportId } from "../record/compile.ts";
import { parseRecorded, type RecordedFolder } from "../record/parseRecorded.ts";
import { formatProblem, type Problem } from "../record/problem.ts";
import { readFolder } from "../record/readFolder.ts";
import { recordedReport } from "../record/recorded.ts";

/** `data:check [--data DIR] [--sources DIR]`: prints every problem of the record; 1 if there is any. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "data" },
      sources: { type: "string" },
    },
  });
  const root = process.cwd();
  const folder = await readFolder(resolve(root, values.data), root);
  const compiled = compileRecord(folder);
  const inSources =
    values.sources === undefined
      ? []
      : await checkSources(folder, resolve(root, values.sources));
  const problems = [...(compiled.ok ? [] : compiled.problems), ...inSources];
  for (const problem of problems) console.error(formatProblem(problem));
  console.log(summaryOf(folder, problems, values.sources));
  return problems.length === 0 ? 0 : 1;
}

function summaryOf(
  { reports }: RecordedFolder,
  problems: readonly Problem[],
  sources: string | undefined,
): string {
  if (problems.length > 0) return `${problems.length} problems in the record`;
  const against =
    sources === undefined ? "" : `, every phrase found in ${sources}`;
  return `record: ${reports.length} reports without a problem${against}`;
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
