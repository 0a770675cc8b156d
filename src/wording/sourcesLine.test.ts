import { describe, expect, test } from "vitest";

import { anObservation } from "../core/observation.fixture.ts";
import { vi } from "./vi/words.ts";
import { sourcesLine } from "./sourcesLine.ts";

describe(sourcesLine, () => {
  const report = {
    id: "2022-10-28-cao-bang",
    city: "cao-bang",
    title: "Phiên họp tháng 10",
    publisher: "UBND thành phố Cao Bằng",
    kind: "city-hall" as const,
    meeting: null,
    published: "2022-10-28",
    url: null,
  };

  test("each publisher once, with the days of its reports", () => {
    const reports = [
      { ...report, id: "later", published: "2024-11-27" },
      report,
      { ...report, id: "press", publisher: "Báo Quảng Ninh", published: null },
      { ...report, id: "unused", publisher: "Không ai" },
    ];
    const source = (id: string) =>
      anObservation({ sources: [{ figure: `${id}#1`, report: id }] });
    const drawn = [source(report.id), source("later"), source("press")];
    expect(sourcesLine(vi, drawn, reports)).toBe(
      "Nguồn: UBND thành phố Cao Bằng (28/10/2022, 27/11/2024); Báo Quảng Ninh.",
    );
    expect(sourcesLine(vi, [], reports)).toBe("");
  });
});
