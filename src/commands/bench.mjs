// Measures the built page against its physical limit and a naive one: npm run bench -- [--rounds 7] [--window desk|phone]
import "./requireNode.mjs";
import path from "node:path";
import { provideBrowser } from "./browser.mjs";
import { runNpm } from "./child.mjs";
import { installMissing } from "./install.mjs";
import { root } from "./project.mjs";

if (!(await installMissing())) process.exit(1);
console.error("Building…");
const build = await runNpm(["run", "--silent", "build"], { seconds: 900 });
const { browser, output } = await provideBrowser();
if (!build.ok || !browser) {
  console.error(build.ok ? output : build.output);
  process.exit(1);
}

const { runnerImport } = await import("vite");
const { module } = await runnerImport(path.join(root, "e2e/bench/bench.ts"), {
  root,
  configFile: false,
  logLevel: "error",
});
process.exitCode = await module.run(process.argv.slice(2), root, browser);
