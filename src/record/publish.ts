import { createHash } from "node:crypto";

import type { City } from "../core/observation.ts";
import { observationColumns } from "../wording/observationRow.ts";
import type { CompiledRecord } from "./compile.ts";
import { dataPackage } from "./dataPackage.ts";
import { measureColumns, measureRows } from "./measuresCsv.ts";
import { observationRows, toCsv } from "./observationsCsv.ts";
import { indexFile, type RecordIndex, type Shard } from "./wire.ts";

/** A file of the published record, its name from the data folder. */
export interface PublishedFile {
  readonly name: string;
  readonly text: string;
}

/** Everything that stands under data/ on the host. The same record gives the same bytes. */
export function publishRecord(
  record: CompiledRecord,
): readonly PublishedFile[] {
  const shards = record.cities.map((city) => shardFile(city, record));
  const observations = {
    path: "observations.csv",
    text: toCsv(observationColumns, observationRows(record)),
  };
  const measures = {
    path: "measures.csv",
    text: toCsv(measureColumns, measureRows(record)),
  };
  const cities = record.cities.map((city, order) => ({
    ...city,
    shard: shards[order]?.name ?? "",
  }));
  const contents = { cities, indicators: record.indicators };
  const version = hashOf(
    [JSON.stringify(contents), observations.text, measures.text].join("\n"),
  );
  const index: RecordIndex = { version, ...contents };
  return [
    { name: indexFile, text: JSON.stringify(index) },
    ...shards,
    { name: observations.path, text: observations.text },
    { name: measures.path, text: measures.text },
    {
      name: "datapackage.json",
      text: `${JSON.stringify(dataPackage(version, observations, measures), null, 2)}\n`,
    },
  ];
}

function shardFile({ id }: City, record: CompiledRecord): PublishedFile {
  const shard: Shard = {
    city: id,
    reports: record.reports.filter(({ city }) => city === id),
    observations: record.observations.filter(({ city }) => city === id),
  };
  const text = JSON.stringify(shard);
  return { name: `${id}-${hashOf(text)}.json`, text };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
