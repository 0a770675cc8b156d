import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { open, readFile, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

import { cityGroups } from "./cityGroups.ts";
import type { RecordNames } from "./compile.ts";
import type { Table } from "./dataPackage.ts";
import type { Parsed } from "./parseRecorded.ts";
import { sortProblems } from "./problem.ts";
import {
  firstCities,
  namingFiles,
  packageFile,
  type PublishedFile,
} from "./publish.ts";
import {
  partFile,
  type CitiesDone,
  type CitiesJob,
  type CitiesTask,
} from "./publishCities.ts";
import { recordTables, type RecordTable } from "./recordTables.ts";

/** So many cities a task at most: enough to be worth a message, few enough to share out. */
const mostInTask = 25;

/**
 * Publishes a record of many cities into `job.out`, a few cities at a time on each core, so that memory does not grow
 * with them. Comes back with the files that pages are made from, those of the first cities and those that name the rest;
 * or with every problem of every report. `worker` is citiesWorker.ts as Node runs it.
 */
export async function publishInLanes(
  worker: string,
  job: CitiesJob,
  reports: readonly string[],
): Promise<Parsed<readonly PublishedFile[]>> {
  const { cities } = job.names;
  const done = await inLanes(worker, job, tasksOf(job.names, reports));
  const problems = done.flatMap((one) => one.problems);
  if (problems.length > 0)
    return { ok: false, problems: sortProblems(problems) };
  const shards = new Map(done.flatMap((one) => one.shards));
  const parts = done.map(({ part }) => part).toSorted((a, b) => a - b);
  const observations = await joined(recordTables.observations, job.out, parts);
  const measures = await joined(recordTables.measures, job.out, parts);
  const named = cities.map(({ id }) => shards.get(id) ?? "");
  const { version, files } = namingFiles(job.names, named);
  const first = await Promise.all(
    firstCities(named).map(async (name) => ({
      name,
      text: await readFile(join(job.out, name), "utf8"),
    })),
  );
  const descriptor = packageFile(version, observations, measures);
  return { ok: true, value: [...files, ...first, descriptor] };
}

function tasksOf(
  { cities }: RecordNames,
  reports: readonly string[],
): readonly CitiesTask[] {
  const groups = cityGroups(
    cities.map(({ id }) => id),
    reports,
  );
  const fairShare = Math.ceil(groups.length / (availableParallelism() * 4));
  const size = Math.min(mostInTask, fairShare);
  return Array.from({ length: Math.ceil(groups.length / size) }, (_, part) => ({
    part,
    groups: groups.slice(part * size, (part + 1) * size),
  }));
}

async function inLanes(
  worker: string,
  job: CitiesJob,
  tasks: readonly CitiesTask[],
): Promise<readonly CitiesDone[]> {
  const waiting = [...tasks];
  const lanes = Math.min(availableParallelism(), 4, tasks.length);
  const done = await Promise.all(
    Array.from({ length: lanes }, () => oneLane(worker, job, waiting)),
  );
  return done.flat();
}

/** Does what is waiting, one task after the other, until nothing is. */
function oneLane(
  file: string,
  job: CitiesJob,
  waiting: CitiesTask[],
): Promise<readonly CitiesDone[]> {
  const done: CitiesDone[] = [];
  const worker = new Worker(pathToFileURL(file), {
    workerData: job,
    // A city takes a tenth of the old; without a limit Node tidies up only at gigabytes. The young holds a city's reports
    // twice as long as by Node's own measure, so that fewer are copied from one half of it to the other.
    resourceLimits: {
      maxOldGenerationSizeMb: 512,
      maxYoungGenerationSizeMb: 96,
    },
  });
  return new Promise<readonly CitiesDone[]>((resolve, reject) => {
    const next = () => {
      const task = waiting.shift();
      if (task === undefined) resolve(done);
      // A worker's port has no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      else worker.postMessage(task);
    };
    worker.on("message", (one: CitiesDone) => {
      done.push(one);
      next();
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("a lane ended early")));
    next();
  }).finally(() => void worker.terminate());
}

/** One table of its head and the lines of all tasks, in their order; by pieces, since a string ends at 512 MB. */
async function joined(
  { path, head }: RecordTable,
  out: string,
  parts: readonly number[],
): Promise<Table> {
  const hash = createHash("sha256").update(head);
  let bytes = Buffer.byteLength(head);
  const table = await open(join(out, path), "w");
  await table.write(head);
  for (const part of parts) {
    const file = join(out, partFile(path, part));
    for await (const piece of piecesOf(file)) {
      hash.update(piece);
      bytes += piece.length;
      await table.write(piece);
    }
    await rm(file, { force: true });
  }
  await table.close();
  return { path, bytes, sha256: hash.digest("hex") };
}

/** None where the task's cities have no figures, and so no lines. */
async function* piecesOf(file: string): AsyncIterable<Buffer> {
  if (existsSync(file)) yield* createReadStream(file);
}
