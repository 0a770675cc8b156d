import { describe, expect, test } from "vitest";

import {
  aCaution,
  aCity,
  anIndicator,
  anObservation,
} from "../../core/observation.fixture.ts";
import type { Report, Source } from "../../core/observation.ts";
import { indexReports } from "./reportIndex.ts";
import {
  chosenReports,
  figureCount,
  figuresFound,
  publishedYears,
  reportGroups,
  type SourcesFilter,
} from "./sourcesModel.ts";
import { allSources } from "./sourcesSearch.ts";
import { wordsOf } from "./withoutDiacritics.ts";

function aReport(id: string, fields: Partial<Report> = {}): Report {
  return {
    id,
    city: "cao-bang",
    title: "Triển khai nhiệm vụ 2 tháng cuối năm",
    publisher: "UBND thành phố Cao Bằng",
    kind: "city-hall",
    meeting: null,
    published: "2022-10-28",
    url: null,
    ...fields,
  };
}

function printed(figure: string, fields: Partial<Source> = {}) {
  const [report = ""] = figure.split("#");
  return anObservation({
    id: figure,
    sources: [{ figure, report, ...fields }],
  });
}

const bacKan = { vi: "Bắc Kạn", en: "Bắc Kạn" };
const visitors = { vi: "Khách du lịch", en: "Visitors" };
const index = indexReports({
  cities: [
    { ...aCity(), shard: "" },
    { ...aCity(), id: "bac-kan", name: bacKan, shard: "" },
  ],
  indicators: [
    anIndicator(),
    anIndicator({
      id: "tourism-visitors",
      name: visitors,
      shortName: visitors,
    }),
  ],
  reports: [
    aReport("undated-bac-kan-01", {
      city: "bac-kan",
      published: null,
      kind: "press",
      title: "Đón khách đầu xuân",
      publisher: "VietNamNet",
    }),
    aReport("2022-10-28-cao-bang"),
    aReport("2024-11-27-cao-bang", { published: "2024-11-27" }),
  ],
  observations: [
    printed("2022-10-28-cao-bang#1", { printedLevel: "trên 216 tỷ đồng" }),
    {
      ...printed("2022-10-28-cao-bang#2", { printedGrowth: "tăng 81%" }),
      cautions: [aCaution("other", "2022-10-28-cao-bang#2")],
    },
    {
      ...printed("2024-11-27-cao-bang#1", { printedPlan: "vượt 27%" }),
      indicator: "tourism-visitors",
      conflictsWith: ["2024-11-27-cao-bang#2"],
    },
  ],
});

function idsWith(filter: Partial<SourcesFilter>): readonly string[] {
  return chosenReports(index, { ...allSources, ...filter }).map(
    ({ report }) => report.id,
  );
}

const [y2024, y2022, undated] = [
  "2024-11-27-cao-bang",
  "2022-10-28-cao-bang",
  "undated-bac-kan-01",
];

describe(indexReports, () => {
  test("the latest stands first, what has no day last", () => {
    expect(idsWith({})).toEqual([y2024, y2022, undated]);
  });

  test("each report knows its figures, its conflicts and its cautions", () => {
    expect(
      index.map(({ figures, conflicts, cautions, year }) => [
        year,
        figures.length,
        conflicts,
        cautions,
      ]),
    ).toEqual([
      [2024, 1, 1, 0],
      [2022, 2, 0, 1],
      [null, 0, 0, 0],
    ]);
    expect(figureCount(index)).toBe(3);
  });
});

describe(chosenReports, () => {
  test.each<[Partial<SourcesFilter>, readonly string[]]>([
    [{ text: "cao bang" }, [y2024, y2022]],
    [{ text: "CAO BẰNG" }, [y2024, y2022]],
    [{ text: "bac kan" }, [undated]],
    [{ text: "don khach" }, [undated]],
    [{ text: "khach" }, [y2024, undated]],
    [{ text: "visitors" }, [y2024]],
    [{ text: "trên 216" }, [y2022]],
    [{ text: "216 tren" }, [y2022]],
    [{ text: "vuot 27%" }, [y2024]],
    [{ text: "tang 81% ngan sach" }, [y2022]],
    [{ text: "216 vietnamnet" }, []],
    [{ text: "2024-11-27" }, [y2024]],
    [{ cities: ["bac-kan"] }, [undated]],
    [{ cities: ["bac-kan", "cao-bang"] }, [y2024, y2022, undated]],
    [{ cities: ["atlantis"] }, []],
    [{ kind: "press" }, [undated]],
    [{ kind: "council" }, []],
    [{ published: 2022 }, [y2022]],
    [{ published: "undated" }, [undated]],
    [{ published: 2022, kind: "city-hall", text: "thu" }, [y2022]],
  ])("%o leaves %o", (filter, expected) => {
    expect(idsWith(filter)).toEqual(expected);
  });
});

describe(figuresFound, () => {
  test.each([
    ["216", ["2022-10-28-cao-bang#1"]],
    ["81% cao bang", ["2022-10-28-cao-bang#2"]],
    ["cao bang", []],
    ["nhiem vu", []],
    ["ngan sach tang", ["2022-10-28-cao-bang#2"]],
    ["216 81%", ["2022-10-28-cao-bang#1", "2022-10-28-cao-bang#2"]],
    ["ngan sach", ["2022-10-28-cao-bang#1", "2022-10-28-cao-bang#2"]],
  ])("%s is found in %o", (search, expected) => {
    const entry = index.find(({ report }) => report.id === y2022);
    const found = entry && figuresFound(entry, wordsOf(search));
    expect(found?.map(({ source }) => source.figure)).toEqual(expected);
  });
});

describe(reportGroups, () => {
  test("reports of one year stand together under it", () => {
    expect(
      reportGroups([...index, ...index.slice(2)]).map(({ year, reports }) => [
        year,
        reports.length,
      ]),
    ).toEqual([
      [2024, 1],
      [2022, 1],
      [null, 2],
    ]);
  });
});

describe(publishedYears, () => {
  test.each([
    [null, [2024, 2022, "undated"]],
    [2022, [2024, 2022, "undated"]],
    [2023, [2024, 2023, 2022, "undated"]],
  ])("with %s chosen: %o", (chosen, expected) => {
    expect(publishedYears(index, chosen)).toEqual(expected);
  });

  test("nothing undated is offered where every report has its day", () => {
    expect(publishedYears(index.slice(0, 2), null)).toEqual([2024, 2022]);
    expect(publishedYears([], "undated")).toEqual(["undated"]);
  });
});

describe("ten thousand reports", () => {
  test("are searched between two keystrokes", () => {
    const reports = Array.from({ length: 10_000 }, (_, order) =>
      aReport(`r-${order}`, { title: `Báo cáo số ${order}` }),
    );
    const observations = reports.map(({ id }) =>
      printed(`${id}#1`, { printedLevel: "trên 216 tỷ đồng" }),
    );
    const many = indexReports({
      cities: [],
      indicators: [anIndicator()],
      reports,
      observations,
    });
    const before = performance.now();
    const found = chosenReports(many, {
      ...allSources,
      text: "thu ngan 216 9999",
    });
    const took = performance.now() - before;
    expect(found.map(({ report }) => report.id)).toEqual(["r-9999"]);
    expect(took).toBeLessThan(200);
  });
});
