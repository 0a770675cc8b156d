import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { markHits } from "./markHits.ts";
import { withoutDiacritics, wordsOf } from "./withoutDiacritics.ts";

/** The text with its hits in brackets. */
function marked(text: string, search: string): string {
  return markHits(text, wordsOf(search))
    .map((stretch) => (stretch.isHit ? `[${stretch.text}]` : stretch.text))
    .join("");
}

describe(markHits, () => {
  test.each([
    ["UBND thành phố Cao Bằng", "cao bang", "UBND thành phố [Cao] [Bằng]"],
    ["Đầu tư công: đạt 53,6%", "dau 53,6", "[Đầu] tư công: đạt [53,6]%"],
    ["Bằng".normalize("NFD"), "an", `B[${"ằn".normalize("NFD")}]g`],
    ["banana", "ana", "b[anana]"],
    ["thu ngân sách", "ngan ngân gan", "thu [ngân] sách"],
    ["thu ngân sách", "", "thu ngân sách"],
    ["", "thu", ""],
  ])("%s, searched for %s, is %s", (text, search, expected) => {
    expect(marked(text, search)).toBe(expected);
  });

  test("no letter is lost or added, and every hit holds what was searched for", () => {
    const anyText = fc.string({
      unit: fc.constantFrom(...Array.from("aăằbcđĐ Kạn\u0301")),
      maxLength: 30,
    });
    fc.assert(
      fc.property(anyText, anyText, (text, search) => {
        const words = wordsOf(search);
        const stretches = markHits(text, words);
        expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
        const found = words.filter((word) =>
          withoutDiacritics(text).includes(word),
        );
        expect(stretches.some(({ isHit }) => isHit)).toBe(found.length > 0);
      }),
      { seed: 20221015, numRuns: 500 },
    );
  });
});
