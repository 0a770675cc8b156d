import { queryOptions, type QueryClient } from "@tanstack/react-query";

import type { Indicator, Observation, Report } from "../core/observation.ts";
import type {
  DirectoryEntry,
  IndexedCity,
  RecordIndex,
} from "../record/wire.ts";
import {
  asksBeyond,
  citiesAtHand,
  noneAsked,
  type AskedCities,
} from "./askedCities.ts";
import { toFailure, type LoadFailure } from "./loadFailure.ts";
import { directoryQuery, indexQuery, manners, shardQuery } from "./queries.ts";

/** A city whose figures did not arrive while others did. */
export interface MissingCity {
  readonly city: IndexedCity;
  readonly failure: LoadFailure;
}

/** A city with where its figures are. */
export type CityAtHand = IndexedCity;

export interface LoadedRecord {
  readonly version: string;
  /** All, or of a record of many its first ones and those that were asked for. */
  readonly cities: readonly IndexedCity[];
  /** Ids of those that are shown where none is asked for. */
  readonly first: readonly string[];
  /** Ids of those whose figures were not asked for. */
  readonly unread: readonly string[];
  /** Where the others are named, for a record of many. */
  readonly directory?: DirectoryEntry;
  readonly indicators: readonly Indicator[];
  readonly reports: readonly Report[];
  readonly observations: readonly Observation[];
  readonly missing: readonly MissingCity[];
}

/**
 * What is asked of the record whose index is given, as one answer: the figures of every city needed, and of which they
 * did not come. Fails with the first city's failure where none came.
 */
export function recordQuery(
  folder: string,
  earlier: string | null,
  index: RecordIndex | undefined,
  given: AskedCities,
) {
  // A record of few comes whole, whatever is asked of it.
  const asked = index?.directory === undefined ? noneAsked : given;
  return queryOptions({
    ...manners,
    queryKey: ["record", folder, earlier, asked.shown, asked.besides],
    queryFn: ({ client }) => loadRecord(client, folder, earlier, asked),
    retry: false, // each file has had its second try
    // Tried again when a reader says so, or when the network is back.
    staleTime: ({ state }) => (isWhole(state.data) ? Infinity : 0),
    refetchOnMount: false,
    refetchOnReconnect: ({ state }) =>
      state.status === "error" || !isWhole(state.data),
    // Compared by hand nothing would be found the same sooner.
    structuralSharing: false,
  });
}

function isWhole(record: LoadedRecord | undefined): boolean {
  return record === undefined || record.missing.length === 0;
}

async function loadRecord(
  client: QueryClient,
  folder: string,
  earlier: string | null,
  asked: AskedCities,
  isAgain = false,
): Promise<LoadedRecord> {
  const index = await client.query(indexQuery(folder, earlier));
  const others = await othersOf(client, folder, index, asked);
  const { cities, needed } = citiesAtHand(index, others, asked);
  const outcomes = await Promise.all(
    needed.map((city) =>
      client
        .query(shardQuery(folder, city, earlier))
        .then((shard) => ({ city, shard }))
        .catch((error: unknown) => ({ city, failure: toFailure(error) })),
    ),
  );
  // Read anew where a shard was gone.
  const { version } = await client.query(indexQuery(folder, earlier));
  if (version !== index.version && !isAgain)
    return loadRecord(client, folder, earlier, asked, true);
  const missing = outcomes.flatMap((one) => ("failure" in one ? one : []));
  const [lost] = missing;
  if (lost !== undefined && missing.length === needed.length)
    throw lost.failure;
  const { directory, indicators } = index;
  const arrived = outcomes.flatMap((one) => ("shard" in one ? one.shard : []));
  return {
    version: index.version,
    cities,
    first: index.cities.map(({ id }) => id),
    unread: cities.filter((city) => !needed.includes(city)).map(({ id }) => id),
    ...(directory === undefined ? {} : { directory }),
    indicators,
    reports: arrived.flatMap(({ reports }) => reports),
    observations: arrived.flatMap(({ observations }) => observations),
    missing,
  };
}

async function othersOf(
  client: QueryClient,
  folder: string,
  index: RecordIndex,
  asked: AskedCities,
): Promise<readonly IndexedCity[]> {
  const { directory } = index;
  if (directory === undefined || !asksBeyond(index, asked)) return [];
  return (await client.query(directoryQuery(folder, directory.file))).cities;
}

/** Fetches all that `useRecord` asks for; comes back with the record's version, or fails with a `LoadFailure`. */
export async function fetchRecord(
  client: QueryClient,
  folder: string,
  asked: AskedCities = noneAsked,
): Promise<string> {
  const index = await client.query(indexQuery(folder));
  const { version, missing } = await client.query(
    recordQuery(folder, null, index, asked),
  );
  const [lost] = missing;
  if (lost !== undefined) throw lost.failure;
  return version;
}
