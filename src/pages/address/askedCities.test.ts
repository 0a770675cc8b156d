import { describe, expect, test } from "vitest";

import { parsePlace } from "../place.ts";
import { askedCities } from "./askedCities.ts";

describe(askedCities, () => {
  test.each([
    ["/", "", [], []],
    ["/", "thanh-pho=bac-kan,cao-bang", ["bac-kan", "cao-bang"], []],
    ["/", "so-lieu=2022-10-28-cao-bang%231", [], ["cao-bang"]],
    ["/en/thanh-pho/cao-bang", "", ["cao-bang"], []],
    ["/thanh-pho/cao-bang", "thanh-pho=bac-kan", ["cao-bang"], []],
    ["/nguon/2022-10-28-cao-bang", "", ["cao-bang"], []],
    ["/nguon/undated-cao-bang-01", "", ["cao-bang-01"], []],
    ["/nguon", "thanh-pho=cao-bang", ["cao-bang"], []],
    [
      "/so-sanh",
      "cac-so=2022-10-28-cao-bang%231,undated-bac-kan-02%233",
      [],
      ["cao-bang", "bac-kan-02"],
    ],
  ])("%s?%s", (path, search, shown, besides) => {
    expect(askedCities(parsePlace(path), search)).toEqual({ shown, besides });
  });

  test("an address of a thousand names asks for a few", () => {
    const names = Array.from({ length: 1000 }, (_, order) => `c${order}`);
    const asked = askedCities(parsePlace("/"), `thanh-pho=${names.join()}`);
    expect(asked.shown).toHaveLength(24);
  });
});
