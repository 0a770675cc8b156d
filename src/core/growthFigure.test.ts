import { describe, expect, test } from "vitest";

import { growthFiguresOf, isGrowthOnly } from "./growthFigure.ts";
import {
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";

const growth = percent("26,1");
const level = billions("216");
const attained = aPlan("province", { attained: percent("53,6") });
const target = aPlan("province", { target: billions("403") });

describe(growthFiguresOf, () => {
  const grown = (id: string, fields: Partial<Observation> = {}) =>
    anObservation({ id, growth, ...fields });

  test("a figure that states nothing but its growth is one, a level alone is not", () => {
    const only = grown("only#1");
    const both = grown("zboth#1", { level });
    expect(growthFiguresOf([only, anObservation({ level }), both])).toEqual([
      only,
      both,
    ]);
  });

  test("cities stand by their first figure, with or without a growth, then days, then sums before months, then ids", () => {
    const june = "2022-06-30";
    const given = [
      anObservation({ id: "silent#1", city: "mong-cai", level }),
      grown("caobang#1", { period: aPeriod("year-to-date", "2021-12-31") }),
      grown("a-month#1", {
        city: "mong-cai",
        period: aPeriod("month", june),
      }),
      grown("z-sum#1", {
        city: "mong-cai",
        period: aPeriod("year-to-date", june),
      }),
      grown("y-sum#1", {
        city: "mong-cai",
        period: aPeriod("year-to-date", june),
      }),
      grown("may#1", {
        city: "mong-cai",
        period: aPeriod("month", "2022-05-31"),
      }),
    ];
    expect(growthFiguresOf(given).map(({ id }) => id)).toEqual([
      "may#1",
      "y-sum#1",
      "z-sum#1",
      "a-month#1",
      "caobang#1",
    ]);
  });
});

describe(isGrowthOnly, () => {
  test.each<[string, boolean, Partial<Observation>]>([
    ["a growth", true, { growth }],
    ["a growth and a target", true, { growth, plans: [target] }],
    ["a growth and a level", false, { growth, level }],
    ["a growth and a share of plan", false, { growth, plans: [attained] }],
    ["a level", false, { level }],
    ["a target", false, { plans: [target] }],
    ["nothing", false, {}],
  ])("%s: %s", (_, expected, fields) => {
    expect(isGrowthOnly(anObservation(fields))).toBe(expected);
  });
});
