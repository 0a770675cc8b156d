import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import project from "./package.json" with { type: "json" };
import { recordPlugin } from "./src/record/recordPlugin.ts";
import { buildTarget } from "./src/site/buildTarget.ts";
import { chunks } from "./src/site/chunks.ts";
import { hostPlugin } from "./src/site/host/hostPlugin.ts";
import { offlinePlugin } from "./src/site/offline/offlinePlugin.ts";
import { onePage } from "./src/site/onePage.ts";
import { plainHost } from "./src/site/plainHost.ts";
import { leanPackages } from "./src/site/leanPackages.ts";
import type { LinkPictures } from "./src/site/share/linkPictures.ts";
import { sharePlugin } from "./src/site/share/sharePlugin.ts";
import { sitePlugin } from "./src/site/sitePlugin.ts";
import { takenLater } from "./src/site/takenLater.ts";

const linkPictures: LinkPictures = new Map();

/** What a site for readers has beside the app: its pages drawn, shared, kept, guarded. */
const forReaders = [
  sitePlugin(react, linkPictures),
  sharePlugin(linkPictures),
  offlinePlugin(),
  hostPlugin(),
  plainHost(),
  takenLater(),
];

export default defineConfig(({ mode }) => ({
  // Relative addresses, so that the built page works under any sub-path.
  base: mode === "gallery" ? "/" : "./",
  resolve: {
    // For wouter on older Reacts; this one has it by itself.
    alias: { "use-sync-external-store/shim/index.js": "react" },
  },
  plugins: [
    react(),
    leanPackages(),
    recordPlugin(),
    mode === "gallery" ? onePage() : forReaders,
  ],
  build: {
    target: buildTarget(project.browserslist),
    modulePreload: { polyfill: false }, // every browser of the target knows it
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
}));
