import { createHash } from "node:crypto";

import type { APIRequestContext, Page } from "playwright/test";

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

/** A record that a test has altered, as a host would publish it. */
export async function publish(
  page: Page,
  index: RecordIndex,
  shards: readonly Shard[],
): Promise<void> {
  const texts = shards.map(
    (altered) => [altered.city, JSON.stringify(altered)] as const,
  );
  await publishTexts(page, index, new Map(texts));
}

/** The text of each city's file, whatever it may say, under the name that its content gives it. */
export async function publishTexts(
  page: Page,
  index: RecordIndex,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const names = new Map<string, string>();
  for (const [city, body] of texts) {
    const hash = createHash("sha256").update(body).digest("hex");
    const name = `${city}-${hash.slice(0, 12)}.json`;
    names.set(city, name);
    await page.route(`**/data/${name}`, (route) =>
      route.fulfill({ contentType: "application/json", body }),
    );
  }
  await page.route("**/data/index.json", (route) =>
    route.fulfill({
      json: {
        ...index,
        cities: index.cities.map((city) => ({
          ...city,
          shard: names.get(city.id) ?? city.shard,
        })),
      },
    }),
  );
}
