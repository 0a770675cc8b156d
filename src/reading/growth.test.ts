import { describe, expect, it } from "vitest";
import { parseGrowth } from "./growth.ts";

describe(parseGrowth, () => {
  it.each([
    ["bằng 126,1%", 26.1, 0.1, "exact"],
    ["bằng 126,1% so cùng kỳ 2020", 26.1, 0.1, "exact"],
    ["bằng gần 126,1% CK", 26.1, 0.1, "below"],
    ["tăng 38,5%", 38.5, 0.1, "exact"],
    ["tăng 75,6%CK", 75.6, 0.1, "exact"],
    ["tăng 4,85% so cùng kỳ", 4.85, 0.01, "exact"],
    ["tăng 81% so với cùng kỳ năm trước", 81, 1, "exact"],
    ["tăng so với cùng kỳ 24%", 24, 1, "exact"],
    ["tăng hơn so với cùng kỳ 24%", 24, 1, "exact"],
    ["tăng hơn 3,4%", 3.4, 0.1, "above"],
    ["tăng trên 330%", 330, 1, "above"],
    ["tăng gần 20%", 20, 1, "below"],
    ["tăng khoảng hơn 20%", 20, 1, "about"],
    ["tăng hơn … 20%", 20, 1, "exact"],
    ["tăng trưởng 6,11%", 6.11, 0.01, "exact"],
    ["tăng 0%", 0, 1, "exact"],
    ["giảm 0%", 0, 1, "exact"],
    ["giảm 23%%", -23, 1, "exact"],
    ["giảm 23%% CK", -23, 1, "exact"],
    ["giảm 49,4%CK", -49.4, 0.1, "exact"],
    ["giảm gần 20%", -20, 1, "above"],
    ["giảm hơn 20%", -20, 1, "below"],
    ["giảm khoảng 20%", -20, 1, "about"],
    ["giảm 100%", -100, 1, "exact"],
    ["gấp 2,3 lần", 130, 10, "exact"],
    ["gấp 2 lần", 100, 100, "exact"],
    ["gấp hơn 2 lần", 100, 100, "above"],
    ["tăng gấp 2,3 lần", 130, 10, "exact"],
    ["bằng 2,3 lần cùng kỳ", 130, 10, "exact"],
    ["+6%", 6, 1, "exact"],
    ["-47.8%", -47.8, 0.1, "exact"],
    ["−47,8%", -47.8, 0.1, "exact"],
    ["–47,8%", -47.8, 0.1, "exact"],
    ["− 47,8 %", -47.8, 0.1, "exact"],
    ["increased by 18.5%", 18.5, 0.1, "exact"],
    ["up over 23%", 23, 1, "above"],
    ["up 9% over the same period", 9, 1, "exact"],
    ["up 9% year-on-year", 9, 1, "exact"],
    ["down nearly 20% compared to the same period last year", -20, 1, "above"],
    ["equal to 52.2%", -47.8, 0.1, "exact"],
    ["equal to 52.2% of the same period", -47.8, 0.1, "exact"],
    ["bằng 138,5% (tăng 38,5%)", 38.5, 0.1, "exact"],
    ["bằng 138,5% (tăng 38,5%) so với cùng kỳ", 38.5, 0.1, "exact"],
    ["bằng 97% (giảm 3%)", -3, 1, "exact"],
  ])(
    "reads %j as a growth of %d percent, to %d, %s",
    (phrase, value, lastPlace, qualifier) => {
      expect(parseGrowth(phrase)).toEqual({
        kind: "read",
        value: { percent: { value, lastPlace, qualifier }, estimate: false },
      });
    },
  );

  it("takes ước for an estimate", () => {
    expect(parseGrowth("ước tăng 24,4% CK")).toEqual({
      kind: "read",
      value: {
        percent: { value: 24.4, lastPlace: 0.1, qualifier: "exact" },
        estimate: true,
      },
    });
  });

  it.each([
    ["tăng", "", 4, "a number"],
    ["tăng 5", "", 6, "% or lần"],
    ["tăng 5 tỷ đồng", "tỷ", 7, "% or lần"],
    ["giảm 101%", "101", 5, "a fall of at most 100%"],
    ["vượt 27%", "vượt", 0, "tăng, giảm, bằng or gấp"],
    ["gấp 230%", "gấp", 0, "tăng, giảm, bằng or gấp"],
    ["tăng -5%", "-", 5, "one relation such as tăng or bằng"],
    ["--5%", "-", 1, "one relation such as tăng or bằng"],
    ["+-5%", "-", 1, "one relation such as tăng or bằng"],
    ["tăng 5-7%", "-", 6, "% or lần"],
    [
      "tăng 5% so với kế hoạch",
      "kế hoạch",
      15,
      "a comparison with the same period",
    ],
    [
      "tăng 26% so với tháng trước",
      "tháng trước",
      16,
      "a comparison with the same period",
    ],
    ["tăng 26% so tháng 3", "tháng 3", 12, "a comparison with the same period"],
    ["tăng 5% và giảm 6%", "giảm", 11, "nothing more"],
    ["tăng 5% quá", "quá", 8, "nothing more"],
    [
      "bằng 138,5% (tăng 38%)",
      "38",
      18,
      "the same figure as before the bracket",
    ],
    [
      "bằng 138,5% (tăng hơn 38,5%)",
      "38,5",
      22,
      "the same figure as before the bracket",
    ],
  ])("refuses %j: %j at %d, expected %s", (phrase, found, at, expected) => {
    expect(parseGrowth(phrase)).toEqual({
      kind: "unreadable",
      phrase,
      found,
      at,
      expected,
    });
  });

  it.each([
    ["tăng 2,3 lần", "2,3", ["130%", "230%"]],
    ["2,3 lần", "2,3", ["130%", "230%"]],
    ["giảm 2 lần", "2", ["1/2", "-200%"]],
    ["115% so cùng kỳ", "115", ["115%", "15%"]],
    ["tăng 12.345%", "12.345", ["12345", "12.345"]],
    ["gấp 2.345 lần", "2.345", ["2345", "2.345"]],
  ])("cannot decide %j: %j may be either of %j", (phrase, found, readings) => {
    expect(parseGrowth(phrase)).toEqual({
      kind: "ambiguous",
      phrase,
      found,
      readings,
    });
  });
});
