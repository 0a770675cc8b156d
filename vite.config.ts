import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { recordPlugin } from "./src/record/recordPlugin.ts";

export default defineConfig({
  // Relative addresses, so that the built page works under any sub-path.
  base: "./",
  plugins: [react(), recordPlugin()],
  build: { target: "baseline-widely-available" },
});
