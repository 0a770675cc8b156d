import { describe, expect, test } from "vitest";

import { firstYearDrawn } from "./firstYearDrawn.ts";
import {
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";

const level = { level: billions("216") };

function figures(
  year: number,
  count: number,
  fields: Partial<Observation> = level,
): readonly Observation[] {
  return Array.from({ length: count }, () =>
    anObservation({
      period: aPeriod("year-to-date", `${year}-06-30`),
      ...fields,
    }),
  );
}

describe(firstYearDrawn, () => {
  test.each([
    ["all fit", [[2023, 30] as const, [2024, 30] as const], null],
    ["one is too many", [[2023, 31] as const, [2024, 30] as const], 2024],
    [
      "an old year is small",
      [
        [2020, 1],
        [2023, 60],
        [2024, 1],
      ] as const,
      2024,
    ],
    [
      "the newest alone is too many",
      [
        [2023, 1],
        [2024, 61],
      ] as const,
      2024,
    ],
    ["there is nothing", [], null],
  ])("%s", (_, years, expected) => {
    const panel = years.flatMap(([year, count]) => figures(year, count));
    expect(firstYearDrawn([panel])).toBe(expected);
  });

  test("the fullest panel decides for all", () => {
    const small = [...figures(2023, 1), ...figures(2024, 1)];
    const full = [...figures(2023, 40), ...figures(2024, 40)];
    expect(firstYearDrawn([small, full])).toBe(2024);
  });

  test("a figure is as many marks as it has plans", () => {
    const plans = (["province", "council"] as const).map((owner) =>
      aPlan(owner, { attained: percent("50") }),
    );
    const twice = [
      ...figures(2023, 15, { ...level, plans }),
      ...figures(2024, 15, { ...level, plans }),
    ];
    expect(firstYearDrawn([twice])).toBeNull();
    expect(firstYearDrawn([[...twice, ...figures(2023, 1)]])).toBe(2024);
  });

  test("a bare target is no mark, and its year none to begin with", () => {
    const target = figures(2025, 1, {
      plans: [aPlan("province", { target: billions("400") })],
    });
    const full = [...figures(2023, 40), ...figures(2024, 40)];
    expect(firstYearDrawn([[...target, ...full]])).toBe(2024);
  });
});
