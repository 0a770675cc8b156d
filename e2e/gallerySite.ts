import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
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
  await waitForLetters(`${own}/assets`);
  return serveFolder(own, "/");
}

/** Pictures are of the page's own letters, however late a busy machine brings them. */
async function waitForLetters(assets: string): Promise<void> {
  const late = "font-display:optional";
  let isFound = false;
  for (const name of await readdir(assets)) {
    if (!name.endsWith(".css")) continue;
    const style = await readFile(`${assets}/${name}`, "utf8");
    isFound ||= style.includes(late);
    const patient = style.replaceAll(late, "font-display:block");
    await writeFile(`${assets}/${name}`, patient);
  }
  if (!isFound) throw new Error(`no style says ${late}: ${assets}`);
}
