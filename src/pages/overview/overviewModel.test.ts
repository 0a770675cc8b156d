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
import type { Observation } from "../../core/observation.ts";
import { overviewModel, type OverviewModel } from "./overviewModel.ts";
import type { OverviewSelection } from "./overviewSearch.ts";

const cities = [
  aCity(),
  aCity({ id: "bac-kan", name: { vi: "Bắc Kạn", en: "Bắc Kạn" } }),
  aCity({ id: "mong-cai", name: { vi: "Móng Cái", en: "Móng Cái" } }),
];
const revenue = anIndicator();
const visitors = anIndicator({ id: "tourism-visitors", unit: "visit" });
const retail = anIndicator({ id: "retail-sales", core: false });
const indicators = [visitors, revenue, retail];

function figure(
  id: string,
  end: string,
  fields: Partial<Observation> = {},
): Observation {
  return anObservation({
    id,
    period: aPeriod("year-to-date", end),
    level: billions("216"),
    ...fields,
  });
}

function attaining(digits: string) {
  return { plans: [aPlan("province", { attained: percent(digits) })] };
}

const observations = [
  figure("cb-2022", "2022-10-15", attaining("53,6")),
  figure("cb-2025", "2025-03-15", attaining("33,2")),
  figure("cb-2025-early", "2025-02-28", attaining("20")),
  figure("bk-2024", "2024-06-30", { city: "bac-kan", ...attaining("27") }),
  figure("cb-visitors-2024", "2024-09-30", {
    indicator: "tourism-visitors",
    ...attaining("86"),
  }),
  figure("cb-retail-2018", "2018-12-31", {
    indicator: "retail-sales",
    ...attaining("103"),
  }),
];

function modelOf(
  selection: Partial<OverviewSelection> = {},
  input: Partial<Parameters<typeof overviewModel>[0]> = {},
): OverviewModel {
  return overviewModel({
    cities,
    indicators,
    observations,
    selection: { cities: [], planYear: null, ...selection },
    today: "2026-11-22",
    ...input,
  });
}

/** Ids of what each panel draws. */
function drawn({ panels }: OverviewModel): Record<string, readonly string[]> {
  return Object.fromEntries(
    panels.map(({ indicator, measures }) => [
      indicator.id,
      measures.map(({ observation }) => observation.id),
    ]),
  );
}

/** What a cell shows: the id of its figure, else why there is none. */
function shown({ rows }: OverviewModel) {
  return rows.map(({ cells }) =>
    cells.map(({ standing, missing }) =>
      [standing?.observation.id, missing].filter((part) => part !== undefined),
    ),
  );
}

describe(overviewModel, () => {
  test("every core indicator is a panel and a row, in the record's order", () => {
    const model = modelOf();
    expect(model.cities).toEqual(cities);
    expect(drawn(model)).toEqual({
      "tourism-visitors": ["cb-visitors-2024"],
      "budget-revenue": ["cb-2022", "cb-2025", "cb-2025-early", "bk-2024"],
    });
    expect(model.rows.map(({ indicator }) => indicator.id)).toEqual([
      "tourism-visitors",
      "budget-revenue",
    ]);
  });

  test("a row has the latest figure of each city, or the reason for its absence", () => {
    expect(shown(modelOf())).toEqual([
      [["cb-visitors-2024"], ["no-report"], ["no-report"]],
      [["cb-2025"], ["bk-2024"], ["no-report"]],
    ]);
  });

  test("the headline's standings are those of the rows", () => {
    expect(
      modelOf().standings.map(({ observation, verdict }) => [
        observation.id,
        verdict.kind,
      ]),
    ).toEqual([
      ["cb-visitors-2024", "ahead"],
      ["cb-2025", "ahead"],
      ["bk-2024", "far-behind"],
    ]);
  });

  test("the years are those of core figures, newest first", () => {
    expect(modelOf().years).toEqual([2025, 2024, 2022]);
  });

  test("a bare target makes no year to choose", () => {
    const target = figure("target", "2020-12-31", {
      plans: [aPlan("province", { target: billions("400") })],
    });
    const { level: _, ...bare } = target;
    expect(modelOf({}, { observations: [bare] }).years).toEqual([]);
  });

  test("a chosen city leaves the others out, in the record's order", () => {
    const model = modelOf({ cities: ["mong-cai", "bac-kan"] });
    expect(model.cities.map(({ id }) => id)).toEqual(["bac-kan", "mong-cai"]);
    expect(drawn(model)).toEqual({
      "tourism-visitors": [],
      "budget-revenue": ["bk-2024"],
    });
    expect(shown(model)).toEqual([
      [["no-report"], ["no-report"]],
      [["bk-2024"], ["no-report"]],
    ]);
  });

  test("a city nobody knows is no choice, so all are shown", () => {
    expect(modelOf({ cities: ["ha-noi"] })).toEqual(modelOf());
  });

  test("beside a known city an unknown one counts for nothing", () => {
    expect(modelOf({ cities: ["bac-kan", "ha-noi"] })).toEqual(
      modelOf({ cities: ["bac-kan"] }),
    );
  });

  test("a chosen year leaves the others out, and stays one to change", () => {
    const model = modelOf({ planYear: 2022 });
    expect(drawn(model)).toEqual({
      "tourism-visitors": [],
      "budget-revenue": ["cb-2022"],
    });
    expect(shown(model)).toEqual([
      [["no-report"], ["no-report"], ["no-report"]],
      [["cb-2022"], ["no-report"], ["no-report"]],
    ]);
    expect(model.years).toEqual([2025, 2024, 2022]);
  });

  test("a target that another year's filter hides still stands behind its figure", () => {
    const level = figure("level", "2022-10-15");
    const target = figure("target", "2022-12-31", {
      plans: [aPlan("province", { target: billions("400") })],
    });
    const { level: _, ...bare } = target;
    const model = modelOf({ planYear: 2022 }, { observations: [level, bare] });
    expect(model.standings.map(({ measures }) => measures)).toEqual([
      [expect.objectContaining({ leadPoints: 54 - 28800 / 365 })],
    ]);
  });

  test.each([
    [2022, "2026-11-22", "no-report"],
    [2025, "2026-11-22", "no-report"],
    [2026, "2026-11-22", "not-applicable"],
    [2025, "2024-06-01", "not-due"],
    [null, "2026-11-22", "no-report"],
  ] as const)(
    "of %s, seen on %s, an empty cell is %s",
    (planYear, today, missing) => {
      const model = modelOf({ planYear }, { observations: [], today });
      expect(new Set(shown(model).flat(2))).toEqual(new Set([missing]));
    },
  );

  test("a figure that states growth alone says that the level is not given", () => {
    const { level: _, ...growthOnly } = figure("growth", "2021-02-28", {
      growth: percent("26,1"),
    });
    const model = modelOf(
      { cities: ["cao-bang"] },
      { observations: [growthOnly] },
    );
    expect(shown(model)).toEqual([
      [["no-report"]],
      [["growth", "stated-not-given"]],
    ]);
  });

  test("without any city there is nothing to show, and no error", () => {
    const model = modelOf({}, { cities: [] });
    expect(model.cities).toEqual([]);
    expect(drawn(model)).toEqual({
      "tourism-visitors": [],
      "budget-revenue": [],
    });
    expect(shown(model)).toEqual([[], []]);
    expect(model.conflicts).toEqual([]);
  });
});

