import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import * as v from "valibot";

import { indexFile, recordIndex, versionFile } from "../../record/wire.ts";
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
 * The files to fetch ahead, with what they hold and under the address a reader asks for. Of the record today's version
 * alone. What is too much is left to be kept on use.
 */
export async function precached(
  folder: string,
  entries: readonly Entry[],
  limit = mostBytes,
): Promise<SealedEntry[]> {
  const isCurrent = await currentIn(folder);
  const ordered = entries
    .filter(({ url }) => isCurrent(url))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const chosen: Entry[] = [];
  let bytes = 0;
  for (const entry of ordered) {
    bytes += entry.size;
    if (bytes <= limit) chosen.push(entry);
  }
  return Promise.all(chosen.map((entry) => seal(folder, entry)));
}

async function currentIn(folder: string): Promise<(url: string) => boolean> {
  const text = await readFile(join(folder, "data", indexFile), "utf8");
  const { version, cities } = v.parse(recordIndex, JSON.parse(text));
  const names = new Set([
    versionFile(version),
    ...cities.map(({ shard }) => shard),
  ]);
  return (url) =>
    !/^data\/.*[0-9a-f]{12}\.json$/u.test(url) ||
    names.has(url.replace("data/", ""));
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
