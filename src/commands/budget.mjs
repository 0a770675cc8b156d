// What the first load may weigh, gzipped (PERFORMANCE.md of the design): checked on the built files.
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./project.mjs";

const dist = path.join(root, "dist");
const html = fs.readFileSync(path.join(dist, "index.html"), "utf8");

/** The files index.html itself asks for, preloads among them: what stands between a reader and the first touch. */
const asked = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(
  ([, file]) => file,
);
const fonts = fs
  .readdirSync(path.join(dist, "assets"))
  .filter((file) => file.endsWith(".woff2"))
  .map((file) => path.join("assets", file));
const charts = fs
  .readdirSync(path.join(dist, "assets"))
  .filter((file) => /^PlanChart-.*\.js$/.test(file))
  .flatMap((file) => withImports(path.join("assets", file)))
  .filter((file, place, all) => all.indexOf(file) === place)
  .filter((file) => !asked.includes(file));

/** A chunk and those it imports at once. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = fs.readFileSync(path.join(dist, file), "utf8");
  const found = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)];
  return [
    file,
    ...found.flatMap(([, name]) =>
      withImports(path.join("assets", name), seen),
    ),
  ];
}

const read = (file) => fs.readFileSync(path.join(dist, file));
const zipped = (files) =>
  files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
const plain = (files) =>
  files.reduce((sum, file) => sum + read(file).length, 0);
const ending = (end) => asked.filter((file) => file.endsWith(end));

const rows = [
  ["script before interaction", zipped(ending(".js")), 110],
  ["style", zipped(ending(".css")), 12],
  ["script until the charts live", zipped([...ending(".js"), ...charts]), 260],
  ["fonts", plain(fonts), 80],
];

let isOver = false;
for (const [name, bytes, limit] of rows) {
  const size = (bytes / 1000).toFixed(1);
  const isMissing = bytes === 0;
  isOver ||= isMissing || bytes > limit * 1000;
  console.log(
    isMissing
      ? `${name}: found no file, expected some in dist/`
      : `${name}: ${size} kB of ${limit}`,
  );
}
process.exitCode = isOver ? 1 : 0;
