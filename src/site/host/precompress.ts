import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

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
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(folder, name))).size),
  );
  const isLarge = sizes.reduce((sum, size) => sum + size, 0) > mostForDensest;
  // As many at once as Node has threads for it; more would only hold their texts in memory.
  const lanes = Array.from({ length: 4 }, async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop())
      await packFile(folder, name, isLarge);
  });
  await Promise.all(lanes);
}

/**
 * The densest costs a hundred times as much: worth it once for what never changes, not for thousands of pages, and of a
 * site of hundreds of megabytes only for what every page loads.
 */
function qualityFor(name: string, isLarge: boolean): number {
  if (isLarge) return name.startsWith("assets/") ? 11 : 5;
  return isImmutable(name) ? 11 : 9;
}

async function packFile(
  folder: string,
  name: string,
  isLarge: boolean,
): Promise<void> {
  const file = join(folder, name);
  const bytes = await readFile(file);
  if (bytes.length < leastBytes) return;
  const quality = qualityFor(name.replaceAll("\\", "/"), isLarge);
  const [gzipped, brotli] = await Promise.all([
    toGzip(bytes, { level: isLarge ? 6 : 9 }),
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ]);
  await writeFile(`${file}.gz`, gzipped);
  await writeFile(`${file}.br`, brotli);
}
