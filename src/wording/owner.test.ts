import { describe, expect, test } from "vitest";

import { formatPlanName } from "./owner.ts";
import { vi } from "./vi/words.ts";

describe(formatPlanName, () => {
  test.each([
    ["dự toán", "province", "dự toán 2022 tỉnh giao"],
    ["dự toán", "council", "dự toán 2022 HĐND thành phố giao"],
    ["dự toán", "city", "dự toán 2022 thành phố phấn đấu"],
    ["dự toán", "joint", "dự toán 2022 tỉnh và HĐND giao"],
    ["kế hoạch vốn", "unstated", "kế hoạch vốn 2022"],
  ] as const)("%s set by %s: %s", (name, owner, expected) => {
    expect(
      formatPlanName(vi, { planName: { vi: name, en: "" } }, 2022, owner),
    ).toBe(expected);
  });
});
