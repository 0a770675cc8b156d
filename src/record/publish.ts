import { createHash } from "node:crypto";

import { groupedBy } from "../core/grouped.ts";
import type { Indicator } from "../core/observation.ts";
import type { CompiledRecord, RecordNames } from "./compile.ts";
import { dataPackage, type Table } from "./dataPackage.ts";
import { recordTables, type RecordTable } from "./recordTables.ts";
import {
  directoryFile,
  indexFile,
  mostShown,
  versionFile,
  type Directory,
  type IndexedCity,
  type RecordIndex,
  type Shard,
} from "./wire.ts";

/** A file of the published record, its name from the data folder. */
export interface PublishedFile {
  readonly name: string;
  readonly text: string;
}

/** Everything that stands under data/ on the host. The same record gives the same bytes. */
export function publishRecord(
  record: CompiledRecord,
): readonly PublishedFile[] {
  const parts = partsOf(record);
  const shards = record.cities.map(({ id }) => shardFile(id, parts.get(id)));
  const table = ({ path, head, linesOf }: RecordTable): PublishedFile => ({
    name: path,
    text: [head, ...[...parts.values()].map(linesOf)].join(""),
  });
  const observations = table(recordTables.observations);
  const measures = table(recordTables.measures);
  const { version, files } = namingFiles(
    record,
    shards.map(({ name }) => name),
  );
  return [
    ...files,
    ...shards,
    observations,
    measures,
    packageFile(version, described(observations), described(measures)),
  ];
}

function described({ name, text }: PublishedFile): Table {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { path: name, bytes: Buffer.byteLength(text), sha256 };
}

export function packageFile(
  version: string,
  observations: Table,
  measures: Table,
): PublishedFile {
  const contents = dataPackage(version, observations, measures);
  return {
    name: "datapackage.json",
    text: `${JSON.stringify(contents, null, 2)}\n`,
  };
}

/** How many of a record that is too large to be shown whole are shown until others are asked for. */
const firstShown = 3;

/** The cities that are shown where none is asked for: those the record names first. */
export function firstCities<C>(cities: readonly C[]): readonly C[] {
  return cities.length > mostShown ? cities.slice(0, firstShown) : cities;
}

interface Naming {
  /** Its hash holds for all figures, since the index names each city's file, or the file that does, by that file's hash. */
  readonly version: string;
  /** The index, under its version too, and the directory where there is one. */
  readonly files: readonly PublishedFile[];
}

/** The files that name the cities and their files; `shards` are the names of these, in the order of the cities. */
export function namingFiles(
  { cities, indicators }: RecordNames,
  shards: readonly string[],
): Naming {
  const named = cities.map((city, order) => ({
    ...city,
    shard: shards[order] ?? "",
  }));
  const { index, others } = indexOf(named, indicators);
  const text = JSON.stringify(index);
  const { version } = index;
  return {
    version,
    files: [
      { name: indexFile, text },
      { name: versionFile(version), text },
      ...others,
    ],
  };
}

function indexOf(
  all: readonly IndexedCity[],
  indicators: readonly Indicator[],
): { readonly index: RecordIndex; readonly others: readonly PublishedFile[] } {
  const cities = firstCities(all);
  if (cities.length === all.length)
    return { index: withVersion({ cities, indicators }), others: [] };
  const rest: Directory = { cities: all.slice(cities.length) };
  const text = JSON.stringify(rest);
  const file = directoryFile(hashOf(text));
  const directory = { file, count: all.length };
  return {
    index: withVersion({ cities, indicators, directory }),
    others: [{ name: file, text }],
  };
}

function withVersion(contents: Omit<RecordIndex, "version">): RecordIndex {
  return { version: versionOf(contents), ...contents };
}

/** What an index of these contents is called by. */
export function versionOf(contents: Omit<RecordIndex, "version">): string {
  return hashOf(JSON.stringify(contents));
}

/** The record city by city, in the order of its figures: what is asked of one city goes through that one's figures only. */
export function partsOf(
  record: CompiledRecord,
): ReadonlyMap<string, CompiledRecord> {
  const reports = groupedBy(record.reports, ({ city }) => city);
  const observations = groupedBy(record.observations, ({ city }) => city);
  const cities = new Set([...observations.keys(), ...reports.keys()]);
  return new Map(
    [...cities].map((city) => [
      city,
      {
        ...record,
        reports: reports.get(city) ?? [],
        observations: observations.get(city) ?? [],
      },
    ]),
  );
}

/** A city's figures; the file's name changes whenever they do. */
export function shardFile(
  city: string,
  part: Pick<CompiledRecord, "reports" | "observations"> | undefined,
): PublishedFile {
  const { reports = [], observations = [] } = part ?? {};
  const shard: Shard = { city, reports, observations };
  const text = JSON.stringify(shard);
  return { name: `${city}-${hashOf(text)}.json`, text };
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
