import { describe, expect, test } from "vitest";

import { parsePlace } from "../pages/place.ts";
import { addressesOf } from "./addresses.ts";

const record = {
  cities: [{ id: "cao-bang" }],
  indicators: [{ id: "budget-revenue" }],
  reports: [{ id: "2022-10-28-cao-bang" }],
};

describe(addressesOf, () => {
  test("names every page, in both languages", () => {
    expect(addressesOf(record).map(({ path }) => path)).toEqual([
      "",
      "chi-tieu",
      "chi-tieu/budget-revenue",
      "thanh-pho",
      "thanh-pho/cao-bang",
      "so-sanh",
      "nguon",
      "nguon/2022-10-28-cao-bang",
      "du-lieu",
      "nhung",
      "en",
      "en/chi-tieu",
      "en/chi-tieu/budget-revenue",
      "en/thanh-pho",
      "en/thanh-pho/cao-bang",
      "en/so-sanh",
      "en/nguon",
      "en/nguon/2022-10-28-cao-bang",
      "en/du-lieu",
      "en/nhung",
    ]);
  });

  test("each is read back as the page it was made for", () => {
    for (const { path, language, page, item } of addressesOf(record))
      expect(parsePlace(`/${path}`)).toEqual({ language, page, item });
  });
});
