import * as v from "valibot";

import type { BuiltRecord } from "../record/buildRecord.ts";
import {
  directory,
  indexFile,
  recordIndex,
  type RecordIndex,
} from "../record/wire.ts";
import { filedAddresses, type Address } from "./addresses.ts";

/** What the site's files are made from. */
export interface Site {
  readonly addresses: readonly Address[];
  /** Whether the build draws the page; where it does not, the reader's browser does. */
  readonly isDrawn: (address: Address) => boolean;
  readonly index: RecordIndex;
  /** Text by name of the record's files that drawn pages need. */
  readonly files: Readonly<Record<string, string>>;
  /** Names of every city's file, by the city's id. */
  readonly shards: ReadonlyMap<string, string>;
}

/**
 * What is embedded is what its address asks for; without it there is nothing to draw (decision 007). Of a record of many
 * cities only the first ones are drawn (decision 012).
 */
export function siteOf({ record, files }: BuiltRecord): Site {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const index = v.parse(recordIndex, JSON.parse(texts.get(indexFile) ?? ""));
  const others =
    index.directory === undefined
      ? []
      : v.parse(directory, JSON.parse(texts.get(index.directory.file) ?? ""))
          .cities;
  const first = new Set(index.cities.map(({ id }) => id));
  const needed = [indexFile, ...index.cities.map(({ shard }) => shard)];
  return {
    addresses: filedAddresses(record),
    isDrawn: ({ page, item }) =>
      page !== "embed" && (page !== "city" || item === null || first.has(item)),
    index,
    files: Object.fromEntries(
      needed.map((name) => [name, texts.get(name) ?? ""]),
    ),
    shards: new Map(
      [...index.cities, ...others].map(({ id, shard }) => [id, shard]),
    ),
  };
}

/** The record's files that a page asks for at once: of a record of many cities none that it does not show. */
export function dataOf({ page, item }: Address, site: Site): readonly string[] {
  const { cities, directory: others } = site.index;
  const city = page === "city" ? (item ?? cities[0]?.id) : undefined;
  const own = city === undefined ? undefined : site.shards.get(city);
  const isFirst = cities.some(({ id }) => id === city);
  const names =
    others === undefined || own === undefined
      ? cities.map(({ shard }) => shard)
      : [...(isFirst ? [] : [others.file]), own];
  return [indexFile, ...names].map((name) => `data/${name}`);
}
