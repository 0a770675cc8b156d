import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { recordPlugin } from "./src/record/recordPlugin.ts";
import { firstLoad } from "./src/site/firstLoad.ts";
import { sitePlugin } from "./src/site/sitePlugin.ts";
import { takenLater } from "./src/site/takenLater.ts";

export default defineConfig({
  // Relative addresses, so that the built page works under any sub-path.
  base: "./",
  plugins: [react(), recordPlugin(), sitePlugin(), takenLater()],
  // The router brings a stand-in for what React has had since 18.
  resolve: { alias: { "use-sync-external-store/shim/index.js": "react" } },
  build: {
    target: "baseline-widely-available",
    // Every browser of that target preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [firstLoad] } } },
  },
});
