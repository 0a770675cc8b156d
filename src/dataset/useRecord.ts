import { useQuery, useQueryClient } from "@tanstack/react-query";

import type { IndexedCity } from "../record/wire.ts";
import { noneAsked, type AskedCities } from "./askedCities.ts";
import { toFailure, type LoadFailure } from "./loadFailure.ts";
import { recordQuery, type LoadedRecord } from "./loadRecord.ts";
import { directoryQuery, indexQuery, shardQuery } from "./queries.ts";

export type { CityAtHand, LoadedRecord } from "./loadRecord.ts";

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
  const index = useQuery(indexQuery(folder, earlier));
  const record = useQuery({
    ...recordQuery(folder, earlier, index.data, asked),
    enabled: index.data !== undefined,
    // The page stands while other cities of the same version come.
    placeholderData: (before, query) =>
      query?.queryKey[1] === folder && query.queryKey[2] === earlier
        ? before
        : undefined,
  });
  const retry = () => void (index.isError ? index : record).refetch();
  if (record.data !== undefined)
    return { kind: "ready", record: record.data, retry };
  const lost = [index, record].find(
    ({ isError, isFetching }) => isError && !isFetching,
  );
  return lost === undefined
    ? { kind: "loading" }
    : { kind: "failed", failure: toFailure(lost.error), retry };
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
