import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

import type { PluginOption } from "vite";

import type {
  Drawn,
  LinkImage,
  PrerenderedPage,
  PrerenderJob,
} from "../prerender/job.ts";
import { bundleForNode, workFolder } from "../record/nodeBundle.ts";

/** Builds the app as Node runs it; comes back with the worker's file, in a folder of its own that the caller removes. */
export async function buildWorker(
  root: string,
  plugins: PluginOption,
): Promise<string> {
  const entry = join(root, "src/prerender/worker.ts");
  return bundleForNode(
    root,
    entry,
    await workFolder(root, "prerender"),
    plugins,
  );
}

/** The font's files as fonts.css names them, the one with the plain letters first. */
export function fontFiles(root: string): PrerenderJob["fonts"] {
  const { resolve } = createRequire(join(root, "package.json"));
  const filesOf = (weight: number) =>
    ["latin", "vietnamese"].map((subset) =>
      resolve(
        `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
      ),
    );
  return { 400: filesOf(400), 600: filesOf(600) };
}

export interface DrawnSite {
  readonly pages: readonly PrerenderedPage[];
  readonly pictures: readonly LinkImage[];
}

/** Draws pages and pictures, on each core as many as on the others. */
export async function drawPages(
  worker: string,
  job: PrerenderJob,
): Promise<DrawnSite> {
  const lanes = Math.min(availableParallelism(), 4);
  const ofLane = <T>(all: readonly T[], lane: number) =>
    all.filter((_, order) => order % lanes === lane);
  const lists = await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      drawIn(worker, {
        ...job,
        paths: ofLane(job.paths, lane),
        pictures: ofLane(job.pictures, lane),
      }),
    ),
  );
  const drawn = lists.flat();
  return {
    pages: drawn.flatMap((one) => ("page" in one ? [one.page] : [])),
    pictures: drawn.flatMap((one) => ("picture" in one ? [one.picture] : [])),
  };
}

function drawIn(file: string, job: PrerenderJob): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = [];
  const asked = job.paths.length + job.pictures.length;
  const worker = new Worker(pathToFileURL(file), {
    workerData: job,
    // React draws twice as slowly where it thinks that someone is watching.
    env: { ...process.env, NODE_ENV: "production" },
  });
  return new Promise<readonly Drawn[]>((resolve, reject) => {
    worker.on("message", (one: Drawn) => {
      drawn.push(one);
      if (drawn.length === asked) resolve(drawn);
    });
    worker.on("error", reject);
    worker.on("exit", () =>
      reject(new Error(`drawn: ${drawn.length} of ${asked}`)),
    );
    if (asked === 0) resolve(drawn);
  }).finally(() => void worker.terminate());
}
