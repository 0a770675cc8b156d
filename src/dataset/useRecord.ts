import { useQueries, useQuery } from "@tanstack/react-query";

import type { Indicator, Observation, Report } from "../core/observation.ts";
import type { IndexedCity } from "../record/wire.ts";
import { LoadFailure } from "./loadFailure.ts";
import { indexQuery, shardQuery } from "./queries.ts";

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

/** The record in the browser. Ready once every city has either arrived or failed; failed when none arrived. */
export function useRecord(folder: string): RecordState {
  const index = useQuery(indexQuery(folder));
  const cities = index.data?.cities ?? noCities;
  const shards = useQueries({
    queries: cities.map((city) => shardQuery(folder, city)),
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
  if (shards.isPending) return { kind: "loading" };
  const missing = cities.flatMap((city, order) => {
    const error = shards.errors[order];
    return error === null || error === undefined
      ? []
      : [{ city, failure: toFailure(error) }];
  });
  const [first] = missing;
  if (first !== undefined && missing.length === cities.length) {
    return { kind: "failed", failure: first.failure, retry };
  }
  const { version, indicators } = index.data;
  const { reports, observations } = shards;
  return {
    kind: "ready",
    record: { version, cities, indicators, reports, observations, missing },
    retry,
  };
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
    isPending: results.some(
      ({ isPending, isError, isFetching }) =>
        isPending || (isError && isFetching),
    ),
    errors: results.map(({ error, data }) =>
      data === undefined ? error : null,
    ),
    reports: shards.flatMap(({ reports }) => reports),
    observations: shards.flatMap(({ observations }) => observations),
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}

function toFailure(error: Error): LoadFailure {
  return error instanceof LoadFailure
    ? error
    : new LoadFailure("wrong-shape", "", error);
}
