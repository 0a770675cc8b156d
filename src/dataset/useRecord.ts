import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";

import type { Indicator, Observation, Report } from "../core/observation.ts";
import type { IndexedCity } from "../record/wire.ts";
import { LoadFailure } from "./loadFailure.ts";
import { failureKey, indexQuery, shardQuery } from "./queries.ts";

/** A city whose figures did not arrive while others did. */
export interface MissingCity {
  readonly city: IndexedCity;
  readonly failure: LoadFailure;
}

export interface LoadedRecord {
  readonly version: string;
  readonly cities: readonly IndexedCity[];
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

const noCities: readonly IndexedCity[] = [];

/**
 * The record in the browser. Ready once every city has either arrived or failed, and then to stay: a city that is tried
 * again does not take the others away. Failed when none arrived. `earlier` names an earlier version, null is today's.
 */
export function useRecord(
  folder: string,
  earlier: string | null = null,
): RecordState {
  const client = useQueryClient();
  const index = useQuery(indexQuery(folder, earlier));
  const cities = index.data?.cities ?? noCities;
  const shards = useQueries({
    queries: cities.map((city) => shardQuery(folder, city, earlier)),
    combine: combineShards,
  });
  const retry = () => {
    if (index.isError) void index.refetch();
    shards.retry();
  };
  if (index.data === undefined) {
    return index.isError && !index.isFetching
      ? { kind: "failed", failure: toFailure(index.error), retry }
      : { kind: "loading" };
  }
  const missing = cities
    .filter((_, order) => shards.hasFailed[order] === true)
    .map((city) => ({
      city,
      failure: toFailure(client.getQueryData(failureKey(folder, city.id))),
    }));
  const [first] = missing;
  const isNoneThere = first !== undefined && missing.length === cities.length;
  if (shards.isFirstTime || (isNoneThere && shards.isFetching)) {
    return { kind: "loading" };
  }
  if (isNoneThere) return { kind: "failed", failure: first.failure, retry };
  const { version, indicators } = index.data;
  const { reports, observations } = shards;
  return {
    kind: "ready",
    record: { version, cities, indicators, reports, observations, missing },
    retry,
  };
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
