import { describe, expect, test } from "vitest";

import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "../../core/observation.fixture.ts";
import type { Observation, Report } from "../../core/observation.ts";
import { cityModel } from "./cityModel.ts";

const city = aCity();
const revenue = anIndicator();
const retail = anIndicator({ id: "retail-sales", core: false });

function inYear(year: number, fields: Partial<Observation> = {}): Observation {
  return anObservation({
    id: `${year}-cao-bang#1`,
    period: aPeriod("year-to-date", `${year}-10-15`),
    ...fields,
  });
}

const share = { plans: [aPlan("province", { attained: percent("53,6") })] };
const level = { level: billions("216") };

function aReport(id: string, published: string | null): Report {
  return {
    id,
    city: id.endsWith("bac-kan") ? "bac-kan" : "cao-bang",
    title: "",
    publisher: "",
    kind: "city-hall",
    meeting: null,
    published,
    url: null,
  };
}

function modelOf(
  observations: readonly Observation[],
  chosen: readonly number[] = [],
  reports: readonly Report[] = [],
) {
  return cityModel({
    city,
    indicators: [retail, revenue],
    observations,
    reports,
    chosen,
    today: "2026-11-25",
  });
}

describe(cityModel, () => {
  test("the calendar is the record's, another city's years included", () => {
    const { allYears, years } = modelOf([
      inYear(2021, share),
      inYear(2018, { ...level, city: "bac-kan" }),
    ]);
    expect(allYears).toEqual([2018, 2019, 2020, 2021]);
    expect(years).toEqual(allYears);
  });

  test.each([
    [[2019], [2019]],
    [
      [2019, 2021],
      [2019, 2020, 2021],
    ],
    [[1990, 2020], [2020]],
    [[1990], [2018, 2019, 2020, 2021]],
  ])("of the years chosen %j are shown %j", (chosen, expected) => {
    const all = [inYear(2018, level), inYear(2021, level)];
    expect(modelOf(all, chosen).years).toEqual(expected);
  });

  test("indicators of the core have charts, the others are told by their latest figure", () => {
    const { core, secondary } = modelOf([
      inYear(2021, share),
      inYear(2022, { ...level, indicator: "retail-sales" }),
    ]);
    expect(core.map(({ indicator }) => indicator)).toEqual([revenue]);
    expect(secondary.map(({ indicator }) => indicator)).toEqual([retail]);
    expect(secondary[0]?.latest?.observation.id).toBe("2022-cao-bang#1");
  });

  test("a figure with a share of plan is drawn, one without is listed, a target alone is neither", () => {
    const [entry] = modelOf([
      inYear(2022, level),
      inYear(2020, share),
      inYear(2019, { plans: [aPlan("city", { target: billions("400") })] }),
      inYear(2021, level),
    ]).core;
    expect(entry?.hasShares).toBe(true);
    expect(
      entry?.measures.map(({ observation }) => observation.period.planYear),
    ).toEqual([2020]);
    expect(entry?.withoutShare.map(({ id }) => id)).toEqual([
      "2021-cao-bang#1",
      "2022-cao-bang#1",
    ]);
  });

  test("each year without a share says why", () => {
    const [entry] = modelOf([
      inYear(2019, share),
      inYear(2021, level),
      inYear(2026, { ...level, city: "bac-kan" }),
    ]).core;
    expect([...(entry?.gaps ?? [])]).toEqual([
      [2020, "no-report"],
      [2021, "no-share"],
      [2022, "no-report"],
      [2023, "no-report"],
      [2024, "no-report"],
      [2025, "no-report"],
      [2026, "not-applicable"],
    ]);
  });

  test("years that are not shown take nothing from what the city has ever stated", () => {
    const [entry] = modelOf(
      [inYear(2019, share), inYear(2021, level)],
      [2021],
    ).core;
    expect(entry?.hasShares).toBe(true);
    expect(entry?.measures).toEqual([]);
    expect(entry?.withoutShare).toHaveLength(1);
    expect(entry?.latest?.observation.id).toBe("2021-cao-bang#1");
  });

  test("no figure of another city is among its own", () => {
    const [entry] = modelOf([inYear(2020, { ...share, city: "bac-kan" })]).core;
    expect(entry).toMatchObject({
      latest: undefined,
      measures: [],
      withoutShare: [],
      hasShares: false,
    });
  });

  test("its own reports stand in time with the count of their figures", () => {
    const sources = [{ figure: "undated#1", report: "undated" }];
    const { reports } = modelOf(
      [inYear(2022, { ...share, sources })],
      [],
      [
        aReport("undated", null),
        aReport("2023", "2023-01-05"),
        aReport("2022-bac-kan", "2022-01-05"),
      ],
    );
    expect(reports.map(({ report, figures }) => [report.id, figures])).toEqual([
      ["2023", 0],
      ["undated", 1],
    ]);
  });

  test("what is not reported is asked of every year of the record", () => {
    const { notReported } = modelOf(
      [inYear(2019, share), inYear(2021, level)],
      [2021],
    );
    expect(notReported).toEqual([
      { indicator: retail, kind: "never", years: [2019, 2020, 2021] },
      { indicator: revenue, kind: "years", years: [2020] },
    ]);
  });
});

describe("of more figures than a chart can hold apart", () => {
  const dense = [2019, 2020, 2021].flatMap((year) =>
    Array.from({ length: 25 }, (_, place) =>
      inYear(year, { ...share, id: `${year}-cao-bang-${place}#1` }),
    ),
  );

  test("the newest years that fit are shown", () => {
    const model = modelOf(dense);
    expect(model.allYears).toEqual([2019, 2020, 2021]);
    expect(model.yearsUnasked).toEqual([2020, 2021]);
    expect(model.years).toEqual([2020, 2021]);
  });

  test("all are shown to whoever asks for them", () => {
    const { years, yearsUnasked } = modelOf(dense, [2019, 2021]);
    expect(years).toEqual([2019, 2020, 2021]);
    expect(yearsUnasked).toEqual([2020, 2021]);
  });
});
