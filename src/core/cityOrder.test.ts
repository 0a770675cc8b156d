import { describe, expect, test } from "vitest";

import { byCityAmong } from "./cityOrder.ts";

describe(byCityAmong, () => {
  const ofCities = (...cities: readonly string[]) =>
    cities.map((city) => ({ city }));
  const known = ofCities("mong-cai", "cao-bang", "mong-cai", "bac-kan");

  test.each([
    [
      ["bac-kan", "cao-bang", "mong-cai"],
      ["mong-cai", "cao-bang", "bac-kan"],
    ],
    [
      ["ha-long", "bac-kan"],
      ["bac-kan", "ha-long"],
    ],
    [[], []],
  ])("%o stand as %o", (given, expected) => {
    expect(ofCities(...given).toSorted(byCityAmong(known))).toEqual(
      ofCities(...expected),
    );
  });
});
