import { describe, expect, test } from "vitest";

import { hasOwnCaution, scopeOf } from "./caution.ts";
import { aCaution, anObservation } from "./observation.fixture.ts";
import type { Caution } from "./observation.ts";

const own = aCaution("scope");
const foreign: Caution = { ...own, figure: "undated-mong-cai-01#2" };

describe(hasOwnCaution, () => {
  test.each<[string, readonly Caution[], boolean]>([
    ["its own counts", [own], true],
    ["one of another source does not", [foreign], false],
    ["one of another kind does not", [aCaution("second-hand")], false],
  ])("%s", (_, cautions, expected) => {
    expect(hasOwnCaution(anObservation({ cautions }), "scope")).toBe(expected);
  });
});

describe(scopeOf, () => {
  test("two different scopes are told apart", () => {
    const gates: Caution = {
      ...own,
      text: { vi: "qua cửa khẩu", en: "gates" },
    };
    const branch: Caution = {
      ...own,
      text: { vi: "chi cục hải quan", en: "customs branch" },
    };
    expect(scopeOf(anObservation({ cautions: [gates] }))).not.toBe(
      scopeOf(anObservation({ cautions: [branch] })),
    );
  });

  test("a figure without reservation counts the indicator as it is", () => {
    expect(scopeOf(anObservation({ cautions: [foreign] }))).toBe("");
  });
});
