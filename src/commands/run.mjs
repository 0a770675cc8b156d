// Runs a TypeScript module of ours on Node: run.mjs <module> [arguments]. It exports run(args) → exit code.
import "./requireNode.mjs";
import path from "node:path";
import { installMissing } from "./install.mjs";
import { root } from "./project.mjs";

const [file, ...args] = process.argv.slice(2);
if (!(await installMissing())) process.exit(1);

const { runnerImport } = await import("vite");
const { module } = await runnerImport(path.resolve(root, file), {
  root,
  configFile: false,
  logLevel: "error",
});
process.exitCode = await module.run(args);
