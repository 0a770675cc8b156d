import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { meetingSearch, type MeetingSelection } from "./meetingSearch.ts";

const seed = 20221015;
const idLetters = Array.from("abcdefghijklmnopqrstuvwxyz0123456789-");
const anyId = fc.string({
  unit: fc.constantFrom(...idLetters),
  minLength: 1,
  maxLength: 80,
});

const anySelection: fc.Arbitrary<MeetingSelection> = fc.record({
  mode: fc.constantFrom("page", "meeting"),
  chosen: fc.uniqueArray(anyId, { maxLength: 24 }).map((ids) => ids.toSorted()),
  step: fc.option(anyId),
});

describe("the address of the meeting mode", () => {
  test("reads back every selection that was written over a page's own, and leaves that alone", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const own = "thanh-pho=cao-bang&nam=2022&xem=bang&hinh=luy-ke";
        const search = meetingSearch.format(
          selection,
          new URLSearchParams(own),
        );
        const { searchParams } = new URL(`https://example.org/?${search}`);
        expect(meetingSearch.parse(searchParams)).toEqual(selection);
        for (const [name, value] of new URLSearchParams(own))
          expect(searchParams.get(name)).toBe(value);
      }),
      { seed, numRuns: 500 },
    );
  });

  test.each<[string, Partial<MeetingSelection>]>([
    ["", {}],
    ["che-do=trinh-chieu", { mode: "meeting" }],
    ["che-do=trang", {}],
    ["che-do=junk", {}],
    ["chieu=plan,level", { chosen: ["level", "plan"] }],
    ["chieu=<b>", {}],
    ["buoc=level", { step: "level" }],
    ["buoc=", {}],
  ])("?%s is %o", (search, expected) => {
    expect(meetingSearch.parse(new URLSearchParams(search))).toEqual({
      mode: "page",
      chosen: [],
      step: null,
      ...expected,
    });
  });
});
