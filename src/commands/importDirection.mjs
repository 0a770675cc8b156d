// Holds src and e2e to the table in .dependency-cruiser.cjs, and first proves on planted violations that the
// table bites: without a compiler it understands, dependency-cruiser cruises nothing and passes in silence.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { cache, root } from "./project.mjs";

const require = createRequire(import.meta.url);
const { options, ...ruleSet } = require(
  path.join(root, ".dependency-cruiser.cjs"),
);

// dependency-cruiser 17 asks swc to parse .tsx without JSX (src/extract/swc/parse.mjs, "TODO: {tj}sx ?"), so it
// is told here. May go when dependency-cruiser says tsx itself or reads TypeScript 7.
const swc = require("@swc/core");
const { parseFileSync } = swc;
swc.parseFileSync = (file, parserOptions) =>
  parseFileSync(file, { ...parserOptions, tsx: file.endsWith(".tsx") });
const { cruise } = await import("dependency-cruiser");

const plantedFiles = {
  "src/charts/planted.ts": "export const drawn = 1;",
  "src/components/planted.ts": "export type Card = { title: string };",
  "src/components/Planted.tsx":
    'import { LineChart } from "recharts";\nexport const Planted = () => <LineChart />;',
  "src/core/planted.ts": [
    'import fs from "node:fs";',
    'import { useState } from "react";',
    'import { drawn } from "../charts/planted.ts";',
    'import type { Card } from "../components/planted.ts";',
    'import { other } from "./other.ts";',
    'export * from "../reading/planted.ts";',
    "export const planted: [Card?] = [];",
    "console.log(fs, useState, drawn, other);",
  ].join("\n"),
  "src/core/other.ts":
    'import { planted } from "./planted.ts";\nexport const other = () => planted;',
  "src/reading/planted.ts": "export const read = 1;",
  "src/elsewhere/planted.ts":
    'import { missing } from "./missing.ts";\nconsole.log(missing);',
  "src/main.ts": 'import "./elsewhere/planted.ts";',
};

const plantedViolations = [
  ["core", "src/core/planted.ts", "fs"],
  ["core", "src/core/planted.ts", "react"],
  ["core", "src/core/planted.ts", "src/charts/planted.ts"],
  ["core", "src/core/planted.ts", "src/reading/planted.ts"],
  ["core", "src/core/planted.ts", "src/components/planted.ts"],
  ["components", "src/components/Planted.tsx", "recharts"],
  ["every folder of src has a row", "src/main.ts", "src/elsewhere/planted.ts"],
  ["every import is found", "src/elsewhere/planted.ts", "./missing.ts"],
  ["no cycles", "src/core/other.ts", "src/core/planted.ts"],
];

/** The modules cruised below a folder, and each violation as [rule, from, to]. */
async function cruiseIn(baseDir, folders) {
  const { output } = await cruise(folders, {
    ...options,
    ruleSet,
    validate: true,
    baseDir,
  });
  return {
    modules: new Set(output.modules.map(({ source }) => source)),
    violations: output.summary.violations.map(({ rule, from, to }) => [
      rule.name,
      from,
      to,
    ]),
  };
}

function plant(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(plantedFiles)) {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
}

const isTarget = (found, planted) =>
  found === planted || found.includes(`/${planted}/`);

async function missedViolations() {
  const folder = path.join(cache, "planted");
  plant(folder);
  const { violations } = await cruiseIn(folder, ["src"]);
  return plantedViolations.filter(
    ([rule, from, to]) =>
      !violations.some(
        (found) =>
          found[0] === rule && found[1] === from && isTarget(found[2], to),
      ),
  );
}

function sourceFiles(folder) {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => `${folder}/${file.split(path.sep).join("/")}`);
}

const folders = ["src", "e2e"].filter((folder) =>
  fs.existsSync(path.join(root, folder)),
);
const { modules, violations } = await cruiseIn(root, folders);
const problems = [
  ...(await missedViolations()).map(
    ([rule, from, to]) =>
      `planted, but not reported: ${from} → ${to} (${rule})`,
  ),
  ...folders
    .flatMap(sourceFiles)
    .filter((file) => !modules.has(file))
    .map((file) => `not cruised: ${file}`),
  ...violations.map(
    ([rule, from, to]) =>
      `${from} → ${to} (${rule}, see .dependency-cruiser.cjs)`,
  ),
];
problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length > 0 ? 1 : 0;
