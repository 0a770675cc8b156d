import type { QueryClient } from "@tanstack/react-query";

import { indexQuery, shardQuery } from "./queries.ts";

/** Fetches all that `useRecord` asks for; comes back with the record's version, or fails with a `LoadFailure`. */
export async function fetchRecord(
  client: QueryClient,
  folder: string,
): Promise<string> {
  const { cities } = await client.query(indexQuery(folder));
  await Promise.all(
    cities.map((city) => client.query(shardQuery(folder, city))),
  );
  // Read anew where a shard was gone.
  const { version } = await client.query(indexQuery(folder));
  return version;
}
