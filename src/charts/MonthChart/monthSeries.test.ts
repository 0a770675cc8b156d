import { describe, expect, test } from "vitest";

import { monthAmountsOf } from "../../core/monthly.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  billions,
  millions,
  visits,
} from "../../core/observation.fixture.ts";
import type { Observation } from "../../core/observation.ts";
import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import { monthSeries } from "./monthSeries.ts";

const cities = [
  aCity(),
  aCity({ id: "bac-kan", name: { vi: "Bắc Kạn", en: "Bắc Kạn" } }),
];
const november = aPeriod("month", "2024-11-30");

function seriesOf(
  figures: readonly Observation[],
  {
    words = vi,
    years = [2024],
  }: { words?: typeof vi | typeof en; years?: readonly number[] } = {},
) {
  const amounts = monthAmountsOf(figures);
  const indicator = anIndicator({ unit: figures[0]?.level?.unit ?? "VND" });
  return monthSeries(words, { amounts, indicator, cities, years });
}

function ofMonth(
  digits: string,
  fields: Partial<Observation> = {},
): Observation {
  return anObservation({
    period: november,
    level: billions(digits),
    ...fields,
  });
}

function toDate(end: string, digits: string): Observation {
  const period = aPeriod("year-to-date", end);
  return anObservation({ id: end, period, level: billions(digits) });
}

describe(monthSeries, () => {
  test("a stated month is a mark in the chart's unit that opens its figure", () => {
    const [mark] = seriesOf([ofMonth("39,211", { city: "bac-kan" })]).marks;
    expect(mark).toEqual({
      id: "2022-10-28-cao-bang#1",
      observation: "2022-10-28-cao-bang#1",
      place: 1,
      cityName: "Bắc Kạn",
      year: 2024,
      month: 11,
      value: 39.211,
      range: null,
      amount: "39,211",
      label: "T11 2024 · 39,211",
      lastDay: null,
      sentence:
        "Bắc Kạn: thu ngân sách nhà nước đạt 39,211\u00a0tỷ đồng trong tháng 11/2024.",
      isEstimate: false,
      isDerived: false,
      isContested: false,
      openSide: null,
      order: "2024-11-30",
    });
  });

  test.each<[string, Partial<Observation>, object]>([
    [
      "gần",
      { level: billions("39", "below") },
      { amount: "gần 39", openSide: "down" },
    ],
    [
      "trên",
      { level: billions("39", "above") },
      { amount: "trên 39", openSide: "up" },
    ],
    [
      "khoảng",
      { level: billions("39", "about") },
      { amount: "khoảng 39", openSide: null },
    ],
    ["ước", { status: "E" }, { amount: "39 ước", isEstimate: true }],
    [
      "contested",
      { conflictsWith: ["x"] },
      { amount: "39 ≠", isContested: true },
    ],
    [
      "cut short",
      { period: aPeriod("month", "2024-03-15") },
      { month: 3, lastDay: "đến 15/3", order: "2024-03-15" },
    ],
    ["nought", { level: billions("0") }, { value: 0, amount: "0" }],
  ])("a month %s is told", (_, fields, expected) => {
    const [mark] = seriesOf([ofMonth("39", fields)]).marks;
    const plain = {
      ...mark,
      amount: mark?.amount.replaceAll("\u00a0", " "),
      lastDay: mark?.lastDay?.replaceAll("\u00a0", " ") ?? null,
    };
    expect(plain).toMatchObject(expected);
  });

  test("a derived month has its range and opens the later of its figures", () => {
    const figures = [
      toDate("2024-09-30", "210"),
      toDate("2024-10-31", "236,5"),
    ];
    const { marks, top, notes } = seriesOf(figures);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({
      observation: "2024-10-31",
      month: 10,
      value: 26.5,
      amount: "26,5 tính",
      isDerived: true,
      order: "2024-10-31",
    });
    expect(marks[0]?.range?.low).toBeCloseTo(25.95, 9);
    expect(marks[0]?.range?.high).toBeCloseTo(27.05, 9);
    expect(top).toBeCloseTo(27.05, 9);
    expect(notes).toEqual([]);
  });

  test("a probable revision is never drawn, and said", () => {
    const { marks, notes } = seriesOf([
      toDate("2024-09-30", "236,5"),
      toDate("2024-10-31", "210"),
    ]);
    expect(marks).toEqual([]);
    expect(notes.map((note) => note.replaceAll("\u00a0", " "))).toEqual([
      "Cao Bằng: thu ngân sách nhà nước luỹ kế đến 31/10/2024 (210 tỷ đồng) thấp hơn luỹ kế đến 30/9/2024 (236,5 tỷ đồng); có lẽ số đã được điều chỉnh nên không tính tháng 10/2024.",
    ]);
  });

  test("all amounts are in one unit, with the decimals that were printed", () => {
    const { unit, marks } = seriesOf([
      ofMonth("0", { id: "a", level: millions("24.252,92") }),
      ofMonth("32,036", { id: "b" }),
    ]);
    expect(unit).toBe("Đơn vị: tỷ đồng");
    expect(marks.map(({ amount }) => amount)).toEqual(["24,25292", "32,036"]);
  });

  test("the axis begins at nought and ends with the highest amount", () => {
    const { top, levels } = seriesOf([ofMonth("39,211")]);
    expect(top).toBe(39.211);
    expect(levels).toEqual(
      [0, 10, 20, 30].map((value) => ({ value, label: String(value) })),
    );
  });

  test.each<[string, readonly Observation[], readonly string[]]>([
    [
      "parts of one",
      [ofMonth("0", { level: millions("4,2") })],
      ["0", "2", "4"],
    ],
    ["thousands", [ofMonth("1.516")], ["0", "500", "1.000", "1.500"]],
    ["nought alone", [ofMonth("0")], ["0"]],
    [
      "visits",
      [ofMonth("0", { level: visits("151.718") })],
      ["0", "50.000", "100.000", "150.000"],
    ],
    ["nothing", [], ["0"]],
  ])("an axis of %s is named %j", (_, figures, expected) => {
    const { levels } = seriesOf(figures);
    expect(levels.map(({ label }) => label)).toEqual(expected);
  });

  test("there are twelve slots with and without months", () => {
    for (const figures of [[], [ofMonth("39")]]) {
      const { months } = seriesOf(figures);
      expect(months).toHaveLength(12);
      expect(months[0]).toBe("T1");
      expect(months[11]).toBe("T12");
    }
    expect(seriesOf([], { words: en }).months[0]).toBe("Jan");
  });

  test("years that are not chosen are left out", () => {
    const figures = [
      ofMonth("39"),
      ofMonth("99", { id: "b", period: aPeriod("month", "2023-11-30") }),
    ];
    expect(seriesOf(figures).marks.map(({ year }) => year)).toEqual([2024]);
    expect(seriesOf(figures).top).toBe(39);
    expect(seriesOf(figures, { years: [2023, 2024] }).marks).toHaveLength(2);
  });
});
