import type { QueryClient } from "@tanstack/react-query";

import {
  asksBeyond,
  citiesAtHand,
  noneAsked,
  type AskedCities,
} from "./askedCities.ts";
import { directoryQuery, indexQuery, shardQuery } from "./queries.ts";

/** Fetches all that `useRecord` asks for; comes back with the record's version, or fails with a `LoadFailure`. */
export async function fetchRecord(
  client: QueryClient,
  folder: string,
  asked: AskedCities = noneAsked,
): Promise<string> {
  const index = await client.query(indexQuery(folder));
  const others =
    index.directory !== undefined && asksBeyond(index, asked)
      ? await client.query(directoryQuery(folder, index.directory.file))
      : { cities: [] };
  const { needed } = citiesAtHand(index, others.cities, asked);
  await Promise.all(
    needed.map((city) => client.query(shardQuery(folder, city))),
  );
  // Read anew where a shard was gone.
  const { version } = await client.query(indexQuery(folder));
  return version;
}
