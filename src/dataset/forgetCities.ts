import {
  useQueryClient,
  type Query,
  type QueryClient,
} from "@tanstack/react-query";

/** Figures of so many cities are kept beside those that are shown, for who comes back to them. */
const mostKept = 12;

/**
 * Drops the figures of all cities but those shown and the last dozen fetched, so that memory is bounded by what is on the
 * page however many cities were looked at. What is asked for again is fetched again, mostly from the browser's own cache.
 */
export function forgetCities(
  client: QueryClient,
  folder: string,
  shown: readonly string[],
): void {
  const cache = client.getQueryCache();
  const isShown = ({ queryKey: [, , , city] }: Query) =>
    shown.some((id) => id === city);
  const shards = cache
    .findAll({ queryKey: ["shard", folder] })
    .filter((query) => !isShown(query));
  // Each holds the figures of the cities that were shown together.
  const records = cache.findAll({
    queryKey: ["record", folder],
    type: "inactive",
  });
  for (const queries of [shards, records])
    for (const query of queries.toSorted(newestFirst).slice(mostKept))
      cache.remove(query);
}

function newestFirst({ state: a }: Query, { state: b }: Query): number {
  return b.dataUpdatedAt - a.dataUpdatedAt;
}

/** Told the ids of the cities that are shown. */
export function useForgetCities(
  folder: string,
): (shown: readonly string[]) => void {
  const client = useQueryClient();
  return (shown) => forgetCities(client, folder, shown);
}
