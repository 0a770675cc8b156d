import { mkdir, mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

import { build, type PluginOption } from "vite";

import type { PrerenderedPage, PrerenderJob } from "../prerender/job.ts";

const cacheFolder = "node_modules/.cache/doi-sanh";

/** Builds the app as Node runs it; comes back with the worker's file, in a folder of its own that the caller removes. */
export async function buildWorker(
  root: string,
  plugins: PluginOption,
): Promise<string> {
  await mkdir(join(root, cacheFolder), { recursive: true });
  const outDir = await mkdtemp(join(root, cacheFolder, "prerender-"));
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [plugins],
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    // Packages too: Node would take seconds to open their thousands of files.
    ssr: { noExternal: true },
    build: {
      ssr: join(root, "src/prerender/worker.ts"),
      outDir,
      emptyOutDir: true,
      minify: false,
      target: "es2023",
    },
  });
  return join(outDir, "worker.js");
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

/** Draws the pages, on each core as many as on the others. */
export async function drawPages(
  worker: string,
  job: PrerenderJob,
): Promise<readonly PrerenderedPage[]> {
  const lanes = Math.min(availableParallelism(), 4);
  const drawn = await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      drawIn(worker, {
        ...job,
        paths: job.paths.filter((_path, order) => order % lanes === lane),
      }),
    ),
  );
  return drawn.flat();
}

function drawIn(
  file: string,
  job: PrerenderJob,
): Promise<readonly PrerenderedPage[]> {
  const pages: PrerenderedPage[] = [];
  const worker = new Worker(pathToFileURL(file), {
    workerData: job,
    // React draws twice as slowly where it thinks that someone is watching.
    env: { ...process.env, NODE_ENV: "production" },
  });
  return new Promise<readonly PrerenderedPage[]>((resolve, reject) => {
    worker.on("message", (page: PrerenderedPage) => {
      pages.push(page);
      if (pages.length === job.paths.length) resolve(pages);
    });
    worker.on("error", reject);
    worker.on("exit", () =>
      reject(new Error(`drawn: ${pages.length} of ${job.paths.length} pages`)),
    );
    if (job.paths.length === 0) resolve(pages);
  }).finally(() => void worker.terminate());
}
