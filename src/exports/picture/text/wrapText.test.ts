import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { widthOf } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

const look = { size: 10, weight: 400 } as const;

describe(wrapText, () => {
  test.each([
    ["", 100, []],
    ["Một dòng", 100, ["Một dòng"]],
    ["đạt gần 53,6% dự toán", 62, ["đạt gần", "53,6% dự", "toán"]],
    // A number stays with its unit.
    ["trên 216\u00a0tỷ\u00a0đồng", 62, ["trên", "216\u00a0tỷ\u00a0đồng"]],
    // A name stays whole, though its first word would fit.
    ["thành phố Cao Bằng", 82, ["thành phố", "Cao Bằng"]],
    // Nothing is cut: what no line holds breaks between letters.
    ["abcdefgh", 26, ["abcd", "efgh"]],
  ])("%s in %d px", (text, width, lines) => {
    expect(wrapText(text, width, look)).toEqual(lines);
  });

  test("loses no word and keeps every line within the width", () => {
    const word = fc.stringMatching(/^[a-zA-ZđĐạếộƯ\d,.%]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.integer({ min: 20, max: 300 }),
        (words, width) => {
          const lines = wrapText(words.join(" "), width, look);
          expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
          for (const line of lines)
            expect(widthOf(line, 10, 400)).toBeLessThanOrEqual(width + 1e-6);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});
