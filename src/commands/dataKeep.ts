import { compileFolder } from "../record/compileFolder.ts";
import { keepVersion, keptFolder } from "../record/keptVersions.ts";
import { formatProblem } from "../record/problem.ts";
import { publishRecord } from "../record/publish.ts";

/** `data:keep`: puts the record's version among those that stay published, so that a frozen link to it holds. */
export async function run(): Promise<number> {
  const record = await compileFolder("data", process.cwd());
  if (!record.ok) {
    console.error(record.problems.map(formatProblem).join("\n"));
    return 1;
  }
  const names = await keepVersion(publishRecord(record.value), keptFolder);
  console.log(
    names.length === 0
      ? `${keptFolder} already holds this version.`
      : `Kept in ${keptFolder}: ${names.join(", ")}. Commit them.`,
  );
  return 0;
}
