import { createHash } from "node:crypto";

import { groupedBy } from "../core/grouped.ts";
import { observationColumns } from "../wording/observationRow.ts";
import type { CompiledRecord } from "./compile.ts";
import { dataPackage } from "./dataPackage.ts";
import { measureColumns, measureRows } from "./measuresCsv.ts";
import { observationRows, toCsv } from "./observationsCsv.ts";
import {
  indexFile,
  versionFile,
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
  const observations = {
    path: "observations.csv",
    text: toCsv(
      observationColumns,
      [...parts.values()].flatMap((part) => observationRows(part)),
    ),
  };
  const measures = {
    path: "measures.csv",
    text: toCsv(measureColumns, measureRows(record)),
  };
  const cities = record.cities.map((city, order) => ({
    ...city,
    shard: shards[order]?.name ?? "",
  }));
  const index = indexOf({ cities, indicators: record.indicators });
  const text = JSON.stringify(index);
  return [
    { name: indexFile, text },
    { name: versionFile(index.version), text },
    ...shards,
    { name: observations.path, text: observations.text },
    { name: measures.path, text: measures.text },
    {
      name: "datapackage.json",
      text: `${JSON.stringify(dataPackage(index.version, observations, measures), null, 2)}\n`,
    },
  ];
}

/** Its hash holds for all figures, since it names each city's file by that file's hash. */
function indexOf(contents: Omit<RecordIndex, "version">): RecordIndex {
  return { version: versionOf(contents), ...contents };
}

/** What an index of these contents is called by. */
export function versionOf(contents: Omit<RecordIndex, "version">): string {
  return hashOf(JSON.stringify(contents));
}

/** The record city by city, in the order of its figures: what is asked of one city goes through that one's figures only. */
function partsOf(record: CompiledRecord): ReadonlyMap<string, CompiledRecord> {
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

function shardFile(
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
