import { describe, expect, test } from "vitest";

import { measuresOf, type Measure } from "../../core/measure.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  percent,
  visits,
} from "../../core/observation.fixture.ts";
import type { Indicator, Observation } from "../../core/observation.ts";
import { monthTicks } from "../termAxis/monthTicks.ts";
import { planSeries, type PlanMark } from "./planSeries.ts";
import { vi } from "../../wording/vi/words.ts";

const cities = [
  aCity(),
  aCity({ id: "mong-cai", name: { vi: "Móng Cái", en: "Móng Cái" } }),
];
const revenue = anIndicator();
const disbursement = anIndicator({
  id: "investment-disbursement",
  planTerm: "budget-year",
});

function measuresOfAll(
  figures: readonly Observation[],
  indicator: Indicator = revenue,
): readonly Measure[] {
  return figures.flatMap((figure) => measuresOf(figure, indicator, []));
}

function marksOf(
  figure: Observation,
  indicator: Indicator = revenue,
): readonly PlanMark[] {
  return planSeries(vi, measuresOfAll([figure], indicator), indicator, cities)
    .marks;
}

function labelsOf(figure: Observation): readonly string[] {
  return marksOf(figure).map(({ label }) => label.replaceAll("\u00a0", " "));
}

function reaching(
  digits: string,
  fields: Partial<Observation> = {},
): Observation {
  return anObservation({
    plans: [aPlan("province", { attained: percent(digits) })],
    ...fields,
  });
}

