import { useEffect, useState } from "react";
import * as v from "valibot";

import type { Indicator, Observation } from "../../../src/core/observation.ts";
import {
  recordIndex,
  shard,
  type IndexedCity,
} from "../../../src/record/wire.ts";

export interface NaiveRecord {
  readonly cities: readonly IndexedCity[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
}

async function readJson(file: string): Promise<unknown> {
  return (await fetch(`./data/${file}`)).json();
}

async function readRecord(): Promise<NaiveRecord> {
  const { cities, indicators } = v.parse(
    recordIndex,
    await readJson("index.json"),
  );
  const shards = await Promise.all(
    cities.map(async (city) => v.parse(shard, await readJson(city.shard))),
  );
  const core = indicators.filter((indicator) => indicator.core);
  const observations = shards.flatMap((own) => own.observations);
  return { cities, indicators: core, observations };
}

/** The record once it is fetched, as one does it without a library. */
export function useNaiveRecord(): NaiveRecord | null {
  const [record, setRecord] = useState<NaiveRecord | null>(null);
  useEffect(() => {
    void readRecord().then(setRecord);
  }, []);
  return record;
}
