import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { withoutDiacritics, wordsOf } from "./withoutDiacritics.ts";

describe(withoutDiacritics, () => {
  test.each([
    ["Cao Bằng", "cao bang"],
    ["Bắc Kạn", "bac kan"],
    ["MÓNG CÁI", "mong cai"],
    ["Đường đê", "duong de"],
    ["quyết toán vốn ĐTC", "quyet toan von dtc"],
    ["luỹ kế, lũy kế", "luy ke, luy ke"],
    ["trên 1.390 tỷ (53,6%)", "tren 1.390 ty (53,6%)"],
    ["ưỡn ẹo ặ Ổ", "uon eo a o"],
    ["", ""],
  ])("%s is %s", (text, plain) => {
    expect(withoutDiacritics(text)).toBe(plain);
  });

  test("composed and decomposed letters are the same", () => {
    expect(withoutDiacritics("Bằng".normalize("NFD"))).toBe("bang");
  });

  test("what is plain stays so", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const plain = withoutDiacritics(text);
        expect(withoutDiacritics(plain)).toBe(plain);
      }),
      { seed: 20221015, numRuns: 500 },
    );
  });
});

describe(wordsOf, () => {
  test.each([
    ["  Thu\u00a0ngân   sách ", ["thu", "ngan", "sach"]],
    ["cao Cao CÀO", ["cao"]],
    [" ", []],
  ])("%s is %o", (search, words) => {
    expect(wordsOf(search)).toEqual(words);
  });
});
