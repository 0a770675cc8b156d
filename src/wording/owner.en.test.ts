import { describe, expect, test } from "vitest";

import { formatPlanName } from "./owner.ts";
import { en } from "./en/words.ts";

describe(formatPlanName, () => {
  test.each([
    ["budget estimate", "province", "2022 budget estimate set by the province"],
    [
      "budget estimate",
      "council",
      "2022 budget estimate set by the city council",
    ],
    ["target", "city", "2022 target set by the city as its own goal"],
    ["plan", "joint", "2022 plan set by province and council"],
    ["capital plan", "unstated", "2022 capital plan"],
  ] as const)("%s set by %s: %s", (name, owner, expected) => {
    expect(
      formatPlanName(en, { planName: { vi: "", en: name } }, 2022, owner),
    ).toBe(expected);
  });
});
