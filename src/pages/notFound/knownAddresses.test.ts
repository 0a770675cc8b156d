import { describe, expect, test } from "vitest";

import { aCity, anIndicator } from "../../core/observation.fixture.ts";
import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import { knownAddresses } from "./knownAddresses.ts";

const record = {
  cities: [{ ...aCity(), shard: "cao-bang-1.json" }],
  indicators: [anIndicator()],
  reports: [
    {
      id: "2022-10-28-cao-bang",
      city: "cao-bang",
      title: "Phiên họp tháng 10",
      publisher: "UBND thành phố Cao Bằng",
      kind: "city-hall" as const,
      meeting: null,
      published: null,
      url: null,
    },
  ],
};

describe(knownAddresses, () => {
  test("without a record the pages alone are known", () => {
    expect(knownAddresses(vi, null).map(({ title }) => title)).toEqual([
      "Chỉ tiêu",
      "Thành phố",
      "So sánh",
      "Nguồn",
      "Dữ liệu",
    ]);
  });

  test("with a record each thing in it is known by what it is and by its name", () => {
    const titles = knownAddresses(vi, record).map(({ title }) => title);
    expect(titles.slice(5)).toEqual([
      "Thành phố: Cao Bằng",
      "Chỉ tiêu: Thu ngân sách nhà nước",
      "Nguồn: Phiên họp tháng 10",
    ]);
  });

  test("an indicator is found by its name in either language", () => {
    const indicator = knownAddresses(en, record).find(
      ({ item }) => item === "budget-revenue",
    );
    expect(indicator).toEqual({
      language: "en",
      page: "indicator",
      item: "budget-revenue",
      names: [
        "Thu ngân sách nhà nước",
        "State budget revenue",
        "Thu ngân sách",
        "Budget revenue",
      ],
      title: "Indicators: State budget revenue",
    });
  });
});
