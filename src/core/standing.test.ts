import { describe, expect, test } from "vitest";

import {
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";
import { lastDayOfMonth } from "./period.ts";
import { latestStanding, standingOf, toObservations } from "./standing.ts";
import { insufficient } from "./verdict.ts";

const revenue = anIndicator();

function attaining(
  digits: string,
  fields: Partial<Observation> = {},
): Observation {
  return anObservation({
    plans: [aPlan("province", { attained: percent(digits) })],
    ...fields,
  });
}

/** Ten tỷ more to the end of each month. */
function courseOf(year: number): readonly Observation[] {
  return Array.from({ length: 12 }, (_, index) => {
    const end = lastDayOfMonth(
      `${year}-${String(index + 1).padStart(2, "0")}-01`,
    );
    return anObservation({
      id: `${end}#1`,
      period: aPeriod("year-to-date", end),
      level: billions(String(index * 10 + 10)),
    });
  });
}

describe(standingOf, () => {
  test("judges a figure by another report's target", () => {
    const figure = anObservation({ level: billions("216") });
    const stating = anObservation({
      id: "2022-07-10-cao-bang#1",
      plans: [aPlan("province", { target: billions("400") })],
    });
    const { measures, verdict } = standingOf(
      figure,
      revenue,
      toObservations([figure, stating]),
    );
    expect(measures.map(({ attainment }) => attainment.percent)).toEqual([54]);
    expect(verdict).toEqual({ kind: "far-behind" });
  });

  test("withholds the verdict of two figures in conflict, but not that of the preferred one", () => {
    const one = attaining("53,6", { id: "one#1", conflictsWith: ["other#1"] });
    const other = attaining("83,6", {
      id: "other#1",
      conflictsWith: ["one#1"],
    });
    const preferred = {
      ...one,
      preferred: { vi: "bản ký", en: "signed copy" },
    };
    const all = toObservations([one, other]);
    expect(standingOf(one, revenue, all).verdict).toEqual(
      insufficient("sources-conflict"),
    );
    expect(standingOf(other, revenue, all).verdict).toEqual(
      insufficient("sources-conflict"),
    );
    expect(
      standingOf(one, revenue, all).measures.map(({ verdict }) => verdict),
    ).toEqual([insufficient("sources-conflict")]);
    const settled = toObservations([preferred, other]);
    expect(standingOf(preferred, revenue, settled).verdict).toEqual({
      kind: "far-behind",
    });
  });

  test("takes the second pace from the last complete year before the figure's own", () => {
    const figure = attaining("53,6");
    const incomplete = courseOf(2021).slice(1);
    const all = [
      ...courseOf(2018),
      ...courseOf(2019),
      ...incomplete,
      ...courseOf(2023),
      figure,
    ];
    const [measure] = standingOf(figure, revenue, toObservations(all)).measures;
    expect(measure?.byProfile?.pace.profileYear).toBe(2019);
  });

  test("does not take another city's course", () => {
    const figure = attaining("53,6");
    const abroad = courseOf(2021).map((observation) => ({
      ...observation,
      city: "mong-cai",
    }));
    const [measure] = standingOf(
      figure,
      revenue,
      toObservations([...abroad, figure]),
    ).measures;
    expect(measure).not.toHaveProperty("byProfile");
  });
});

describe(latestStanding, () => {
  const last = attaining("53,6", { id: "2022#1" });
  const before = attaining("92", {
    id: "2021#1",
    period: aPeriod("year", "2021-12-31"),
  });
  const all = toObservations([
    last,
    before,
    attaining("1", { id: "mong-cai#1", city: "mong-cai" }),
  ]);

  test.each([
    ["cao-bang", null, "2022#1"],
    ["cao-bang", 2022, "2022#1"],
    ["cao-bang", 2021, "2021#1"],
    ["cao-bang", 2020, undefined],
    ["bac-kan", null, undefined],
  ])("of %s in plan year %s is %s", (city, planYear, id) => {
    expect(latestStanding(city, revenue, all, planYear)?.observation.id).toBe(
      id,
    );
  });
});
