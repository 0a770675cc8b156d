import { describe, expect, test } from "vitest";

import { anObservation } from "./observation.fixture.ts";
import type { Report } from "./observation.ts";
import { dayOfReport, figuresPrinted, reportsInTime } from "./reportOrder.ts";

function aReport(fields: Partial<Report>): Report {
  return {
    id: "2022-10-28-cao-bang",
    city: "cao-bang",
    title: "",
    publisher: "",
    kind: "city-hall",
    meeting: null,
    published: null,
    url: null,
    ...fields,
  };
}

describe(dayOfReport, () => {
  test.each([
    ["2022-10-28", "2022-10-27", "2022-10-28"],
    [null, "2022-10-27", "2022-10-27"],
    [null, null, null],
  ])("published %s, meeting %s: %s", (published, meeting, expected) => {
    expect(dayOfReport(aReport({ published, meeting }))).toBe(expected);
  });
});

describe(reportsInTime, () => {
  test("the earliest first, one day by id, the undated last", () => {
    const reports = [
      aReport({ id: "undated-b" }),
      aReport({ id: "2024-b", published: "2024-01-05" }),
      aReport({ id: "undated-a" }),
      aReport({ id: "2024-a", meeting: "2024-01-05" }),
      aReport({ id: "2018", published: "2018-12-31" }),
    ];
    expect(reportsInTime(reports).map(({ id }) => id)).toEqual([
      "2018",
      "2024-a",
      "2024-b",
      "undated-a",
      "undated-b",
    ]);
  });
});

describe(figuresPrinted, () => {
  test("a figure that two reports print counts for both", () => {
    const counts = figuresPrinted([
      anObservation({
        sources: [
          { figure: "a#1", report: "a" },
          { figure: "b#1", report: "b" },
        ],
      }),
      anObservation({ sources: [{ figure: "a#2", report: "a" }] }),
    ]);
    expect([...counts]).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
  });
});
