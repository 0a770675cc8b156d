import { parentPort, workerData } from "node:worker_threads";

import { openDocument } from "./document.ts";
import { measureByFiles } from "./fontWidths.ts";
import type { PrerenderJob } from "./job.ts";

// The door is site/prerender.ts, which is typed.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const job = workerData as PrerenderJob;
openDocument(job.today);
const { clientOf, renderPage } = await import("./renderPage.tsx");
const { measureTextBy } = await import("../charts/textWidth.ts");
measureTextBy(await measureByFiles(job.fonts));
const client = await clientOf(job);
for (const path of job.paths)
  // A worker's port has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(await renderPage(path, client));
