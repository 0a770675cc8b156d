import { describe, expect, test } from "vitest";

import { planLevels } from "./planLevels.ts";

describe(planLevels, () => {
  test.each([
    [120, [0, 50, 100]],
    [130, [0, 50, 100]],
    [210, [0, 50, 100, 150, 200]],
    [340, [0, 50, 100, 150, 200, 250, 300]],
    [400, [0, 50, 100, 150, 200, 250, 300, 350, 400]],
    [410, [0, 100, 200, 300, 400]],
  ])("up to %d they are %j", (top, levels) => {
    expect(planLevels(top)).toEqual(levels);
  });
});
