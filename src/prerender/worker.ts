import { parentPort, workerData } from "node:worker_threads";

import { openDocument } from "./document.ts";
import { measureByFiles, openFonts } from "./fontWidths.ts";
import type { Drawn, PrerenderJob } from "./job.ts";

// The door is site/prerender.ts, which is typed.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const job = workerData as PrerenderJob;
openDocument(job.today);
const { clientOf, renderPage } = await import("./renderPage.tsx");
const { measureTextBy } = await import("../charts/textWidth.ts");
const fonts = await openFonts(job.fonts);
measureTextBy(measureByFiles(fonts));
const client = await clientOf(job);
for (const path of job.paths) send({ page: await renderPage(path, client) });
if (job.pictures.length > 0) {
  const { linkImages } = await import("./linkImages.ts");
  for await (const picture of linkImages(job, client, fonts)) send({ picture });
}

function send(drawn: Drawn): void {
  // A worker's port has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(drawn);
}
