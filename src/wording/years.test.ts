import { describe, expect, test } from "vitest";

import { formatYears } from "./years.ts";

describe(formatYears, () => {
  test.each([
    [[], ""],
    [[2023], "2023"],
    [[2018, 2019], "2018–2019"],
    [[2018, 2019, 2023], "2018–2019, 2023"],
    [[2025, 2018, 2020, 2019], "2018–2020, 2025"],
  ])("%j is %s", (years, expected) => {
    expect(formatYears(years)).toBe(expected);
  });
});
