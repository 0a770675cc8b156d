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
  build: {
    target: "baseline-widely-available",
    rolldownOptions: { output: { codeSplitting: { groups: [firstLoad] } } },
  },
});
