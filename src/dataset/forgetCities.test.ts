import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, describe, test } from "vitest";

import { forgetCities } from "./forgetCities.ts";

const folder = "https://example.org/data/";
const cities = Array.from({ length: 20 }, (_, place) => `city-${place}`);

/** As if they had been looked at one after the other. */
function afterVisits(): QueryClient {
  const client = new QueryClient();
  for (const [updatedAt, city] of cities.entries()) {
    const shard = ["shard", folder, null, city, `${city}-0.json`];
    client.setQueryData(shard, city, { updatedAt: updatedAt + 1 });
    const record = ["record", folder, null, [city], []];
    client.setQueryData(record, city, { updatedAt: updatedAt + 1 });
  }
  client.setQueryData(["index", folder, null], "index");
  client.setQueryData(["directory", folder, "cities.json"], "directory");
  return client;
}

function kept(client: QueryClient, kind: string): readonly unknown[] {
  return client
    .getQueryCache()
    .findAll({ queryKey: [kind] })
    .map(({ state }) => state.data);
}

describe(forgetCities, () => {
  test("the last dozen stay, and with them the cities that are shown", () => {
    const client = afterVisits();
    forgetCities(client, folder, ["city-0"]);
    expect(kept(client, "shard")).toEqual(["city-0", ...cities.slice(-12)]);
  });

  test("what is on the page stays, whatever was fetched since", () => {
    const client = afterVisits();
    const queryKey = ["record", folder, null, ["city-1"], []];
    const leave = new QueryObserver(client, {
      queryKey,
      staleTime: Infinity,
    }).subscribe(() => undefined);
    forgetCities(client, folder, ["city-1"]);
    expect(kept(client, "record")).toEqual(["city-1", ...cities.slice(-12)]);
    leave();
  });

  test("the names of cities, and another site's record, are let be", () => {
    const client = afterVisits();
    forgetCities(client, "https://example.org/other/", []);
    expect(kept(client, "shard")).toEqual(cities);
    forgetCities(client, folder, []);
    expect(kept(client, "index")).toEqual(["index"]);
    expect(kept(client, "directory")).toEqual(["directory"]);
  });
});
