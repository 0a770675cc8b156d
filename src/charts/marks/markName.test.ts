import { describe, expect, test } from "vitest";

import { markName } from "./markName.ts";

describe(markName, () => {
  test.each([
    ["2018 · 66,1%", "Bắc Kạn 2018 · 66,1%"],
    ["Bắc Kạn 2018 · 66,1%", "Bắc Kạn 2018 · 66,1%"],
    ["KH Bắc Kạn 2024 · 315–327 tính", "KH Bắc Kạn 2024 · 315–327 tính"],
    ["", "Bắc Kạn"],
  ])("%j is named %j", (label, name) => {
    expect(markName({ cityName: "Bắc Kạn", label })).toBe(name);
  });
});
