import { describe, expect, test } from "vitest";

import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  billions,
} from "../../core/observation.fixture.ts";
import type { City } from "../../core/observation.ts";
import {
  boardModel,
  cellKey,
  hasFigures,
  rowName,
  shownCities,
} from "./boardModel.ts";

const caoBang = aCity();
const bacKan = aCity({ id: "bac-kan", name: { vi: "Bắc Kạn", en: "Bắc Kạn" } });
const revenue = anIndicator();
const visitors = anIndicator({ id: "tourism-visitors", unit: "visit" });
const observations = [
  anObservation({
    id: "bk#1",
    city: "bac-kan",
    period: aPeriod("month", "2021-03-31"),
    level: billions("4"),
  }),
  anObservation({ id: "cb#1", level: billions("216") }),
];

function modelOf(input: Partial<Parameters<typeof boardModel>[0]> = {}) {
  return boardModel({
    cities: [caoBang, bacKan],
    missing: [],
    indicators: [visitors, revenue],
    observations,
    selection: { cities: [], year: null, group: "city" },
    today: "2026-01-01",
    ...input,
  });
}

describe(boardModel, () => {
  test("has one block a city with a row for each indicator and twelve cells for each year between the first and the last", () => {
    const { blocks, shownYears } = modelOf();
    expect(shownYears).toEqual([2021, 2022]);
    expect(blocks.map(({ key }) => key)).toEqual(["cao-bang", "bac-kan"]);
    expect(
      blocks.map(({ rows }) => rows.map(({ cells }) => cells.length)),
    ).toEqual([
      [24, 24],
      [24, 24],
    ]);
  });

  test("turned round it has one block an indicator with a row for each city", () => {
    const { blocks, group } = modelOf({
      selection: { cities: [], year: null, group: "indicator" },
    });
    expect(blocks.map(({ key, place }) => [key, place])).toEqual([
      ["tourism-visitors", null],
      ["budget-revenue", null],
    ]);
    const names = blocks[0]?.rows.map((row) => rowName(row, group).vi);
    expect(names).toEqual(["Cao Bằng", "Bắc Kạn"]);
  });

  test("keeps a city's place in the record when others are left out", () => {
    const { blocks } = modelOf({
      selection: { cities: ["bac-kan"], year: null, group: "city" },
    });
    expect(blocks.map(({ key, place }) => [key, place])).toEqual([
      ["bac-kan", 1],
    ]);
  });

  test("shows one year of the record, and all where the year is none of it", () => {
    const inYear = (year: number) =>
      modelOf({ selection: { cities: [], year, group: "city" } }).shownYears;
    expect(inYear(2022)).toEqual([2022]);
    expect(inYear(1999)).toEqual([2021, 2022]);
  });

  test("says nothing of a city whose figures did not arrive", () => {
    const { cities, blocks } = modelOf({ missing: ["cao-bang"] });
    expect(cities).toEqual([bacKan]);
    expect(blocks.map(({ key }) => key)).toEqual(["bac-kan"]);
  });

  test("holds every figure in the cell of the month it ends in", () => {
    const cells = modelOf().blocks.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells),
    );
    expect(cells.filter(hasFigures).map(cellKey)).toEqual([
      "cao-bang/budget-revenue/2022-10",
      "bac-kan/budget-revenue/2021-03",
    ]);
  });

  test("is empty where there are no figures", () => {
    expect(modelOf({ observations: [] }).shownYears).toEqual([]);
  });
});

describe(shownCities, () => {
  const many = Array.from({ length: 300 }, (_, number) =>
    aCity({ id: `city-${number}` }),
  );
  const idsOf = (cities: readonly City[]) => cities.map(({ id }) => id);

  test("is all of a few cities", () => {
    expect(shownCities([caoBang, bacKan], [])).toEqual([caoBang, bacKan]);
  });

  test("is the first six of many", () => {
    expect(idsOf(shownCities(many, []))).toEqual([
      "city-0",
      "city-1",
      "city-2",
      "city-3",
      "city-4",
      "city-5",
    ]);
  });

  test("is the chosen ones in the record's order", () => {
    expect(idsOf(shownCities(many, ["city-250", "city-9"]))).toEqual([
      "city-9",
      "city-250",
    ]);
  });

  test("is the standard choice where none of the chosen is known", () => {
    expect(shownCities([caoBang], ["nowhere"])).toEqual([caoBang]);
  });
});
