import { describe, expect, test } from "vitest";

import { compileRecord } from "./compile.ts";
import {
  aFigure,
  aFolder,
  aRecordedReport,
  compiledFrom,
  messagesOf,
  reportFile,
} from "./folder.fixture.ts";
import { publishRecord } from "./publish.ts";

const earlierFile = "data/reports/2024-11-27-cao-bang.json";
const earlier = { meeting: null, published: "2024-11-27" };

describe(compileRecord, () => {
  test("the problems of all files are told at once, in the order of files and fields", () => {
    const folder = aFolder({
      [reportFile]: aRecordedReport([
        aFigure({ level: "nhiều" }),
        aFigure({ indicator: "happiness" }),
      ]),
      "data/reports/2025-01-01-cao-bang.json": "{",
      [earlierFile]: aRecordedReport([aFigure({ amount: 1 })], earlier),
    });
    expect(messagesOf(folder).map((line) => line.split(": found")[0])).toEqual([
      `${earlierFile} › figures[0].amount`,
      "data/reports/2025-01-01-cao-bang.json",
      `${reportFile} › figures[0].level`,
      `${reportFile} › figures[1].indicator`,
    ]);
  });

  test("an unsound report hides no problem of the sound ones", () => {
    const folder = aFolder({
      [earlierFile]: "[]",
      [reportFile]: aRecordedReport([aFigure(), aFigure()]),
    });
    expect(messagesOf(folder)).toContainEqual(
      expect.stringContaining("the same figure as figures[0]"),
    );
  });

  test("the order in which the report files are given makes no difference", () => {
    const period = { kind: "year-to-date", to: "2024-11-15" };
    const folder = aFolder({
      [reportFile]: aRecordedReport(),
      [earlierFile]: aRecordedReport([aFigure({ period })], earlier),
    });
    const reports = folder.reports.toReversed();
    expect(publishRecord(compiledFrom({ ...folder, reports }))).toEqual(
      publishRecord(compiledFrom(folder)),
    );
  });

  test("a folder without reports is an empty record", () => {
    const { reports, observations, cities } = compiledFrom(aFolder({}));
    expect([reports, observations, cities.length]).toEqual([[], [], 2]);
  });
});
