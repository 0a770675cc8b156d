import { describe, expect, test } from "vitest";

import { aCity } from "../../core/observation.fixture.ts";
import { findCities, toFindable } from "./findCities.ts";

const cities = toFindable(
  ["Cao Bằng", "Bắc Kạn", "Móng Cái", "Bằng Cao", "Đông Hà", "Cao Lãnh"].map(
    (name) => ({
      ...aCity({ id: name, name: { vi: name, en: name } }),
      shard: "x.json",
    }),
  ),
);

function found(search: string, most = 8): readonly string[] {
  return findCities(cities, search, most).shown.map(({ id }) => id);
}

describe(findCities, () => {
  test.each([
    ["cao bang", ["Cao Bằng", "Bằng Cao"]],
    ["CAO BẰNG", ["Cao Bằng", "Bằng Cao"]],
    ["ca", ["Cao Bằng", "Cao Lãnh", "Móng Cái", "Bằng Cao"]],
    ["dong ha", ["Đông Hà"]],
    ["ang", []],
    ["  móng  ", ["Móng Cái"]],
    ["cao.*", []],
  ])("%s finds %j", (search, names) => {
    expect(found(search)).toEqual(names);
  });

  test("nothing typed finds all, drawn as many as asked for", () => {
    expect(findCities(cities, " ", 2).count).toBe(6);
    expect(found("", 2)).toEqual(["Cao Bằng", "Bắc Kạn"]);
  });
});
