import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";

import type { Plugin, PreviewServer, Rolldown } from "vite";

import { compileFolder, recordFolderOf } from "../record/recordPlugin.ts";
import { addressesOf, type Address } from "./addresses.ts";
import { addressFile, notFoundFile, type PageAssets } from "./addressFile.ts";

/** The modules a page of a language is made of, apart from the start. */
const pageFiles: Readonly<Record<Address["page"], string>> = {
  overview: "src/pages/overview/OverviewPage.tsx",
  indicator: "src/pages/indicator/IndicatorPage.tsx",
  city: "src/pages/city/CityPage.tsx",
  compare: "src/pages/compare/ComparePage.tsx",
  source: "src/pages/sources/SourcePage.tsx",
  data: "src/pages/data/DataPage.tsx",
  embed: "src/pages/embed/EmbedPage.tsx",
};

/** A file for each address, so that links work on hosts that know nothing of the site, and one for all others. */
export function sitePlugin(): Plugin {
  let root = "";
  return {
    name: "doi-sanh:site",
    enforce: "post",
    configResolved(config) {
      ({ root } = config);
    },
    async generateBundle(_, bundle) {
      const first = bundle["index.html"];
      if (first?.type !== "asset") return;
      const firstPage = String(first.source);
      const record = await compileFolder(recordFolderOf(root), root);
      if (!record.ok) return; // the record's own plugin says what is wrong
      const files = addressesOf(record.value).map((address) => ({
        fileName: join(address.path, "index.html"),
        source: addressFile(
          firstPage,
          address,
          assetsOf(address, bundle, root),
        ),
      }));
      const [front, ...others] = files;
      if (front !== undefined) first.source = front.source;
      const start = assetsIn(chunkOf("index.html", bundle, root), bundle);
      for (const file of [
        ...others,
        {
          fileName: "404.html",
          source: notFoundFile(firstPage, start.scripts[0] ?? "", start.styles),
        },
      ]) {
        this.emitFile({ type: "asset", ...file });
      }
    },
    configurePreviewServer(server) {
      servePlainly(server);
    },
  };
}

type Bundle = Rolldown.OutputBundle;

function assetsOf(
  { page, language }: Address,
  bundle: Bundle,
  root: string,
): PageAssets {
  const chunks = [
    chunkOf(pageFiles[page], bundle, root),
    chunkOf(`src/wording/${language}/words.ts`, bundle, root),
  ].map((chunk) => assetsIn(chunk, bundle));
  return {
    scripts: [...new Set(chunks.flatMap(({ scripts }) => scripts))],
    styles: [...new Set(chunks.flatMap(({ styles }) => styles))],
  };
}

/** The chunk a source file went into. */
function chunkOf(
  file: string,
  bundle: Bundle,
  root: string,
): Rolldown.OutputChunk {
  const chunk = Object.values(bundle).find(
    (output): output is Rolldown.OutputChunk =>
      output.type === "chunk" &&
      output.moduleIds.some((id) => relative(root, id) === file),
  );
  if (chunk === undefined) throw new Error(`in no chunk: ${file}`);
  return chunk;
}

/** A chunk and all it imports at once, with their styles. */
function assetsIn(
  { fileName, imports, viteMetadata }: Rolldown.OutputChunk,
  bundle: Bundle,
): PageAssets {
  const below = imports.flatMap((name) => {
    const chunk = bundle[name];
    return chunk?.type === "chunk" ? [assetsIn(chunk, bundle)] : [];
  });
  return {
    scripts: [
      ...new Set([fileName, ...below.flatMap(({ scripts }) => scripts)]),
    ],
    styles: [
      ...new Set([
        ...below.flatMap(({ styles }) => styles),
        ...(viteMetadata?.importedCss ?? []),
      ]),
    ],
  };
}

/** The preview answers as the plainest host does: a folder by its index, anything unknown by 404.html. */
function servePlainly({ middlewares, config }: PreviewServer): void {
  const folder = resolve(config.root, config.build.outDir);
  middlewares.use((request, response, next) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, decodeURI(url.pathname));
    if (!url.pathname.endsWith("/") && existsSync(join(file, "index.html"))) {
      response.writeHead(301, { Location: `${url.pathname}/${url.search}` });
      response.end();
      return;
    }
    if (existsSync(file)) return next();
    void readFile(join(folder, "404.html")).then((page) => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(page);
    }, next);
  });
}
