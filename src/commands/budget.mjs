// What a first load may weigh, gzipped (PERFORMANCE.md of the design): checked on the built files.
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./project.mjs";

const dist = path.join(root, "dist");
const read = (file) => fs.readFileSync(path.join(dist, file));
const zipped = (files) =>
  files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
const plain = (files) =>
  files.reduce((sum, file) => sum + read(file).length, 0);

const page = "index.html";
/** The files the page itself asks for, preloads among them. */
const asked = [
  ...read(page)
    .toString()
    .matchAll(/<(?:link|script)[^>]*(?:src|href)="\.\/([^"]+)"/g),
].map(([, file]) => file);
const ending = (end) => asked.filter((file) => file.endsWith(end));
const scripts = ending(".js");
const fonts = ending(".woff2");

const chunks = fs.readdirSync(path.join(dist, "assets"));
/** What draws the charts of the overview (src/site/chunks.ts), asked for once the page can be read. */
const charts = chunks
  .filter((file) => /^drawing-.*\.(?:js|css)$/.test(file))
  .map((file) => path.join("assets", file));

const all = [page, ...asked, ...charts];
const kB = (bytes, limit) => ({ bytes, limit: limit * 1000, unit: "kB" });

const rows = [
  ["page with its drawings", kB(zipped([page]), 30)],
  ["style", kB(zipped(ending(".css")), 12)],
  ["script before interaction", kB(zipped(scripts), 110)],
  ["script of the charts", kB(zipped(charts), 150)],
  [
    "all but fonts until the charts live",
    kB(zipped(all.filter((file) => !fonts.includes(file))), 260),
  ],
  ["fonts", kB(plain(fonts), 80)],
  ["requests", { bytes: all.length, limit: 20, unit: "files" }],
];

let isOver = asked.some((file) => charts.includes(file));
if (isOver) console.log("the charts' script is asked for by the page itself");
for (const [name, { bytes, limit, unit }] of rows) {
  const shown = (amount) => (unit === "kB" ? (amount / 1000).toFixed(1) : amount);
  const isMissing = bytes === 0;
  isOver ||= isMissing || bytes > limit;
  console.log(
    isMissing
      ? `${name}: found no file, expected some in dist/`
      : `${name}: ${shown(bytes)} ${unit} of ${shown(limit)}`,
  );
}

/** The heaviest pages, for those who look at the log. */
const pages = fs
  .readdirSync(dist, { recursive: true })
  .filter((file) => file.endsWith(".html"))
  .map((file) => ({ file, bytes: zipped([file]) }))
  .toSorted((a, b) => b.bytes - a.bytes);
for (const { file, bytes } of pages.slice(0, 4))
  console.log(`heaviest pages: ${file} ${(bytes / 1000).toFixed(1)} kB`);
process.exitCode = isOver ? 1 : 0;
