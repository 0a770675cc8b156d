import { createReadStream, createWriteStream } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import {
  brotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  gzip,
} from "node:zlib";

import { isImmutable } from "./caching.ts";

const texts = /\.(?:html|js|css|json|svg|csv|txt|xml|webmanifest)$/u;
/** Below that a packed file spares no packet. */
const leastBytes = 1000;

/** A site of three cities has 8 MB of texts. */
const mostForDensest = 40_000_000;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Writes x.gz and x.br beside each text of a folder, for hosts that hand them out as they are. */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true });
  const names = entries.filter((name) => texts.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const { size } = await stat(join(folder, name));
      return { name, size };
    }),
  );
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const isLarge = bytes > mostForDensest;
  // The largest first, so that none is begun when all others are done.
  files.sort((a, b) => a.size - b.size);
  // As many at once as Node has threads for it; more would only hold their texts in memory.
  const lanes = Array.from({ length: 4 }, async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop())
      await packFile(folder, file, isLarge);
  });
  await Promise.all(lanes);
}

/**
 * The densest costs a hundred times as much: worth it once for what never changes, not for thousands of pages, and of a
 * site of hundreds of megabytes only for what every page loads. Its tables are taken whole by few, its figures by all.
 */
function qualityFor(name: string, isLarge: boolean): number {
  if (!isLarge) return isImmutable(name) ? 11 : 9;
  if (name.startsWith("assets/")) return 11;
  return name.endsWith(".csv") ? 3 : 5;
}

/** A table's gzip is for the few who take it without a browser, which asks for brotli. */
function levelFor(name: string, isLarge: boolean): number {
  if (!isLarge) return 9;
  return name.endsWith(".csv") ? 4 : 6;
}

/** What is longer goes through piece by piece: a table of thousands of cities is larger than a string may be. */
const mostAtOnce = 32_000_000;
/** Pieces as small as Node's own would cost half as much again as the packing. */
const pieces = { highWaterMark: 1_000_000 };
const packedPieces = { chunkSize: 250_000 };

async function packFile(
  folder: string,
  { name, size }: { readonly name: string; readonly size: number },
  isLarge: boolean,
): Promise<void> {
  const file = join(folder, name);
  if (size < leastBytes) return;
  const level = levelFor(name, isLarge);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualityFor(
      name.replaceAll("\\", "/"),
      isLarge,
    ),
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
  if (size > mostAtOnce) {
    await pipeline(
      createReadStream(file, pieces),
      createGzip({ level, ...packedPieces }),
      createWriteStream(`${file}.gz`),
    );
    await pipeline(
      createReadStream(file, pieces),
      createBrotliCompress({ params, ...packedPieces }),
      createWriteStream(`${file}.br`),
    );
    return;
  }
  const bytes = await readFile(file);
  const [gzipped, brotli] = await Promise.all([
    toGzip(bytes, { level }),
    toBrotli(bytes, { params }),
  ]);
  await writeFile(`${file}.gz`, gzipped);
  await writeFile(`${file}.br`, brotli);
}
