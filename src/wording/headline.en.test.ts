import { describe, expect, test } from "vitest";

import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  percent,
} from "../core/observation.fixture.ts";
import type { Indicator, Observation } from "../core/observation.ts";
import { standingOf, toObservations, type Standing } from "../core/standing.ts";
import { formatHeadline } from "./headline.ts";
import { en } from "./en/words.ts";

const cities = [
  aCity(),
  aCity({ id: "bac-kan", name: { vi: "Bắc Kạn", en: "Bắc Kạn" } }),
  aCity({ id: "mong-cai", name: { vi: "Móng Cái", en: "Móng Cái" } }),
];

function indicatorNamed(en: string): Indicator {
  return anIndicator({ id: en, shortName: { vi: "", en } });
}

const revenue = indicatorNamed("Budget revenue");
const visitors = indicatorNamed("Visitors");
const output = indicatorNamed("Industrial output");
const disbursement = indicatorNamed("Public investment");

/** Where a city stands at the middle of the year, when 49,6 % of it has passed. */
function standing(
  indicator: Indicator,
  city: string,
  shares: readonly string[],
  fields: Partial<Observation> = {},
): Standing {
  const observation = anObservation({
    city,
    indicator: indicator.id,
    period: aPeriod("year-to-date", "2023-06-30"),
    plans: shares.map((digits, order) =>
      aPlan(order === 0 ? "province" : "council", {
        attained: percent(digits),
      }),
    ),
    ...fields,
  });
  return standingOf(observation, indicator, toObservations([observation]));
}

describe(formatHeadline, () => {
  test.each<[string, readonly Standing[], string]>([
    [
      "nothing can be judged",
      [standing(revenue, "cao-bang", [])],
      "No figure in this selection gives enough to judge progress against plan.",
    ],
    [
      "there is nothing",
      [],
      "No figure in this selection gives enough to judge progress against plan.",
    ],
    [
      "nothing lags",
      [
        standing(revenue, "cao-bang", ["60"]),
        standing(revenue, "bac-kan", ["50,0"]),
        standing(revenue, "mong-cai", []),
      ],
      "In the latest published figures, no indicator that can be judged is behind an even pace.",
    ],
    [
      "one city lags",
      [
        standing(revenue, "cao-bang", ["60"]),
        standing(revenue, "bac-kan", ["27"]),
      ],
      "Behind pace in the latest published figures: budget revenue in Bắc Kạn (22.6 percentage points, to 30 Jun 2023).",
    ],
    [
      "two plans lag",
      [standing(revenue, "cao-bang", ["27", "38,2"])],
      "Behind pace in the latest published figures: budget revenue in Cao Bằng (22.6 percentage points and 11.4 percentage points, to 30 Jun 2023).",
    ],
    [
      "an estimate lags",
      [standing(revenue, "cao-bang", ["27"], { status: "E" })],
      "Behind pace in the latest published figures: budget revenue in Cao Bằng (estimated, 22.6 percentage points, to 30 Jun 2023).",
    ],
    [
      "a share that is nearly so much lags",
      [
        standing(revenue, "cao-bang", [], {
          plans: [aPlan("province", { attained: percent("27", "below") })],
        }),
      ],
      "Behind pace in the latest published figures: budget revenue in Cao Bằng (at least 22.6 percentage points, to 30 Jun 2023).",
    ],
    [
      "an indicator lags in more cities than another",
      [
        standing(visitors, "cao-bang", ["45"]),
        standing(revenue, "cao-bang", ["30"]),
        standing(revenue, "bac-kan", ["27"]),
        standing(revenue, "mong-cai", ["20"]),
      ],
      "Behind pace in the latest published figures: budget revenue in Cao Bằng (19.6 percentage points, to 30 Jun 2023), Bắc Kạn (22.6 percentage points, to 30 Jun 2023) and Móng Cái (29.6 percentage points, to 30 Jun 2023); visitors in Cao Bằng (4.6 percentage points, to 30 Jun 2023).",
    ],
    [
      "four indicators lag",
      [revenue, visitors, output, disbursement].map((indicator) =>
        standing(indicator, "cao-bang", ["45"]),
      ),
      "Behind pace in the latest published figures: budget revenue in Cao Bằng (4.6 percentage points, to 30 Jun 2023); visitors in Cao Bằng (4.6 percentage points, to 30 Jun 2023); industrial output in Cao Bằng (4.6 percentage points, to 30 Jun 2023); and other indicators listed in the table below.",
    ],
  ])("where %s", (_, standings, expected) => {
    expect(
      formatHeadline(en, standings, cities).replaceAll("\u00a0", " "),
    ).toBe(expected);
  });
});

describe(en.numbers.list, () => {
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j: %s", (items, expected) => {
    expect(en.numbers.list(items)).toBe(expected);
  });
});
