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
import { indicatorModel, type IndicatorModel } from "./indicatorModel.ts";
import type { IndicatorSelection } from "./indicatorSearch.ts";

const indicator = anIndicator();

export const cities = [
  aCity(),
  aCity({ id: "bac-kan", name: { vi: "Bắc Kạn", en: "Bắc Kạn" } }),
  aCity({ id: "mong-cai", name: { vi: "Móng Cái", en: "Móng Cái" } }),
];

const everything: IndicatorSelection = {
  cities: [],
  years: [],
  view: "plan",
  owner: "all",
  scale: "linear",
  shown: "chart",
  sort: null,
  focus: null,
  figure: null,
};

/** The figure of DATA.md: "trên 216 tỷ", 53,6 % of one plan and 38,2 % of another. */
export const twoPlans = anObservation({
  level: billions("216", "above"),
  plans: [
    aPlan("province", { attained: percent("53,6") }),
    aPlan("council", { attained: percent("38,2") }),
  ],
});

export const joint2025 = anObservation({
  id: "2025-03-28-cao-bang#2",
  period: aPeriod("year-to-date", "2025-03-15"),
  level: billions("124,129"),
  growth: percent("81"),
  plans: [aPlan("joint", { attained: percent("33,2") })],
});

export const growthOnly = anObservation({
  id: "2021-03-03-mong-cai#1",
  city: "mong-cai",
  period: aPeriod("year-to-date", "2021-02-28"),
  growth: percent("26,1"),
});

export const figures = [twoPlans, joint2025, growthOnly];

export function modelOf(
  change: Partial<IndicatorSelection> = {},
  observations: readonly Observation[] = figures,
): IndicatorModel {
  return indicatorModel({
    indicator,
    cities,
    observations,
    selection: { ...everything, ...change },
    today: "2026-11-25",
  });
}
