import { describe, expect, test } from "vitest";

import { languagePath, parsePlace, pathTo, type Place } from "./place.ts";

describe(parsePlace, () => {
  test.each<[string, Place["language"], Place["page"], string | null]>([
    ["/", "vi", "overview", null],
    ["", "vi", "overview", null],
    ["/index.html", "vi", "overview", null],
    ["/en", "en", "overview", null],
    ["/en/", "en", "overview", null],
    ["/en/index.html", "en", "overview", null],
    ["/chi-tieu/budget-revenue", "vi", "indicator", "budget-revenue"],
    ["/chi-tieu/budget-revenue/", "vi", "indicator", "budget-revenue"],
    [
      "/chi-tieu/budget-revenue/index.html",
      "vi",
      "indicator",
      "budget-revenue",
    ],
    ["/en/chi-tieu/budget-revenue", "en", "indicator", "budget-revenue"],
    ["/chi-tieu", "vi", "indicator", null],
    ["/thanh-pho/cao-bang", "vi", "city", "cao-bang"],
    ["/nguon", "vi", "source", null],
    ["/nguon/2022-10-28-cao-bang", "vi", "source", "2022-10-28-cao-bang"],
    ["/so-sanh", "vi", "compare", null],
    ["/en/nhung", "en", "embed", null],
    ["/du-lieu", "vi", "data", null],
    ["/du-lieu/x", "vi", "not-found", null],
    ["/thanh-pho/cao-bang/x", "vi", "not-found", null],
    ["/khong-co", "vi", "not-found", null],
    ["/en/khong-co", "en", "not-found", null],
    ["/nguon/%E0%A4%A", "vi", "source", "%E0%A4%A"],
  ])("%s", (path, language, page, item) => {
    expect(parsePlace(path)).toEqual({ language, page, item });
  });
});

describe(pathTo, () => {
  test.each([
    [pathTo("overview"), "/"],
    [pathTo("indicator", "budget-revenue"), "/chi-tieu/budget-revenue"],
    [pathTo("source"), "/nguon"],
    [pathTo("city", "a b"), "/thanh-pho/a%20b"],
  ])("%s", (path, expected) => {
    expect(path).toBe(expected);
  });

  test.each(["vi", "en"] as const)(
    "leads back to its page in %s",
    (language) => {
      const path = `${languagePath(language)}${pathTo("city", "cao-bang")}`;
      expect(parsePlace(path)).toEqual({
        language,
        page: "city",
        item: "cao-bang",
      });
    },
  );
});
