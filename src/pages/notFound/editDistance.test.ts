import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { asSegment, editDistance } from "./editDistance.ts";

const runs = { seed: 20221015, numRuns: 300 };
const anyWord = fc.string({
  unit: fc.constantFrom("a", "b", "-"),
  maxLength: 9,
});

describe(editDistance, () => {
  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["cao-bang", "cao-bang", 0],
    ["caobang", "cao-bang", 1],
    ["cao-bnag", "cao-bang", 2],
    ["kitten", "sitting", 3],
  ])("from %j to %j: %i", (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });

  test("is a distance: nought for the same alone, alike both ways, no detour is shorter", () => {
    fc.assert(
      fc.property(anyWord, anyWord, anyWord, (a, b, c) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(
          editDistance(a, b) + editDistance(b, c),
        );
      }),
      runs,
    );
  });
});

describe(asSegment, () => {
  test.each([
    ["Cao Bằng", "cao-bang"],
    ["Đối Sánh", "doi-sanh"],
    ["  chỉ_tiêu ", "chi-tieu"],
    ["Tổng mức bán lẻ hàng hoá & dịch vụ", "tong-muc-ban-le-hang-hoa-dich-vu"],
    ["budget-revenue", "budget-revenue"],
    ["…", ""],
  ])("%j is %j", (text, expected) => {
    expect(asSegment(text)).toBe(expected);
  });

  test("what is a segment stays as it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const segment = asSegment(text);
        expect(asSegment(segment)).toBe(segment);
      }),
      runs,
    );
  });
});
