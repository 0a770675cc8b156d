import { describe, expect, test } from "vitest";

import { absenceOf, missingLevel, type MissingKind } from "./missing.ts";
import {
  aCity,
  anObservation,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";

describe(missingLevel, () => {
  test.each<[string, MissingKind | undefined, readonly Observation[]]>([
    ["a level", undefined, [anObservation({ level: billions("0") })]],
    [
      "a level beside a figure without one",
      undefined,
      [
        anObservation({ growth: percent("26,1") }),
        anObservation({ level: billions("216") }),
      ],
    ],
    [
      "a growth alone",
      "stated-not-given",
      [anObservation({ growth: percent("26,1") })],
    ],
    [
      "a share of plan alone",
      "stated-not-given",
      [
        anObservation({
          plans: [aPlan("province", { attained: percent("53,6") })],
        }),
      ],
    ],
    [
      "a target alone",
      "no-report",
      [
        anObservation({
          plans: [aPlan("province", { target: billions("403") })],
        }),
      ],
    ],
    ["nothing", "no-report", []],
  ])("where the record has %s: %s", (_, expected, observations) => {
    expect(
      missingLevel(aCity(), observations, "2022-10-31", "2025-08-01"),
    ).toBe(expected);
  });

  test("a figure stated for days after the city's own end is still a figure", () => {
    const stated = [anObservation({ growth: percent("26,1") })];
    expect(missingLevel(aCity(), stated, "2025-07-31", "2025-08-01")).toBe(
      "stated-not-given",
    );
  });
});

describe(absenceOf, () => {
  test.each([
    ["2025-06-29", "2025-06-30", "no-report"],
    ["2025-06-30", "2025-06-30", "no-report"],
    ["2025-06-30", "2025-06-29", "not-due"],
    ["2025-07-01", "2025-06-29", "not-applicable"],
    ["2025-07-31", "2025-08-01", "not-applicable"],
  ])(
    "days up to %s, seen on %s, of a city that ended on 30 June 2025: %s",
    (end, today, expected) => {
      expect(absenceOf(aCity(), end, today)).toBe(expected);
      expect(missingLevel(aCity(), [], end, today)).toBe(expected);
    },
  );
});
