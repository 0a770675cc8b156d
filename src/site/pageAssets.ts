import { relative } from "node:path";

import type { Rolldown } from "vite";

import type { PageAssets } from "./addressFile.ts";
import type { Address } from "./addresses.ts";

/** The modules a page of a language is made of, apart from the start. */
export const pageFiles: Readonly<Record<Address["page"], string>> = {
  overview: "src/pages/overview/OverviewPage.tsx",
  indicator: "src/pages/indicator/IndicatorPage.tsx",
  city: "src/pages/city/CityPage.tsx",
  compare: "src/pages/compare/ComparePage.tsx",
  source: "src/pages/sources/SourcePage.tsx",
  data: "src/pages/data/DataPage.tsx",
  embed: "src/pages/embed/EmbedPage.tsx",
};

type Bundle = Rolldown.OutputBundle;

type OfPage = Pick<Address, "page" | "language">;
type Assets = Omit<PageAssets, "data">;

/** What a page of the bundle asks for, the record aside; looked up once for all pages of a kind. */
export function assetsFinder(
  bundle: Bundle,
  root: string,
): (address: OfPage) => Assets {
  const found = new Map<string, Assets>();
  return ({ page, language }) => {
    const kind = `${page} ${language}`;
    const assets =
      found.get(kind) ?? assetsOf({ page, language }, bundle, root);
    found.set(kind, assets);
    return assets;
  };
}

function assetsOf(
  { page, language }: OfPage,
  bundle: Bundle,
  root: string,
): Assets {
  const chunks = [
    chunkOf(pageFiles[page], bundle, root),
    chunkOf(`src/wording/${language}/words.ts`, bundle, root),
  ].map((chunk) => assetsIn(chunk, bundle));
  return {
    start: chunkOf("src/main.tsx", bundle, root).fileName,
    scripts: [...new Set(chunks.flatMap(({ scripts }) => scripts))],
    styles: [...new Set(chunks.flatMap(({ styles }) => styles))],
    fonts: Object.keys(bundle).filter((name) => name.endsWith(".woff2")),
  };
}

type ChunkAssets = Pick<PageAssets, "scripts" | "styles">;

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
): ChunkAssets {
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
