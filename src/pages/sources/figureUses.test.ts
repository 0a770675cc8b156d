import { describe, expect, test } from "vitest";

import {
  anIndicator,
  anObservation,
  aPlan,
  billions,
  percent,
} from "../../core/observation.fixture.ts";
import type { Indicator, Observation } from "../../core/observation.ts";
import { standingOf, toObservations } from "../../core/standing.ts";
import { figureUses } from "./figureUses.ts";

function usesOf(
  fields: Partial<Observation>,
  indicator: Partial<Indicator> = {},
) {
  const observation = anObservation(fields);
  const all = toObservations([observation]);
  return figureUses(standingOf(observation, anIndicator(indicator), all));
}

describe(figureUses, () => {
  test("a core figure is on three pages, each opened where it stands", () => {
    expect(usesOf({ level: billions("216") })).toEqual({
      overview: "/?so-lieu=2022-10-28-cao-bang%231",
      indicator:
        "/chi-tieu/budget-revenue?thanh-pho=cao-bang&nam=2022&hinh=luy-ke&diem=2022-10-28-cao-bang%231",
      city: "/thanh-pho/cao-bang?nam=2022&diem=2022-10-28-cao-bang%231",
    });
  });

  test("a share of plan is pinned by its plan's own mark", () => {
    const plans = [aPlan("province", { attained: percent("53,6") })];
    expect(usesOf({ plans }).indicator).toBe(
      "/chi-tieu/budget-revenue?thanh-pho=cao-bang&nam=2022&diem=2022-10-28-cao-bang%231%2Fprovince%2F53.6",
    );
  });

  test("the overview shows core indicators only", () => {
    expect(usesOf({}, { core: false }).overview).toBeNull();
  });
});
