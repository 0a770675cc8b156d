import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

import { indexFile } from "../../record/wire.ts";
import { precached } from "./precached.ts";
import { webManifest } from "./webManifest.ts";

/** Keeps the site on a reader's side: the worker that does it, what it fetches ahead, and the manifest to install it by. */
export function offlinePlugin(): PluginOption {
  let folder = "";
  return VitePWA({
    integration: {
      configureOptions({ root, build }, options) {
        folder = resolve(root, build.outDir);
        const read = (file: string) => readFileSync(join(root, file), "utf8");
        const manifest = webManifest(read("index.html"), read("src/theme.css"));
        Object.assign(options, { manifest });
      },
    },
    strategies: "injectManifest",
    srcDir: "src/offline",
    filename: "sw.ts",
    injectRegister: false, // src/pages/renewal does, once the page is alive
    // A name for which every host knows the type.
    manifestFilename: "manifest.json",
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: "iife",
      injectionPoint: "self.filesOfTheBuild",
      // The record is named by the list itself (precached.ts), which knows its index.
      globPatterns: [
        "404.html",
        "**/index.html",
        "assets/*.{js,css,woff2}",
        "icon.svg",
        "icons/*.png",
        "nhung.js",
      ],
      maximumFileSizeToCacheInBytes: 10_000_000,
      manifestTransforms: [
        async (entries) => ({
          // A build that came to nothing has said why; this runs all the same.
          manifest: existsSync(join(folder, "data", indexFile))
            ? await precached(folder, entries)
            : [],
        }),
      ],
    },
  });
}
