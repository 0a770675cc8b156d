import { describe, expect, test } from "vitest";

import type { Side } from "./comparability.ts";
import { absenceInView, cautionsInView } from "./indicatorView.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";

function side(fields: Partial<Observation>): Side {
  return { observation: anObservation(fields), indicator: anIndicator() };
}

function kinds(
  view: Parameters<typeof cautionsInView>[0],
  ...sides: readonly Side[]
) {
  return cautionsInView(view, sides).map(({ kind }) => kind);
}

const stated = side({
  plans: [aPlan("unstated", { attained: percent("53,6") })],
});
const workedOut = side({
  id: "b#1",
  level: billions("315"),
  plans: [aPlan("unstated", { target: billions("400") })],
});

describe(cautionsInView, () => {
  test("a share worked out by us stands beside a stated one", () => {
    expect(kinds("plan", stated, workedOut)).toEqual([]);
  });

  test("different cut-off days and plan owners are told of shares of plan", () => {
    const other = side({
      id: "c#1",
      period: aPeriod("year-to-date", "2024-11-26"),
      plans: [aPlan("joint", { attained: percent("96") })],
    });
    expect(kinds("plan", stated, other)).toEqual([
      "different-cut-off",
      "different-plan-owner",
    ]);
  });

  test("a January counted from the year's start is one month among months, but its growth is not", () => {
    const growth = percent("8");
    const level = billions("12");
    const january = side({
      period: aPeriod("year-to-date", "2024-01-31"),
      level,
      growth,
    });
    const march = side({
      id: "d#1",
      period: aPeriod("month", "2024-03-31"),
      level,
      growth,
    });
    expect(kinds("month", january, march)).toEqual([]);
    expect(kinds("growth", january, march)).toContain("month-with-cumulative");
  });

  test("one figure alone has nothing to be told beside", () => {
    expect(kinds("growth", stated)).toEqual([]);
  });
});

describe(absenceInView, () => {
  const city = aCity();
  const today = "2026-11-25";

  test.each([
    [
      "a growth only, not drawn as a level",
      [anObservation({ growth: percent("8") })],
      [],
      "not-in-view",
    ],
    [
      "a target only is no outcome",
      [
        anObservation({
          plans: [aPlan("unstated", { target: billions("400") })],
        }),
      ],
      [],
      "no-report",
    ],
    ["no report of any year", [], [], "no-report"],
    [
      "no report of one of the years that the city has",
      [],
      [2026, 2024],
      "no-report",
    ],
    ["a year after the record's end", [], [2026], "not-applicable"],
  ] as const)("%s", (_, figures, years, expected) => {
    expect(absenceInView(city, figures, years, today)).toBe(expected);
  });
});
