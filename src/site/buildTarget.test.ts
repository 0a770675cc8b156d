import { expect, test } from "vitest";

import { buildTarget } from "./buildTarget.ts";

test("browsers are named as Vite names them", () => {
  expect(buildTarget(["chrome >= 111", "ios_saf >= 16.4"])).toEqual([
    "chrome111",
    "ios16.4",
  ]);
});

test.each(["chrome 111", "opera >= 90", "last 2 versions"])(
  "refuses %s",
  (browser) => {
    expect(() => buildTarget([browser])).toThrow(browser);
  },
);
