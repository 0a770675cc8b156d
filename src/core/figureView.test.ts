import { describe, expect, test } from "vitest";

import { viewOfFigure } from "./figureView.ts";
import {
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";
import { standingOf, toObservations } from "./standing.ts";

const level = billions("216");
const growth = percent("81");

function viewOf(fields: Partial<Observation>) {
  const observation = anObservation(fields);
  const all = toObservations([observation]);
  return viewOfFigure(standingOf(observation, anIndicator(), all));
}

describe(viewOfFigure, () => {
  const plans = [aPlan("province", { attained: percent("53,6") })];

  test("a share of plan is looked at against its plan, by the mark of that plan", () => {
    expect(viewOf({ plans, level, growth })).toEqual({
      view: "plan",
      mark: "2022-10-28-cao-bang#1/province/53.6",
    });
  });

  test.each<[string, Partial<Observation>, string | undefined]>([
    ["a level of the year so far", { level }, "level"],
    ["a level with its growth", { level, growth }, "level"],
    ["a month", { level, period: aPeriod("month", "2022-10-31") }, "month"],
    ["a growth alone", { growth }, "growth"],
    [
      "a month's growth alone",
      { growth, period: aPeriod("month", "2022-10-31") },
      "growth",
    ],
    [
      "a quarter within the year",
      { level, period: aPeriod("quarter", "2022-06-30") },
      undefined,
    ],
  ])("%s is looked at in its own view", (_what, fields, view) => {
    expect(viewOf(fields)).toEqual(
      view === undefined ? undefined : { view, mark: "2022-10-28-cao-bang#1" },
    );
  });
});
