import type { City, Indicator, Observation } from "../../core/observation.ts";
import {
  disbursement,
  figure,
  longNamedCities,
  longNamedIndicator,
  madeCities,
  revenue,
} from "./madeFigures.ts";

/** What a chart must draw well, by name; each is drawn in every view that has something of it. */
export interface GalleryCase {
  readonly name: string;
  readonly indicator: Indicator;
  readonly cities: readonly City[];
  readonly observations: readonly Observation[];
}

function caseOf(
  name: string,
  observations: readonly Observation[],
  indicator: Indicator = revenue,
  cities: readonly City[] = madeCities,
): GalleryCase {
  return { name, indicator, cities, observations };
}

const estimate = { status: "E" } as const;
const [a, b] = [
  "made-cao-bang-month-2024-11-30#1",
  "made-cao-bang-month-2024-11-30#2",
];

export const galleryCases: readonly GalleryCase[] = [
  caseOf("behindPlan", [
    figure("cao-bang", "2022-10-15", {
      level: "216",
      hedge: "above",
      plans: { province: "53,6" },
    }),
    figure("bac-kan", "2024-06-30", { level: "86,6", plans: { city: "27" } }),
    figure("mong-cai", "2023-09-30", {
      level: "1.290",
      plans: { joint: "81,4" },
      growth: "-12,3",
    }),
  ]),
  caseOf("twoPlans", [
    figure("cao-bang", "2022-10-15", {
      level: "216",
      plans: { province: "53,6", council: "38,2" },
    }),
    figure("mong-cai", "2022-10-31", {
      level: "1.571,4",
      plans: { province: "98,1", council: "104,6" },
      growth: "15",
    }),
  ]),
  caseOf("growthOnly", [
    figure("cao-bang", "2021-02-28", { growth: "26,1" }),
    figure("bac-kan", "2021-06-30", { growth: "-4,5" }),
    figure("mong-cai", "2021-03-31", { growth: "130", kind: "month" }),
  ]),
  caseOf("conflict", [
    figure(
      "cao-bang",
      "2024-11-30",
      { level: "32,036", kind: "month", growth: "5,1" },
      { id: a, conflictsWith: [b] },
    ),
    figure(
      "cao-bang",
      "2024-11-30",
      { level: "39,211", kind: "month", growth: "28,7" },
      { id: b, conflictsWith: [a] },
    ),
    figure(
      "mong-cai",
      "2023-12-31",
      { level: "4.335", plans: { province: "180" } },
      {
        id: "made-mong-cai-1#1",
        conflictsWith: ["made-mong-cai-2#1"],
      },
    ),
    figure(
      "mong-cai",
      "2023-12-31",
      { level: "5.156,4", plans: { province: "214" } },
      {
        id: "made-mong-cai-2#1",
        conflictsWith: ["made-mong-cai-1#1"],
      },
    ),
  ]),
  caseOf("lonePoint", [
    figure("cao-bang", "2025-03-15", {
      level: "124,129",
      plans: { joint: "33,2" },
      growth: "81",
    }),
  ]),
  caseOf(
    "thirteenMonths",
    [
      figure("mong-cai", "2021-01-31", {
        planYear: 2020,
        level: "712",
        plans: { province: "71,2" },
        indicator: disbursement,
      }),
      figure("cao-bang", "2020-11-30", {
        level: "141",
        plans: { province: "48,3" },
        indicator: disbursement,
      }),
      figure("cao-bang", "2020-12-31", {
        level: "180,5",
        plans: { province: "62" },
        indicator: disbursement,
      }),
    ],
    disbursement,
  ),
  caseOf("oneSided", [
    figure("cao-bang", "2022-08-31", {
      level: "500",
      hedge: "below",
      plans: { province: "67" },
    }),
    figure("mong-cai", "2022-09-30", {
      level: "1.900",
      hedge: "above",
      plans: { province: "90" },
    }),
    figure("bac-kan", "2022-07-31", {
      level: "95",
      hedge: "about",
      plans: { province: "55" },
    }),
  ]),
  caseOf("estimate", [
    figure(
      "bac-kan",
      "2024-06-30",
      { level: "86,6", plans: { province: "27" }, growth: "12" },
      estimate,
    ),
    figure(
      "cao-bang",
      "2024-11-30",
      { level: "31", kind: "month", growth: "-3,4" },
      estimate,
    ),
  ]),
  caseOf("partialMonth", [
    figure("cao-bang", "2025-03-15", { level: "9,4", kind: "month" }),
    figure("cao-bang", "2025-02-28", { level: "18,2", kind: "month" }),
    figure("cao-bang", "2025-01-31", { level: "15", kind: "month" }),
    figure("mong-cai", "2025-04-30", { level: "140" }),
    figure("mong-cai", "2025-05-31", { level: "171,5" }),
  ]),
  caseOf(
    "crowdedLabels",
    madeCities.flatMap(({ id }, place) =>
      [2021, 2022, 2023, 2024].flatMap((year) => [
        figure(id, `${year}-09-30`, {
          level: String(80 + 7 * place + (year % 5)),
          plans: { province: String(72 + 3 * place + (year % 4)) },
          growth: String(3 + place + (year % 3)),
        }),
        figure(id, `${year}-10-31`, {
          level: String(92 + 7 * place + (year % 5)),
          plans: { province: String(80 + 3 * place + (year % 4)) },
          growth: String(4 + place + (year % 3)),
        }),
      ]),
    ),
  ),
  caseOf("emptySelection", []),
  caseOf("hugeRange", [
    figure("cao-bang", "2024-06-30", {
      level: "1,39",
      plans: { province: "1,1" },
      growth: "-62",
    }),
    figure("bac-kan", "2024-06-30", {
      level: "86,6",
      plans: { province: "48" },
      growth: "9",
    }),
    figure("mong-cai", "2024-06-30", {
      level: "48.800",
      plans: { province: "412" },
      growth: "1.130",
    }),
  ]),
  caseOf(
    "longNames",
    [
      figure("cao-bang", "2024-06-30", {
        level: "1.234,567",
        plans: { joint: "47,25", council: "39,18" },
        growth: "12,34",
      }),
      figure("bac-kan", "2024-06-30", {
        level: "987,654",
        plans: { joint: "51,5" },
        growth: "-0,4",
      }),
      figure("mong-cai", "2024-05-31", {
        level: "210,5",
        kind: "month",
        growth: "7",
      }),
    ],
    longNamedIndicator,
    longNamedCities,
  ),
];
