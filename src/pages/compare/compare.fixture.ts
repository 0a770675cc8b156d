import { toComparisonRecord } from "../../core/comparedFigure.ts";
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
import { readyComparisons } from "../../core/readyComparisons.ts";
import { compareModel, type CompareModel } from "./compareModel.ts";
import { noComparison, type CompareSelection } from "./compareSearch.ts";

export const revenue = anIndicator();
const output = anIndicator({ id: "industrial-output" });
const cities = [
  aCity(),
  aCity({ id: "bac-kan", name: { vi: "Bắc Kạn", en: "Bắc Kạn" } }),
  aCity({ id: "mong-cai", name: { vi: "Móng Cái", en: "Móng Cái" } }),
];
const today = "2026-11-25";

function figure(id: string, fields: Partial<Observation>): Observation {
  return anObservation({
    id,
    sources: [{ figure: id, report: id.replace(/#.*/u, "") }],
    ...fields,
  });
}

export const caoBang2022 = figure("2022-10-28-cao-bang#1", {
  level: billions("216", "above"),
  plans: [
    aPlan("province", { attained: percent("53,6") }),
    aPlan("council", { attained: percent("38,2") }),
  ],
});
export const caoBang2024 = figure("2024-11-27-cao-bang#1", {
  period: aPeriod("year-to-date", "2024-11-22"),
  level: billions("300"),
  plans: [aPlan("province", { attained: percent("27,8") })],
});
export const mongCai2020 = figure("2021-03-03-mong-cai#1", {
  city: "mong-cai",
  period: aPeriod("year-to-date", "2020-12-31"),
  level: billions("900"),
  plans: [aPlan("joint", { attained: percent("71,2") })],
});
const outputOnly = figure("2024-11-27-cao-bang#2", {
  indicator: "industrial-output",
  period: aPeriod("year-to-date", "2024-11-30"),
  growth: percent("6,5"),
});
export const figures = [caoBang2022, caoBang2024, mongCai2020, outputOnly];

export function modelOf(
  change: Partial<CompareSelection> = {},
  observations: readonly Observation[] = figures,
): CompareModel {
  const record = {
    ...toComparisonRecord([revenue, output], observations),
    cities,
  };
  return compareModel({
    selection: { ...noComparison, ...change },
    record,
    ready: readyComparisons(record, today),
    today,
  });
}
