import "./requireNode.mjs";
// The default import, since old Nodes lack parseArgs and would stop before requireNode speaks.
import util from "node:util";
import { runNpm } from "./child.mjs";
import { installMissing } from "./install.mjs";
import { root } from "./project.mjs";

const usage = "npm start -- [--port 4173] [--host [address]]";

function fail(message) {
  console.error(message);
  process.exit(1);
}

function readOptions() {
  const args = process.argv.slice(2);
  // A bare --host means every address, as in Vite.
  const at = args.indexOf("--host");
  if (at >= 0 && (args[at + 1] ?? "--").startsWith("--"))
    args.splice(at, 1, "--host=0.0.0.0");
  try {
    const { values } = util.parseArgs({
      args,
      options: { port: { type: "string" }, host: { type: "string" } },
    });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      fail(`--port wants a number from 1 to 65535, not ${values.port}.`);
    return { port, ...(values.host ? { host: values.host } : {}) };
  } catch (error) {
    return fail(`${error.message}\n${usage}`);
  }
}

const options = readOptions();
if (!(await installMissing())) process.exit(1);

console.log("Building…");
const build = await runNpm([
  "run",
  "--silent",
  "build",
  "--",
  "--logLevel",
  "warn",
]);
if (!build.ok)
  fail(
    `${build.output}\n\nThe build failed; what to mend is said above. Then run npm start again.`,
  );

const { preview } = await import("vite");
const server = await preview({
  root,
  logLevel: "error",
  preview: { ...options, strictPort: false },
}).catch((error) => fail(`The page cannot be served: ${error.message}`));

const { local, network } = server.resolvedUrls;
console.log(`Đối Sánh: ${[...local, ...network].join(" ")}`);
console.log("Ctrl+C stops it.");
// Stopping a server is no failure, unlike stopping a step.
process.removeAllListeners("SIGINT").on("SIGINT", () => process.exit(0));
