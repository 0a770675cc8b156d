import { describe, expect, test } from "vitest";

import { coursesOf } from "../../core/course.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
  visits,
} from "../../core/observation.fixture.ts";
import type { Observation } from "../../core/observation.ts";
import { planLedger } from "../../core/plan.ts";
import { planLinesOf } from "../../core/planLine.ts";
import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import { levelSeries, namesIn, type LevelInput } from "./levelSeries.ts";

const cities = [
  aCity(),
  aCity({ id: "mong-cai", name: { vi: "Móng Cái", en: "Móng Cái" } }),
];

function inputOf(
  figures: readonly Observation[],
  fields: Partial<LevelInput> = {},
): LevelInput {
  return {
    courses: coursesOf(figures),
    planLines: planLinesOf(figures, planLedger(figures)),
    indicator: anIndicator(),
    cities,
    scale: "linear",
    ...fields,
  };
}

function seriesOf(
  figures: readonly Observation[],
  fields: Partial<LevelInput> = {},
) {
  return levelSeries(vi, inputOf(figures, fields));
}

/** Spaces that may not break read as spaces. */
function plain(texts: readonly { readonly label: string }[]) {
  return texts.map(({ label }) => label.replaceAll("\u00a0", " "));
}

const october = anObservation({ level: billions("216", "above") });
const november = anObservation({
  id: "later#1",
  period: aPeriod("year-to-date", "2022-11-30"),
  level: billions("250,5"),
});

