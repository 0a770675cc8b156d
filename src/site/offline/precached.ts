import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

import * as v from "valibot";

import {
  indexFile,
  recordIndex,
  versionFile,
  type RecordIndex,
} from "../../record/wire.ts";
import { isImmutable } from "../host/caching.ts";

/** A file that a reader's browser fetches ahead, as Workbox names it. */
interface Entry {
  readonly url: string;
  readonly size: number;
}

interface SealedEntry extends Entry {
  readonly revision: string | null;
  readonly integrity: string;
}

/** What a record of some hundred cities comes to: above it a reader's phone would fetch more than it may ever show. */
const mostBytes = 40_000_000;

/** What matters first: what every page is made of, the record, pages of their own, then those of each thing. */
const ranks = [
  /^(?:assets\/|icons?[./]|404\.html$|nhung\.js$)/u,
  /^data\//u,
  /^(?:en\/)?(?:[a-z-]+\/)?index\.html$/u,
];

/**
 * The files to fetch ahead, with what they hold and under the address a reader asks for: `entries`, which are not the
 * record's, and of the record today's version alone. Of one of many cities only what is shown unasked, and no page of the
 * others. What is too much is left to be kept on use.
 */
export async function precached(
  folder: string,
  entries: readonly Entry[],
  limit = mostBytes,
): Promise<SealedEntry[]> {
  const text = await readFile(join(folder, "data", indexFile), "utf8");
  const index = v.parse(recordIndex, JSON.parse(text));
  const isShown = shownIn(index);
  const ordered = [
    ...entries.filter(({ url }) => isShown(url)),
    ...(await dataOf(folder, index)),
  ].toSorted((a, b) => rankOf(a) - rankOf(b));
  const chosen: Entry[] = [];
  let bytes = 0;
  for (const entry of ordered) {
    bytes += entry.size;
    if (bytes <= limit) chosen.push(entry);
  }
  return Promise.all(chosen.map((entry) => seal(folder, entry)));
}

/** Pages of other cities than the first are drawn by script, and so by 404.html where nothing else is there. */
function shownIn({ cities, directory }: RecordIndex): (url: string) => boolean {
  const first = new Set(cities.map(({ id }) => id));
  return (url) => {
    const [, city] = /^(?:en\/)?thanh-pho\/([^/]+)\//u.exec(url) ?? [];
    return directory === undefined || city === undefined || first.has(city);
  };
}

async function dataOf(
  folder: string,
  { version, cities, directory }: RecordIndex,
): Promise<readonly Entry[]> {
  const current = [
    indexFile,
    versionFile(version),
    ...cities.map(({ shard }) => shard),
  ];
  const tables = (await readdir(join(folder, "data"))).filter(
    (name) =>
      /\.(?:csv|json)$/u.test(name) && !/[0-9a-f]{12}\.json$/u.test(name),
  );
  const names = new Set(
    directory === undefined ? [...current, ...tables] : current,
  );
  return Promise.all(
    [...names].map(async (name) => {
      const { size } = await stat(join(folder, "data", name));
      return { url: `data/${name}`, size };
    }),
  );
}

function rankOf({ url }: Entry): number {
  const rank = ranks.findIndex((own) => own.test(url));
  return rank < 0 ? ranks.length : rank;
}

async function seal(
  folder: string,
  { url, size }: Entry,
): Promise<SealedEntry> {
  const bytes = await readFile(join(folder, url));
  const integrity = `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
  return {
    url: url.replace(/(^|\/)index\.html$/u, "$1") || "./",
    size,
    revision: isImmutable(url) ? null : integrity,
    integrity,
  };
}
