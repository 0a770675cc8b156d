import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";

import type { Indicator, Observation, Report } from "../core/observation.ts";
import type {
  DirectoryEntry,
  IndexedCity,
  RecordIndex,
} from "../record/wire.ts";
import { LoadFailure } from "./loadFailure.ts";
import {
  asksBeyond,
  citiesAtHand,
  noneAsked,
  type AskedCities,
  type CitiesAtHand,
} from "./askedCities.ts";
import {
  directoryQuery,
  failureKey,
  indexQuery,
  shardQuery,
} from "./queries.ts";

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

export type RecordState =
  | { readonly kind: "loading" }
  | {
      readonly kind: "failed";
      readonly failure: LoadFailure;
      readonly retry: () => void;
    }
  | {
      readonly kind: "ready";
      readonly record: LoadedRecord;
      readonly retry: () => void;
    };

const noOthers: readonly IndexedCity[] = [];
const noneMissing: readonly MissingCity[] = [];

/**
 * The record in the browser, or of a record of many what is asked of it. Ready once every city needed has either arrived
 * or failed, and then to stay: a city that is tried again does not take the others away. Failed when none arrived.
 * `earlier` names an earlier version, null is today's.
 */
export function useRecord(
  folder: string,
  earlier: string | null = null,
  asked: AskedCities = noneAsked,
): RecordState {
  const client = useQueryClient();
  const index = useQuery(indexQuery(folder, earlier));
  const { data } = index;
  const isBeyond = data !== undefined && asksBeyond(data, asked);
  const directory = useQuery({
    ...directoryQuery(folder, data?.directory?.file ?? ""),
    enabled: isBeyond,
  });
  const others = directory.data?.cities ?? noOthers;
  const atHand = useMemo(
    () => data && citiesAtHand(data, others, asked),
    [data, others, asked],
  );
  const needed = atHand?.needed ?? noOthers;
  const shards = useQueries({
    queries: needed.map((city) => shardQuery(folder, city, earlier)),
    combine: combineShards,
  });
  const failed = needed.filter((_, order) => shards.hasFailed[order] === true);
  const missing =
    failed.length === 0
      ? noneMissing
      : failed.map((city) => ({
          city,
          failure: toFailure(client.getQueryData(failureKey(folder, city.id))),
        }));
  const { reports, observations } = shards;
  // The same as long as nothing arrives: much is worked out from it.
  const record = useMemo(
    () =>
      data &&
      atHand && { ...recordOf(data, atHand), reports, observations, missing },
    [data, atHand, reports, observations, missing],
  );
  const retry = () => {
    if (index.isError) void index.refetch();
    if (directory.isError) void directory.refetch();
    shards.retry();
  };
  // A search among cities may fetch the directory too, which is nothing to wait for.
  const lost = [index, ...(isBeyond ? [directory] : [])].find(
    (one) => one.data === undefined && one.isError && !one.isFetching,
  );
  if (lost !== undefined)
    return { kind: "failed", failure: toFailure(lost.error), retry };
  if (record === undefined || (isBeyond && directory.data === undefined))
    return { kind: "loading" };
  const [first] = missing;
  const isNoneThere = first !== undefined && missing.length === needed.length;
  if (shards.isFirstTime || (isNoneThere && shards.isFetching)) {
    return { kind: "loading" };
  }
  if (isNoneThere) return { kind: "failed", failure: first.failure, retry };
  return { kind: "ready", record, retry };
}

function recordOf(
  { version, indicators, directory, cities: firstOnes }: RecordIndex,
  { cities, needed }: CitiesAtHand,
) {
  const unread = cities
    .filter((city) => !needed.includes(city))
    .map(({ id }) => id);
  const first = firstOnes.map(({ id }) => id);
  const index = { version, cities, first, unread, indicators };
  return directory === undefined ? index : { ...index, directory };
}

/** The cities whose figures are here: of no other may be said that nothing was found. */
export function arrivedCities({
  cities,
  unread,
  missing,
}: Pick<
  LoadedRecord,
  "cities" | "unread" | "missing"
>): readonly IndexedCity[] {
  return cities.filter(
    ({ id }) =>
      !unread.includes(id) && !missing.some(({ city }) => city.id === id),
  );
}

/** The cities that the record does not name at once: for who looks for one of them. */
export function useDirectory(folder: string, file: string) {
  return useQuery(directoryQuery(folder, file));
}

/** Fetches figures ahead of a choice, so that the page need not go while they come; what fails is told by the page. */
export function useFetchAhead(
  folder: string,
): (cities: readonly IndexedCity[]) => Promise<unknown> {
  const client = useQueryClient();
  return (cities) =>
    Promise.allSettled(
      cities.map((city) => client.query(shardQuery(folder, city))),
    );
}

/** The version of today's record, beside an earlier one that is shown; undefined until it is known. */
export function useCurrentVersion(folder: string): string | undefined {
  return useQuery(indexQuery(folder)).data?.version;
}

type ShardResults = Parameters<
  NonNullable<
    Parameters<typeof useQueries<ReturnType<typeof shardQuery>[]>>[0]["combine"]
  >
>[0];

function combineShards(results: ShardResults) {
  const shards = results.flatMap(({ data }) =>
    data === undefined ? [] : [data],
  );
  return {
    /** Whether some city has neither arrived nor failed yet. */
    isFirstTime: results.some(
      ({ data, errorUpdateCount }) =>
        data === undefined && errorUpdateCount === 0,
    ),
    isFetching: results.some(({ isFetching }) => isFetching),
    hasFailed: results.map(
      ({ data, errorUpdateCount }) =>
        data === undefined && errorUpdateCount > 0,
    ),
    reports: shards.flatMap(({ reports }) => reports),
    observations: shards.flatMap(({ observations }) => observations),
    retry: () => {
      for (const { data, isFetching, refetch } of results) {
        if (data === undefined && !isFetching) void refetch();
      }
    },
  };
}

function toFailure(error: unknown): LoadFailure {
  return error instanceof LoadFailure
    ? error
    : new LoadFailure("wrong-shape", "", error);
}
