import { describe, expect, test } from "vitest";

import { todayInVietnam } from "./today.ts";

describe(todayInVietnam, () => {
  test.each([
    ["2025-06-30T16:59:59Z", "2025-06-30"],
    ["2025-06-30T17:00:00Z", "2025-07-01"],
    ["2025-06-30T23:59:59Z", "2025-07-01"],
    ["2025-07-01T00:00:00Z", "2025-07-01"],
    ["2024-12-31T17:00:00Z", "2025-01-01"],
    ["2024-02-28T18:00:00Z", "2024-02-29"],
    ["2025-03-04T12:00:00-11:00", "2025-03-05"],
  ])("%s falls on %s", (now, expected) => {
    expect(todayInVietnam(new Date(now))).toBe(expected);
  });
});
