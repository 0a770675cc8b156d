import path from "node:path";
import { provideBrowser } from "./browser.mjs";
import { runNpm } from "./child.mjs";
import { playwrightCounts, vitestCounts } from "./counts.mjs";
import { cache } from "./project.mjs";

/** The same for every machine; Node formats as en-US under it, so that a forgotten "vi-VN" shows. */
const pinned = (zone) => {
  const env = { ...process.env, TZ: zone, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };
  delete env.FORCE_COLOR;
  return env;
};

const here = "Asia/Ho_Chi_Minh";

/** A script of package.json. */
const runScript = (name, args, options) =>
  runNpm(["run", "--silent", name, "--", ...args], options);

/** A script that counts as one test. */
const check =
  (name, ...args) =>
  async () => {
    const { ok, output } = await runScript(name, args, { env: pinned(here) });
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  };

/** Says so where the registry could not be asked; only findings fail. */
async function audit() {
  const { ok, output } = await runScript("audit", [], { env: pinned(here) });
  return {
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    output,
    note: output.trim(),
  };
}

const unitTests = (zone, reportName) => async () => {
  const report = path.join(cache, reportName);
  const { ok, output } = await runScript(
    "unit",
    ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    { env: pinned(zone) },
  );
  return { ...vitestCounts(report, ok), output, counted: true };
};

async function browser() {
  const { browser: executable, output } = await provideBrowser();
  if (!executable) return { passed: 0, failed: 1, output };
  process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE = executable;
  return { passed: 1, failed: 0, note: executable };
}

async function browserTests() {
  const report = path.join(cache, "e2e.json");
  const { ok, output } = await runScript("e2e", ["--reporter=list,json"], {
    env: { ...pinned(here), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    seconds: 3000,
  });
  return { ...playwrightCounts(report, ok), output, counted: true };
}

/**
 * What `npm test` runs: the name of --only, the words printed, and what must have gone well before. The two
 * unit runs stand apart, since each wants both cores.
 */
export const steps = [
  { name: "browser", title: "browser", run: browser },
  { name: "unit", title: "unit tests", run: unitTests(here, "unit.json") },
  { name: "types", title: "types", run: check("types") },
  {
    name: "lint",
    title: "lint",
    run: check("lint"),
  },
  { name: "format", title: "format", run: check("format:check") },
  { name: "imports", title: "import direction", run: check("imports") },
  { name: "unused", title: "dead code", run: check("unused") },
  { name: "audit", title: "known holes", run: audit },
  {
    name: "build",
    title: "build",
    run: check("build", "--logLevel", "warn"),
  },
  {
    name: "budget",
    title: "first load",
    after: ["build"],
    run: check("budget"),
  },
  {
    name: "zone",
    title: "unit tests, Los Angeles",
    run: unitTests("America/Los_Angeles", "unitElsewhere.json"),
  },
  {
    name: "e2e",
    title: "browser tests",
    after: ["browser", "build"],
    run: browserTests,
  },
];
