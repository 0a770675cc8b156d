import { join } from "node:path";

import react from "@vitejs/plugin-react";
import { build } from "vite";

/** Builds the naive page as its author would, outside of the site. */
export async function buildNaive(root: string, folder: string): Promise<void> {
  // Else Node's own loader of this module has it built for development.
  process.env["NODE_ENV"] = "production";
  await build({
    root: join(root, "e2e", "bench", "naive"),
    base: "./",
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true },
  });
}
