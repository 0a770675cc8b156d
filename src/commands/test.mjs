import "./requireNode.mjs";
import fs from "node:fs";
// The default import, since old Nodes lack parseArgs and would stop before requireNode speaks.
import util from "node:util";
import { installMissing } from "./install.mjs";
import { cache } from "./project.mjs";

function fail(message) {
  console.error(message);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

/** The steps of --only with what they need, or all. */
function chosen(steps, only) {
  if (!only) return steps;
  const names = new Set(only.split(","));
  const known = steps.map(({ name }) => name);
  const unknown = [...names].filter((name) => !known.includes(name));
  if (unknown.length > 0)
    fail(`No step ${unknown.join(", ")}; there are ${known.join(", ")}.`);
  for (const { name, after = [] } of steps)
    if (names.has(name)) after.forEach((needed) => names.add(needed));
  return steps.filter(({ name }) => names.has(name));
}

function readOnly() {
  try {
    return util.parseArgs({ options: { only: { type: "string" } } }).values
      .only;
  } catch (error) {
    return fail(`${error.message}\nnpm test -- [--only unit,types]`);
  }
}

async function timed(step) {
  const start = performance.now();
  const result = await step
    .run()
    .catch((error) => ({ passed: 0, failed: 1, output: error.stack }));
  return { ...result, seconds: (performance.now() - start) / 1000 };
}

function print({ title }, { passed, failed, seconds, output, note, counted }) {
  const remark = counted ? `${passed} passed, ${failed} failed` : (note ?? "");
  console.log(
    `${failed ? "✗" : "✓"} ${title.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${remark}`.trimEnd(),
  );
  if (failed && output) console.log(`\n${output}\n`);
}

/** Two at a time, printed in the listed order however they end. */
async function runAll(steps) {
  const results = new Map();
  const waiting = [...steps];
  let printed = 0;
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      results.set(step, await timed(step));
      for (; results.has(steps[printed]); printed += 1)
        print(steps[printed], results.get(steps[printed]));
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

/** Runs what hangs on other steps once all others are done, since it wants both cores. */
async function runInTurn(steps) {
  const results = await runAll(steps.filter(({ after }) => !after));
  const failedNames = [...results]
    .filter(([, { failed }]) => failed)
    .map(([{ name }]) => name);
  const blocked = (step) =>
    step.after.filter((name) => failedNames.includes(name));
  const last = steps
    .filter(({ after }) => after)
    .map((step) =>
      blocked(step).length > 0
        ? { ...step, run: async () => notRun(blocked(step)) }
        : step,
    );
  return [...results.values(), ...(await runAll(last)).values()];
}

const notRun = (names) => ({
  passed: 0,
  failed: 1,
  output: `Not run: mend first ${names.join(" and ")}.`,
});

const sum = (results, key) =>
  results.reduce((total, result) => total + result[key], 0);

const only = readOnly();
if (!(await installMissing())) fail("Nothing was tested.");
fs.mkdirSync(cache, { recursive: true });
const { steps } = await import("./steps.mjs");
const results = await runInTurn(chosen(steps, only));
const failed = sum(results, "failed");
console.log(`${sum(results, "passed")} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
