import { describe, expect, test } from "vitest";

import { aCaution, anObservation } from "./observation.fixture.ts";
import type { Report } from "./observation.ts";
import {
  figuresByReport,
  isCautioned,
  neighboursOf,
  newestFirst,
  numberOfFigure,
} from "./printedFigure.ts";

function aReport(id: string, fields: Partial<Report> = {}): Report {
  return {
    id,
    city: "cao-bang",
    title: "Báo cáo",
    publisher: "UBND thành phố Cao Bằng",
    kind: "city-hall",
    meeting: null,
    published: null,
    url: null,
    ...fields,
  };
}

function aSource(report: string, number: number) {
  return { figure: `${report}#${number}`, report };
}

describe(figuresByReport, () => {
  const twice = anObservation({
    id: "a#10",
    sources: [aSource("a", 10), aSource("b", 1)],
  });
  const once = anObservation({ id: "a#2", sources: [aSource("a", 2)] });
  const byReport = figuresByReport([twice, once]);

  test("a report's figures stand in the order of their numbers, 10 after 2", () => {
    expect(byReport.get("a")).toEqual([
      { number: 2, source: aSource("a", 2), observation: once },
      { number: 10, source: aSource("a", 10), observation: twice },
    ]);
  });

  test("a figure that two reports print stands under both", () => {
    expect(byReport.get("b")).toEqual([
      { number: 1, source: aSource("b", 1), observation: twice },
    ]);
  });

  test("a report without figures has none", () => {
    expect(byReport.get("c")).toBeUndefined();
  });
});

describe(numberOfFigure, () => {
  test.each([
    ["2022-10-28-cao-bang#1", 1],
    ["undated-mong-cai-26#14", 14],
  ])("of %s is %i", (figure, number) => {
    expect(numberOfFigure(figure)).toBe(number);
  });
});

describe(isCautioned, () => {
  const [own, other] = [aSource("a", 1), aSource("b", 1)];
  const printed = (fields: Parameters<typeof anObservation>[0]) => ({
    number: 1,
    source: own,
    observation: anObservation({ sources: [own, other], ...fields }),
  });

  test.each([
    ["a reservation about this print", [aCaution("other", "a#1")], true],
    ["one about another print alone", [aCaution("other", "b#1")], false],
    ["none", [], false],
  ])("%s", (_what, cautions, expected) => {
    expect(isCautioned(printed({ cautions }))).toBe(expected);
  });

  test("what its recorder asks to check is cautioned", () => {
    expect(isCautioned(printed({ doubtful: true }))).toBe(true);
  });
});

describe(newestFirst, () => {
  test("the latest day first, a meeting's where there is no other, then those without a day", () => {
    const reports = [
      aReport("undated-1"),
      aReport("old", { published: "2019-06-28" }),
      aReport("met", { meeting: "2022-10-27" }),
      aReport("new", { published: "2025-03-28", meeting: "2018-01-01" }),
      aReport("undated-0"),
    ];
    expect(newestFirst(reports).map(({ id }) => id)).toEqual([
      "new",
      "met",
      "old",
      "undated-0",
      "undated-1",
    ]);
  });
});

describe(neighboursOf, () => {
  const first = aReport("first", { published: "2019-06-28" });
  const second = aReport("second", { published: "2022-06-30" });
  const elsewhere = aReport("elsewhere", {
    published: "2020-01-01",
    city: "bac-kan",
  });
  const undated = aReport("undated");
  const all = [undated, second, elsewhere, first];

  test.each([
    [first, undefined, second],
    [second, first, undated],
    [undated, second, undefined],
    [elsewhere, undefined, undefined],
  ])("$id stands between %o and %o", (report, before, after) => {
    expect(neighboursOf(report, all)).toEqual({ before, after });
  });

  test("a report that is not among them has none", () => {
    expect(neighboursOf(aReport("stranger"), [])).toEqual({
      before: undefined,
      after: undefined,
    });
  });
});
