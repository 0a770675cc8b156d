// What a first load may weigh, gzipped (PERFORMANCE.md of the design): checked on the built files, in dist or the folder named.
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./project.mjs";

const [folder = "dist"] = process.argv.slice(2);
const dist = path.resolve(root, folder);
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

const importedBy = (file) =>
  file.endsWith(".js")
    ? [
        ...read(file)
          .toString()
          .matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g),
      ].map(([, name]) => path.join("assets", name))
    : [];

/** What draws the charts of the overview (src/site/chunks.ts) and what that imports, asked for once the page can be read. */
const charts = fs
  .readdirSync(path.join(dist, "assets"))
  .filter((file) => /^drawing-.*\.(?:js|css)$/.test(file))
  .map((file) => path.join("assets", file));
for (const file of charts)
  charts.push(
    ...importedBy(file).filter((name) => ![...asked, ...charts].includes(name)),
  );

const all = [page, ...asked, ...charts];
const kB = (name, bytes, limit) => ({
  name,
  amount: bytes / 1000,
  limit,
  unit: "kB",
});

const rows = [
  kB("page with its drawings", zipped([page]), 30),
  kB("style", zipped(ending(".css")), 12),
  kB("script before interaction", zipped(scripts), 110),
  kB("script of the charts", zipped(charts), 150),
  kB(
    "all but fonts until the charts live",
    zipped(all.filter((file) => !fonts.includes(file))),
    260,
  ),
  kB("fonts", plain(fonts), 80),
  { name: "requests", amount: all.length, limit: 20, unit: "files" },
];

let isOver = asked.some((file) => charts.includes(file));
if (isOver) console.log("the charts' script is asked for by the page itself");
for (const { name, amount, limit, unit } of rows) {
  const isMissing = amount === 0;
  isOver ||= isMissing || amount > limit;
  const shown = Number(amount.toFixed(1));
  console.log(
    isMissing
      ? `${name}: found no file, expected some in dist/`
      : `${name}: ${shown} ${unit} of ${limit}`,
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
