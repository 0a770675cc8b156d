import { describe, expect, test } from "vitest";

import { cityGroups } from "./cityGroups.ts";

describe(cityGroups, () => {
  test("each city has its reports, a second one of a day and those without a day among them", () => {
    const files = [
      "2022-10-28-cao-bang.json",
      "2022-10-28-bac-kan.json",
      "2022-10-28-cao-bang-2.json",
      "undated-cao-bang-1.json",
    ];
    expect(cityGroups(["cao-bang", "bac-kan", "mong-cai"], files)).toEqual([
      { cities: ["bac-kan"], files: ["2022-10-28-bac-kan.json"] },
      {
        cities: ["cao-bang"],
        files: [
          "2022-10-28-cao-bang-2.json",
          "2022-10-28-cao-bang.json",
          "undated-cao-bang-1.json",
        ],
      },
      { cities: ["mong-cai"], files: [] },
    ]);
  });

  test("cities that a report's number could tell apart stay together", () => {
    const files = ["2022-10-28-ha-2.json", "2022-10-28-ha-2-2.json"];
    expect(cityGroups(["ha-2", "ha"], files)).toEqual([
      { cities: ["ha", "ha-2"], files: files.toSorted() },
    ]);
  });

  test.each(["2022-10-28-ha-giang.json", "cao-bang.txt.json", ".json"])(
    "%s is of no city",
    (file) => {
      expect(cityGroups(["cao-bang"], [file])).toEqual([
        { cities: ["cao-bang"], files: [] },
        { cities: [], files: [file] },
      ]);
    },
  );
});
