import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

import { serveFolder, type StaticHost } from "./staticHost.ts";

const run = promisify(execFile);
const folder = "node_modules/.cache/doi-sanh/gallery";

/** Builds the site with its gallery, which a build for readers leaves out, and serves it. */
export async function serveGallery(worker: number): Promise<StaticHost> {
  const own = `${folder}-${worker}`;
  await run(process.execPath, [
    "node_modules/vite/bin/vite.js",
    "build",
    "--mode",
    "gallery",
    "--emptyOutDir",
    "--outDir",
    own,
  ]);
  if (!existsSync(`${own}/index.html`))
    throw new Error(`nothing built: ${own}`);
  return serveFolder(own, "/");
}
