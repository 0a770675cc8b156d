import { describe, expect, test } from "vitest";

import { isKeptOverStep } from "./isKeptOverStep.ts";

describe(isKeptOverStep, () => {
  test.each([
    ["/nguon/x", "", "/", true],
    ["/nguon/x", "?so-lieu=x%231", "/nguon/x", true],
    ["/so-sanh", "", "/", true],
    ["/", "", "/en/so-sanh", true],
    ["/so-sanh", "?them=x%231", "/so-sanh", false],
    ["/en/so-sanh/", "?them=x%231", "/en/so-sanh", false],
    ["/so-sanh", "?them=x%231&so-lieu=x%231", "/so-sanh", true],
  ])("from %s%s to %s is %s", (from, search, to, expected) => {
    expect(
      isKeptOverStep({ path: from, search }, { path: to, search: "" }),
    ).toBe(expected);
  });
});