describe(planSeries, () => {
  test("a figure against two plans is two marks on its cut-off day", () => {
    const figure = anObservation({
      plans: [
        aPlan("province", { attained: percent("53,6") }),
        aPlan("council", { attained: percent("38,2") }),
      ],
    });
    expect(marksOf(figure)).toEqual([
      {
        id: "2022-10-28-cao-bang#1/province/53.6",
        observation: "2022-10-28-cao-bang#1",
        place: 0,
        share: 288 / 365,
        percent: 53.6,
        label: "2022 tỉnh · 53,6%",
        cityName: "Cao Bằng",
        sentence:
          "Cao Bằng: thu ngân sách đạt 53,6% dự toán 2022 tỉnh giao, đến\u00a015/10/2022; chậm 25,3\u00a0điểm\u00a0% so với tiến độ bình quân.",
        isEstimate: false,
        isDerived: false,
        isContested: false,
        openSide: null,
        order: "2022-10-15",
      },
      expect.objectContaining({
        id: "2022-10-28-cao-bang#1/council/38.2",
        percent: 38.2,
        label: "2022 HĐND · 38,2%",
      }),
    ]);
  });

  test.each<[string, Partial<Observation>]>([
    ["2022 · 53,6%", {}],
    ["2022 · 53,6% ước", { status: "E" }],
    ["2022 · 53,6% ≠", { conflictsWith: ["another#1"] }],
    ["2022 · 53,6% ước ≠", { status: "E", conflictsWith: ["another#1"] }],
    [
      "2022 · trên 51%",
      { plans: [aPlan("province", { attained: percent("51", "above") })] },
    ],
    [
      "2022 · gần 40%",
      { plans: [aPlan("province", { attained: percent("40", "below") })] },
    ],
    [
      "2022 · 83,3% tính",
      {
        level: visits("500.000"),
        plans: [aPlan("province", { target: visits("600.000") })],
      },
    ],
    [
      "2022 · trên 83,3% tính ước",
      {
        status: "E",
        level: visits("500.000", "above"),
        plans: [aPlan("province", { target: visits("600.000") })],
      },
    ],
  ])("%s labels one plan's mark without its owner", (expected, fields) => {
    expect(labelsOf(reaching("53,6", fields))).toEqual([expected]);
  });

  test("of several plans an unnamed owner leaves the year alone", () => {
    const figure = anObservation({
      plans: [
        aPlan("unstated", { attained: percent("103") }),
        aPlan("joint", { attained: percent("98,5") }),
      ],
    });
    expect(labelsOf(figure)).toEqual(["2022 · 103%", "2022 tỉnh+HĐND · 98,5%"]);
  });

  test("two plans that are reached alike are one mark without an owner", () => {
    const figure = anObservation({
      plans: [
        aPlan("unstated", { attained: percent("190", "above") }),
        aPlan("province", { attained: percent("190", "above") }),
      ],
    });
    expect(labelsOf(figure)).toEqual(["2022 · trên 190%"]);
  });

  test("two figures that are reached alike stay two marks with ids of their own", () => {
    const figures = [reaching("60"), reaching("60", { id: "another#1" })];
    const { marks } = planSeries(vi, measuresOfAll(figures), revenue, cities);
    expect(marks.map(({ id }) => id)).toEqual([
      "2022-10-28-cao-bang#1/province/60",
      "another#1/province/60",
    ]);
  });

  describe("with each city's year labelled at its last mark", () => {
    function lastLabels(figures: readonly Observation[]): readonly string[] {
      const measures = measuresOfAll(figures);
      const labelling = { labelled: "last" } as const;
      return planSeries(vi, measures, revenue, cities, labelling).marks.map(
        ({ label }) => label.replaceAll("\u00a0", " "),
      );
    }
    const june = reaching("40", {
      id: "june#1",
      period: aPeriod("year-to-date", "2022-06-30"),
    });

    test("the city is named there, and an earlier mark goes without", () => {
      expect(lastLabels([june, reaching("53,6")])).toEqual([
        "",
        "Cao Bằng 2022 · 53,6%",
      ]);
    });

    test("each year and each city has its own", () => {
      const figures = [
        june,
        reaching("30", { id: "other#1", city: "mong-cai" }),
        reaching("96", {
          id: "2024#1",
          period: aPeriod("year-to-date", "2024-11-26"),
        }),
      ];
      expect(lastLabels(figures)).toEqual([
        "Cao Bằng 2022 · 40%",
        "Móng Cái 2022 · 30%",
        "Cao Bằng 2024 · 96%",
      ]);
    });

    test("both plans of the last figure are named with their owner", () => {
      const plans = [
        aPlan("province", { attained: percent("53,6") }),
        aPlan("council", { attained: percent("38,2") }),
      ];
      expect(lastLabels([june, anObservation({ plans })])).toEqual([
        "",
        "Cao Bằng 2022 tỉnh · 53,6%",
        "Cao Bằng 2022 HĐND · 38,2%",
      ]);
    });

    test("the brief label leaves the city to hue and shape, and nothing else", () => {
      const plans = [
        aPlan("province", { attained: percent("53,6") }),
        aPlan("council", { attained: percent("38,2") }),
      ];
      const all = measuresOfAll([june, anObservation({ plans, status: "E" })]);
      const last = { labelled: "last" } as const;
      const { marks } = planSeries(vi, all, revenue, cities, last);
      expect(marks.map(({ briefLabel }) => briefLabel)).toEqual([
        undefined,
        "2022 tỉnh · 53,6% ước",
        "2022 HĐND · 38,2% ước",
      ]);
    });

    test("the owner is named where an earlier mark is of another's plan", () => {
      const council = {
        ...june,
        plans: [aPlan("council", { attained: percent("30") })],
      };
      expect(lastLabels([council, reaching("53,6")])).toEqual([
        "",
        "Cao Bằng 2022 tỉnh · 53,6%",
      ]);
    });

    test("an earlier mark that a source contradicts keeps its label", () => {
      const contested = { ...june, conflictsWith: ["another#1"] };
      expect(lastLabels([contested, reaching("53,6")])).toEqual([
        "Cao Bằng 2022 · 40% ≠",
        "Cao Bằng 2022 · 53,6%",
      ]);
    });
  });

  test.each([
    ["exact", null],
    ["above", "up"],
    ["below", "down"],
    ["about", null],
  ] as const)("a share that is %s is open on side %s", (qualifier, side) => {
    const plans = [aPlan("province", { attained: percent("50", qualifier) })];
    const [mark] = marksOf(anObservation({ plans }));
    expect(mark?.openSide).toBe(side);
  });

  test("estimate and derivation are told by the mark", () => {
    const [mark] = marksOf(
      anObservation({
        city: "mong-cai",
        status: "E",
        level: visits("500.000"),
        plans: [aPlan("province", { target: visits("600.000") })],
      }),
    );
    expect(mark).toMatchObject({
      isEstimate: true,
      isDerived: true,
      place: 1,
      cityName: "Móng Cái",
    });
  });

  test("the thirteenth month's mark stands at the term's end", () => {
    const figure = reaching("71,2", {
      period: aPeriod("year-to-date", "2021-01-31", 2020),
    });
    const [mark] = marksOf(figure, disbursement);
    expect(mark?.share).toBe(1);
    expect(mark?.label).toBe("2020 · 71,2%");
  });

  test("an empty selection leaves the axes and no mark", () => {
    expect(planSeries(vi, [], revenue, [])).toEqual({
      marks: [],
      planTerm: "calendar-year",
      top: 120,
    });
  });

  test.each([
    ["53,6", 120],
    ["108", 120],
    ["108,1", 130],
    ["127", 140],
    ["190", 210],
    ["321,4", 340],
  ])("%s percent is held below a top of %d", (digits, top) => {
    const series = planSeries(
      vi,
      measuresOfAll([reaching(digits), reaching("20", { id: "low#1" })]),
      revenue,
      cities,
    );
    expect(series.top).toBe(top);
  });

  test.each([
    [revenue, 12, { share: 31 / 365, label: "T1" }, { share: 1, label: "T12" }],
    [
      disbursement,
      13,
      { share: 31 / 396, label: "T1" },
      { share: 1, label: "T13" },
    ],
  ])(
    "the ticks are month ends by their day: $planTerm",
    (indicator, count, first, last) => {
      const { planTerm } = planSeries(vi, [], indicator, []);
      const ticks = monthTicks(vi, planTerm);
      expect(ticks).toHaveLength(count);
      expect(ticks[0]).toEqual(first);
      expect(ticks.at(-1)).toEqual(last);
      const shares = ticks.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    },
  );

  test("a mark at a month's end stands on that month's tick", () => {
    const figure = reaching("50", {
      period: aPeriod("year-to-date", "2023-06-30"),
    });
    const { marks, planTerm } = planSeries(
      vi,
      measuresOfAll([figure]),
      revenue,
      cities,
    );
    const ticks = monthTicks(vi, planTerm);
    expect(marks[0]?.share).toBe(ticks[5]?.share);
    expect(ticks[5]).toEqual({ share: 181 / 365, label: "T6" });
  });
});
