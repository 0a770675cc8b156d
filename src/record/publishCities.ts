import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { CityGroup } from "./cityGroups.ts";
import {
  compileReports,
  type CompiledRecord,
  type RecordNames,
} from "./compile.ts";
import type { Problem } from "./problem.ts";
import { partsOf, shardFile } from "./publish.ts";
import { recordTables } from "./recordTables.ts";

/** What every task of a record is done with. */
export interface CitiesJob {
  readonly names: RecordNames;
  /** Where the reports lie, and how that folder is called in messages. */
  readonly folder: string;
  readonly called: string;
  /** Where the files are written. */
  readonly out: string;
}

/** Some of the groups; its tables' lines go to files of its own. */
export interface CitiesTask {
  readonly part: number;
  readonly groups: readonly CityGroup[];
}

export interface CitiesDone {
  readonly part: number;
  /** Each city's id with the name of its file. */
  readonly shards: readonly (readonly [string, string])[];
  readonly problems: readonly Problem[];
}

/** Where a task's lines of a table are until they are put behind those of the tasks before it. */
export function partFile(path: string, part: number): string {
  return `${path}.${part}`;
}

/** Reads, checks and writes group by group, so that never more than one is in memory. */
export function publishCities(
  job: CitiesJob,
  { part, groups }: CitiesTask,
): CitiesDone {
  const shards: (readonly [string, string])[] = [];
  const problems: Problem[] = [];
  for (const { cities, files } of groups) {
    const read = files.map((name) => ({
      file: `${job.called}/${name}`,
      text: readFileSync(join(job.folder, name), "utf8"),
    }));
    const compiled = compileReports(read, job.names);
    if (!compiled.ok) {
      problems.push(...compiled.problems);
      continue;
    }
    const parts = partsOf({ ...job.names, ...compiled.value });
    for (const city of cities) {
      const own = parts.get(city);
      const { name, text } = shardFile(city, own);
      writeFileSync(join(job.out, name), text);
      shards.push([city, name]);
      if (own !== undefined) appendLines(job.out, part, own);
    }
  }
  return { part, shards, problems };
}

function appendLines(out: string, part: number, city: CompiledRecord): void {
  for (const { path, linesOf } of Object.values(recordTables))
    appendFileSync(join(out, partFile(path, part)), linesOf(city));
}
