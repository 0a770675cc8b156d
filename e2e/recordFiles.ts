import type { APIRequestContext } from "playwright/test";

import {
  recordIndex,
  shard,
  type RecordIndex,
  type Shard,
} from "../src/record/wire.ts";

/** The published index, to be altered by a test. */
export async function readIndex(
  request: APIRequestContext,
): Promise<RecordIndex> {
  const answer = await request.get("./data/index.json");
  const result = await recordIndex["~standard"].validate(await answer.json());
  if (result.issues !== undefined) throw new Error("unreadable index");
  return result.value;
}

export async function readShard(
  request: APIRequestContext,
  index: RecordIndex,
  city: string,
): Promise<Shard> {
  const file = index.cities.find(({ id }) => id === city)?.shard;
  if (file === undefined) throw new Error(`no shard: ${city}`);
  const answer = await request.get(`./data/${file}`);
  const result = await shard["~standard"].validate(await answer.json());
  if (result.issues !== undefined) throw new Error(`unreadable: ${file}`);
  return result.value;
}