describe(levelSeries, () => {
  test("an amount stands on its cut-off day, in base units", () => {
    expect(seriesOf([october]).marks).toEqual([
      {
        kind: "level",
        id: "2022-10-28-cao-bang#1",
        observation: "2022-10-28-cao-bang#1",
        place: 0,
        cityName: "Cao Bằng",
        label: "Cao Bằng 2022 · trên\u00a0216",
        briefLabel: "2022 · trên\u00a0216",
        sentence:
          "Cao Bằng: thu ngân sách nhà nước luỹ kế đạt trên\u00a0216\u00a0tỷ đồng, đến\u00a015/10/2022.",
        share: 288 / 365,
        value: 216e9,
        isEstimate: false,
        isDerived: false,
        isContested: false,
        openSide: "up",
        order: "2022-10-15",
      },
    ]);
  });

  test("only the last amount of a course is labelled, and whatever is contradicted", () => {
    const contested = { ...october, conflictsWith: ["another#1"] };
    expect(plain(seriesOf([october, november]).marks)).toEqual([
      "",
      "Cao Bằng 2022 · 250,5",
    ]);
    expect(plain(seriesOf([contested, november]).marks)).toEqual([
      "Cao Bằng 2022 · trên 216 ≠",
      "Cao Bằng 2022 · 250,5",
    ]);
  });

  test("estimates and constant prices are told in the label", () => {
    const figure = anObservation({
      city: "mong-cai",
      status: "E",
      priceBasis: "constant-2010",
      level: billions("3.875,9"),
    });
    expect(plain(seriesOf([figure]).marks)).toEqual([
      "Móng Cái 2022 giá 2010 · 3.875,9 ước",
    ]);
  });

  test("amounts of neighbouring months are joined, across a gap they are not", () => {
    const june = { ...october, period: aPeriod("year-to-date", "2022-06-30") };
    expect(seriesOf([october, november]).joins).toMatchObject([
      { place: 0, from: { id: october.id }, to: { id: november.id } },
    ]);
    expect(seriesOf([june, november]).joins).toEqual([]);
  });

  test("a stated plan is a line, its name told with owner and year", () => {
    const figure = anObservation({
      level: billions("106,5"),
      plans: [aPlan("province", { target: billions("476,4") })],
    });
    const { plans } = seriesOf([figure]);
    expect(plain(plans)).toEqual(["KH Cao Bằng 2022 tỉnh · 476,4"]);
    expect(plans).toMatchObject([
      { kind: "stated", low: 476.4e9, high: 476.4e9, openSide: null },
    ]);
  });

  test("a plan implied by a hedged level is a band open to one side", () => {
    const figure = anObservation({
      level: billions("216", "above"),
      plans: [
        aPlan("province", { attained: percent("53,6") }),
        aPlan("council", { attained: percent("38,2") }),
      ],
    });
    const { plans, high } = seriesOf([figure]);
    expect(plain(plans)).toEqual([
      "KH Cao Bằng 2022 tỉnh · ≥ 403 tính",
      "KH Cao Bằng 2022 HĐND · ≥ 565 tính",
    ]);
    expect(plans[0]).toMatchObject({
      kind: "implied",
      isOpenAbove: true,
      isOpenBelow: false,
      openSide: "up",
      isDerived: true,
      observation: figure.id,
      sentence:
        "Cao Bằng: thu ngân sách nhà nước, dự toán 2022 tỉnh giao: ít nhất khoảng 403\u00a0tỷ đồng, tính từ mức và % kế hoạch đã công bố.",
    });
    expect(plans[0]?.low).toBeCloseTo(216e9 / 0.5365, -6);
    expect(plans.every((plan) => plan.high < high)).toBe(true);
  });

  test.each([
    ["124,129", "exact", "33,2", "KH Cao Bằng 2022 tỉnh · 373–374 tính"],
    ["1,390", "below", "1,1", "KH Cao Bằng 2022 tỉnh · ≤ 132 tính"],
    ["1.739,5", "about", "50,6", "KH Cao Bằng 2022 tỉnh · ≈ 3.440 tính"],
    ["270,000", "exact", "100,00", "KH Cao Bằng 2022 tỉnh · ≈ 270 tính"],
  ] as const)(
    "%s %s at %s%% is %s",
    (digits, qualifier, attained, expected) => {
      const plans = [aPlan("province", { attained: percent(attained) })];
      const level = billions(digits, qualifier);
      expect(plain(seriesOf([anObservation({ level, plans })]).plans)).toEqual([
        expected,
      ]);
    },
  );

  test("what khoảng leaves open at both ends points to none", () => {
    const plans = [aPlan("province", { attained: percent("50,6") })];
    const level = billions("1.739,5", "about");
    expect(seriesOf([anObservation({ level, plans })]).plans).toMatchObject([
      { isOpenAbove: true, isOpenBelow: true, openSide: null },
    ]);
  });

  test("one unit holds for the whole chart and is named", () => {
    const series = seriesOf([october]);
    expect(series.unit).toBe("Đơn vị: tỷ đồng");
    expect(series.note).toBe("");
    const people = anObservation({ level: visits("566.306") });
    const indicator = anIndicator({ unit: "visit" });
    expect(seriesOf([people], { indicator }).unit).toBe("Đơn vị: lượt");
    expect(levelSeries(en, inputOf([october])).unit).toBe("In billion VND");
  });

  test("a logarithmic axis says so, and leaves out an amount of nought", () => {
    const nought = { ...november, level: billions("0") };
    const series = seriesOf([october, nought], { scale: "log" });
    expect(series.unit).toBe("Đơn vị: tỷ đồng · thang logarit");
    expect(series.note).not.toBe("");
    expect(series.marks.map(({ id }) => id)).toEqual([october.id]);
    expect(series.leftOut.map(({ id }) => id)).toEqual([november.id]);
    expect(series.joins).toEqual([]);
  });

  test("a budget year's thirteenth month stands at the term's end", () => {
    const figure = anObservation({
      period: aPeriod("year-to-date", "2021-01-31", 2020),
      level: billions("71"),
    });
    const indicator = anIndicator({ planTerm: "budget-year" });
    const { marks, ticks } = seriesOf([figure], { indicator });
    expect(marks[0]?.share).toBe(1);
    expect(ticks).toHaveLength(13);
  });

  test("an empty selection leaves the axes alone", () => {
    const series = seriesOf([]);
    expect(series).toMatchObject({ marks: [], joins: [], plans: [] });
    expect(series.levels.length).toBeGreaterThan(1);
  });
});

describe(namesIn, () => {
  test("names marks and plans as their labels would have", () => {
    const figure = anObservation({
      level: billions("106,5"),
      plans: [aPlan("province", { target: billions("476,4") })],
    });
    const series = seriesOf([figure]);
    const ids = [...series.marks, ...series.plans].map(({ id }) => id);
    expect(namesIn(series, ids)).toEqual([
      "Cao Bằng 2022 · 106,5",
      "KH Cao Bằng 2022 tỉnh · 476,4",
    ]);
    expect(namesIn(series, [])).toEqual([]);
  });
});
