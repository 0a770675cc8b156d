import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { pathTo } from "../place.ts";
import { nearestPlaces, type Address } from "./nearestPlaces.ts";

function anAddress(
  page: Address["page"],
  item: string | null,
  ...names: readonly string[]
): Address {
  return { language: "vi", page, item, names };
}

const addresses: readonly Address[] = [
  anAddress("indicator", null, "Chỉ tiêu"),
  anAddress("city", null, "Thành phố"),
  anAddress("source", null, "Nguồn"),
  anAddress("data", null, "Dữ liệu"),
  anAddress("city", "cao-bang", "Cao Bằng"),
  anAddress("city", "bac-kan", "Bắc Kạn"),
  anAddress("city", "mong-cai", "Móng Cái"),
  anAddress("indicator", "tourism-visitors", "Khách du lịch", "Visitors"),
  anAddress(
    "indicator",
    "budget-revenue",
    "Thu ngân sách trên địa bàn",
    "Thu ngân sách",
    "Budget revenue",
  ),
  anAddress("indicator", "budget-revenue-domestic", "Thu nội địa"),
  anAddress("source", "2022-10-28-cao-bang"),
  anAddress("source", "2024-11-27-cao-bang"),
  anAddress("source", "undated-bac-kan-06"),
];

function offered(path: string): readonly string[] {
  return nearestPlaces(path, addresses).map(({ language, page, item }) =>
    language === "en" ? `/en${pathTo(page, item)}` : pathTo(page, item),
  );
}

describe(nearestPlaces, () => {
  test.each([
    ["an id misspelt", "/chi-tieu/budget-revenu", "/chi-tieu/budget-revenue"],
    ["letters swapped", "/thanh-pho/cao-bnag", "/thanh-pho/cao-bang"],
    ["a page misspelt", "/thanhpho/bac-kan", "/thanh-pho/bac-kan"],
    ["a page alone, misspelt", "/ngoun", "/nguon"],
    ["diacritics", "/thành-phố/Móng Cái", "/thanh-pho/mong-cai"],
    [
      "the same, escaped",
      "/th%C3%A0nh-ph%E1%BB%91/cao-b%E1%BA%B1ng",
      "/thanh-pho/cao-bang",
    ],
    ["an id under a wrong page", "/nguon/cao-bang", "/thanh-pho/cao-bang"],
    ["an id under no page", "/tourism-visitors", "/chi-tieu/tourism-visitors"],
    ["a report cut short", "/nguon/2022-10-28", "/nguon/2022-10-28-cao-bang"],
    [
      "a report with a figure after it",
      "/nguon/2022-10-28-cao-bang/1",
      "/nguon/2022-10-28-cao-bang",
    ],
    ["a name for an id", "/chi-tieu/thu-ngan-sach", "/chi-tieu/budget-revenue"],
    ["a page too deep", "/du-lieu/tai-ve", "/du-lieu"],
    [
      "a language that is none",
      "/vi/thanh-pho/cao-bang",
      "/thanh-pho/cao-bang",
    ],
    ["capital letters", "/Thanh-Pho/Cao-Bang", "/thanh-pho/cao-bang"],
    ["half an escape", "/thanh-pho/cao-bang%E0%A4%A", "/thanh-pho/cao-bang"],
  ])("%s: %s leads to %s", (_, path, expected) => {
    expect(offered(path)[0]).toBe(expected);
  });

  test.each([
    ["/cities/cao-bang", "/en/thanh-pho/cao-bang", "/thanh-pho/cao-bang"],
    [
      "/indicators/budget-revenue",
      "/en/chi-tieu/budget-revenue",
      "/chi-tieu/budget-revenue",
    ],
    ["/sources", "/en/nguon", "/nguon"],
    ["/EN/thanh-pho/cao-bang", "/en/thanh-pho/cao-bang", "/thanh-pho/cao-bang"],
  ])(
    "English words come to the English page first: %s",
    (path, ...expected) => {
      expect(offered(path).slice(0, 2)).toEqual(expected);
    },
  );

  test("on an English page an English word leads to the English page once", () => {
    const english = addresses.map((address) => ({
      ...address,
      language: "en" as const,
    }));
    const places = nearestPlaces("/cities/cao-bang", english);
    expect(places.map(({ item }) => item)).toEqual(["cao-bang"]);
  });

  test.each(["/khong-co", "/wp-login.php", "/", "", "/%20/", "/constructor"])(
    "nothing is near %j",
    (path) => {
      expect(offered(path)).toEqual([]);
    },
  );

  test("what is much further off than the nearest is not offered", () => {
    expect(offered("/chi-tieu/tourism-visitor")).toEqual([
      "/chi-tieu/tourism-visitors",
    ]);
  });

  test("every address is its own nearest, and at most three are offered for any path", () => {
    for (const { page, item } of addresses) {
      expect(offered(pathTo(page, item))[0]).toBe(pathTo(page, item));
    }
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), (parts) => {
        expect(offered(parts.join("/")).length).toBeLessThanOrEqual(3);
      }),
      { seed: 20221015, numRuns: 100 },
    );
  });
});