/** A figure to 31 October 2024 that conflicts with the others named. */
function rival(
  id: string,
  conflictsWith: readonly string[],
  fields: Partial<Observation> = {},
): Observation {
  return figure(id, "2024-10-31", { conflictsWith, ...fields });
}

function conflictsOf(
  figures: readonly Observation[],
  selection: Partial<OverviewSelection> = {},
): readonly (readonly string[])[] {
  const { conflicts } = modelOf(selection, { observations: figures });
  return conflicts.map((group) => group.map(({ id }) => id));
}

describe("overviewModel's conflicts", () => {
  test("figures that contradict each other are one group", () => {
    expect(
      conflictsOf([
        rival("a", ["b"]),
        figure("sound", "2024-10-31"),
        rival("b", ["a"]),
      ]),
    ).toEqual([["a", "b"]]);
  });

  test("three conflicts are three groups, in the record's order of indicators", () => {
    const other = { indicator: "tourism-visitors" };
    expect(
      conflictsOf([
        rival("a", ["b"]),
        rival("e", ["f"]),
        rival("f", ["e"]),
        rival("b", ["a"]),
        rival("c", ["d"], other),
        rival("d", ["c"], other),
      ]),
    ).toEqual([
      ["c", "d"],
      ["a", "b"],
      ["e", "f"],
    ]);
  });

  test.each([
    [["a", "b", "c"]],
    [["a", "c", "b"]],
    [["b", "a", "c"]],
    [["c", "a", "b"]],
  ])("what two figures both contradict joins them, come as %s", (order) => {
    const chain = [
      rival("a", ["b"]),
      rival("b", ["a", "c"]),
      rival("c", ["b"]),
    ];
    const groups = conflictsOf(
      order.flatMap((id) => chain.filter((one) => one.id === id)),
    );
    expect(groups.map((group) => group.toSorted())).toEqual([["a", "b", "c"]]);
  });

  test.each<[string, Partial<OverviewSelection>]>([
    ["another year", { planYear: 2022 }],
    ["another city", { cities: ["bac-kan"] }],
  ])("with %s chosen they are left out", (_, selection) => {
    expect(
      conflictsOf([rival("a", ["b"]), rival("b", ["a"])], selection),
    ).toEqual([]);
  });

  test("those of a secondary indicator are left out", () => {
    const secondary = { indicator: "retail-sales" };
    expect(
      conflictsOf([rival("a", ["b"], secondary), rival("b", ["a"], secondary)]),
    ).toEqual([]);
  });
});

describe("of more figures than a panel can hold apart", () => {
  const years = [2020, 2021, 2022, 2023, 2024];
  const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"];
  const dense = years.flatMap((year) =>
    [...months, "11", "12"].map((month) =>
      figure(`${year}-${month}`, `${year}-${month}-28`, attaining("50")),
    ),
  );

  test("all years are drawn up to sixty", () => {
    const model = modelOf({}, { observations: dense });
    expect(model.since).toBeNull();
    expect(model.panels[1]?.measures).toHaveLength(60);
  });

  test("the newest years that fit are drawn of one more", () => {
    const one = figure("more", "2020-06-30", attaining("51"));
    const model = modelOf({}, { observations: [...dense, one] });
    expect(model.since).toBe(2021);
    expect(model.panels[1]?.measures).toHaveLength(48);
    expect(model.years).toEqual(years.toReversed());
  });

  test("a year that is chosen is drawn whole", () => {
    const one = figure("more", "2020-06-30", attaining("51"));
    const model = modelOf(
      { planYear: 2020 },
      { observations: [...dense, one] },
    );
    expect(model.since).toBeNull();
    expect(model.panels[1]?.measures).toHaveLength(13);
  });
});
