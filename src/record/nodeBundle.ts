import { mkdir, mkdtemp } from "node:fs/promises";
import { basename, join } from "node:path";

import { build, type PluginOption } from "vite";

const cacheFolder = "node_modules/.cache/doi-sanh";

/** A new folder for what a build needs on its way; the caller removes it. */
export async function workFolder(root: string, name: string): Promise<string> {
  await mkdir(join(root, cacheFolder), { recursive: true });
  return mkdtemp(join(root, cacheFolder, `${name}-`));
}

/** Makes one file of a worker and all it imports, as Node runs it; comes back with its path. */
export async function bundleForNode(
  root: string,
  entry: string,
  outDir: string,
  plugins: PluginOption = [],
): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [plugins],
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    // Packages too: Node would take seconds to open their thousands of files.
    // What makes pictures is binary code, which stays where it is.
    ssr: { noExternal: true, external: ["@resvg/resvg-js"] },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      minify: false,
      target: "es2023",
    },
  });
  return join(outDir, basename(entry).replace(/\.tsx?$/u, ".js"));
}
