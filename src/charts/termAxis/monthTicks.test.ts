import { describe, expect, test } from "vitest";

import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import { monthTicks, shareOfTerm } from "./monthTicks.ts";

describe(monthTicks, () => {
  test.each([
    ["calendar-year", "T12", "Dec"],
    ["budget-year", "T13", "Jan+"],
  ] as const)(
    "a %s ends with %s, in English %s",
    (planTerm, last, inEnglish) => {
      expect(monthTicks(vi, planTerm).at(-1)).toEqual({
        share: 1,
        label: last,
      });
      expect(monthTicks(en, planTerm).at(-1)?.label).toBe(inEnglish);
    },
  );
});

describe(shareOfTerm, () => {
  test.each([
    ["calendar-year", "2022-10-15", 2022, 288 / 365],
    ["calendar-year", "2024-12-31", 2024, 1],
    ["budget-year", "2021-01-31", 2020, 1],
    ["budget-year", "2025-03-15", 2025, 74 / 396],
  ] as const)("of a %s, %s is in plan year %d after %f", (...row) => {
    const [planTerm, asOf, planYear, share] = row;
    expect(shareOfTerm(planTerm, { asOf, planYear })).toBe(share);
  });
});
