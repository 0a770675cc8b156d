import { describe, expect, it } from "vitest";
import { parseChange } from "./change.ts";

describe(parseChange, () => {
  it.each([
    ["tăng hơn … 23,7 nghìn lượt", 23_700, 100, "exact"],
    [
      "tăng hơn so với tháng 10 là là 23,7 nghìn lượt khách",
      23_700,
      100,
      "exact",
    ],
    [
      "tăng hơn so với tháng 10/2024 là hơn 23,7 nghìn lượt",
      23_700,
      100,
      "above",
    ],
    ["tăng hơn 23,7 nghìn lượt", 23_700, 100, "above"],
    ["tăng 5.000 lượt so với tháng trước", 5_000, 1, "exact"],
    ["giảm 5.000 lượt", -5_000, 1, "exact"],
    ["giảm gần 5.000 lượt", -5_000, 1, "above"],
    ["giảm hơn 5.000 lượt", -5_000, 1, "below"],
    ["+5.000 lượt", 5_000, 1, "exact"],
    ["down 5,000 visitors", -5_000, 1, "exact"],
  ])(
    "reads %j as a change of %d visits, to %d, %s",
    (phrase, value, lastPlace, qualifier) => {
      expect(parseChange(phrase)).toEqual({
        kind: "read",
        value: {
          amount: { value, lastPlace, qualifier },
          unit: "visit",
          estimate: false,
          target: null,
        },
      });
    },
  );

  it.each([
    ["5.000 lượt", "5.000", 0, "tăng or giảm"],
    ["đạt 5.000 lượt", "đạt", 0, "tăng or giảm"],
    ["bằng 5.000 lượt", "bằng", 0, "tăng or giảm"],
    ["tăng giảm 5.000 lượt", "giảm", 5, "one relation such as tăng or bằng"],
    [
      "tăng 5.000 lượt so với cùng kỳ",
      "cùng kỳ",
      23,
      "a comparison with the month before",
    ],
    ["tăng 5%", "%", 6, "a unit such as tỷ đồng or lượt"],
    ["tăng 5/6 nghìn lượt", "/", 6, "a unit such as tỷ đồng or lượt"],
    ["tăng 1,5 lượt", "1,5", 5, "a whole number of đồng or visits"],
  ])("refuses %j: %j at %d, expected %s", (phrase, found, at, expected) => {
    expect(parseChange(phrase)).toEqual({
      kind: "unreadable",
      phrase,
      found,
      at,
      expected,
    });
  });
});
