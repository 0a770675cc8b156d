import { queryOptions, type QueryClient } from "@tanstack/react-query";

import {
  directory,
  indexFile,
  recordIndex,
  shard,
  versionFile,
  type IndexedCity,
  type Shard,
} from "../record/wire.ts";
import { fetchFile } from "./fetchFile.ts";
import { LoadFailure } from "./loadFailure.ts";

/** Tries once more before telling the reader, and only what a second try can mend. */
function shouldRetry(failures: number, error: Error): boolean {
  const isPassing =
    error instanceof LoadFailure &&
    ["offline", "server-error", "cut-short"].includes(error.kind);
  return isPassing && failures < 1;
}

/** How every file of the record is asked for. */
export const manners = {
  retry: shouldRetry,
  retryDelay: 300,
  staleTime: Infinity,
  gcTime: Infinity,
  // An offline browser still has its cache; a request that cannot be made fails at once and is told.
  networkMode: "always",
  refetchOnWindowFocus: false,
  refetchOnReconnect: (query: { state: { status: string } }) =>
    query.state.status === "error",
} as const;

/** The index of today's record, or of an earlier version of it, which stays under its name for good. */
export function indexQuery(folder: string, version: string | null = null) {
  return queryOptions({
    queryKey: ["index", folder, version],
    queryFn: ({ signal }) =>
      fetchFile({
        folder,
        file: version === null ? indexFile : versionFile(version),
        shape: recordIndex,
        signal,
        revalidate: version === null,
      }),
    ...manners,
  });
}

/** The cities that the index leaves out; its file's name changes whenever it does. */
export function directoryQuery(folder: string, file: string) {
  return queryOptions({
    queryKey: ["directory", folder, file],
    queryFn: ({ signal }) =>
      fetchFile({ folder, file, shape: directory, signal }),
    ...manners,
  });
}

/** `version` names the earlier one that the city's index is of: its figures are never replaced by today's. */
export function shardQuery(
  folder: string,
  city: IndexedCity,
  version: string | null = null,
) {
  return queryOptions({
    queryKey: ["shard", folder, version, city.id, city.shard],
    queryFn: ({ client, signal }) =>
      version === null
        ? fetchShard(client, folder, city, signal)
        : fetchNamed(folder, city, signal),
    ...manners,
  });
}

/** A shard that is gone means the site was published anew since the index was read: the index is read again, once. */
async function fetchShard(
  client: QueryClient,
  folder: string,
  city: IndexedCity,
  signal: AbortSignal,
): Promise<Shard> {
  try {
    return await fetchNamed(folder, city, signal);
  } catch (error) {
    if (!isGone(error)) throw error;
    const fresh = await client.query({
      ...indexQuery(folder),
      staleTime: 0,
    });
    const isIt = ({ id }: IndexedCity) => id === city.id;
    const moved =
      fresh.cities.find(isIt) ??
      (fresh.directory &&
        (
          await client.query(directoryQuery(folder, fresh.directory.file))
        ).cities.find(isIt));
    if (moved === undefined || moved.shard === city.shard) throw error;
    const found = await fetchNamed(folder, moved, signal);
    client.setQueryData(shardQuery(folder, moved).queryKey, found);
    return found;
  }
}

/** Missing, or a host's own page in its place. */
function isGone(error: unknown): boolean {
  return (
    error instanceof LoadFailure &&
    (error.kind === "not-found" || error.kind === "not-json")
  );
}

/** A shard, or a figure in it, under another city's name is as wrong as one of the wrong shape. */
async function fetchNamed(
  folder: string,
  city: IndexedCity,
  signal: AbortSignal,
): Promise<Shard> {
  const found = await fetchFile({
    folder,
    file: city.shard,
    shape: shard,
    signal,
  });
  const { observations, reports } = found;
  const stray = [found, ...reports, ...observations].find(
    (one) => one.city !== city.id,
  );
  if (stray !== undefined)
    throw new LoadFailure("wrong-shape", city.shard, stray.city);
  return found;
}
