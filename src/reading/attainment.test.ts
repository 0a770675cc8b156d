import { describe, expect, it } from "vitest";
import { parseAttainment } from "./attainment.ts";

describe(parseAttainment, () => {
  it.each([
    ["53,6%", 53.6, 0.1, "exact"],
    ["32.9%", 32.9, 0.1, "exact"],
    ["103%", 103, 1, "exact"],
    ["107%", 107, 1, "exact"],
    ["51%", 51, 1, "exact"],
    ["61,3%", 61.3, 0.1, "exact"],
    ["73,9%", 73.9, 0.1, "exact"],
    ["50,58% KH", 50.58, 0.01, "exact"],
    ["102,8 %", 102.8, 0.1, "exact"],
    ["102,8 % chỉ tiêu năm 2024", 102.8, 0.1, "exact"],
    ["33,2 phần trăm", 33.2, 0.1, "exact"],
    ["trên 51%", 51, 1, "above"],
    ["đạt 96%", 96, 1, "exact"],
    ["đạt 96% dự toán năm do UBND tỉnh và HĐND thành phố giao", 96, 1, "exact"],
    ["đạt 38,2% KH do HĐND thành phố giao", 38.2, 0.1, "exact"],
    ["đạt 71,2% kế hoạch", 71.2, 0.1, "exact"],
    ["đạt 22,3% kế hoạch năm giao", 22.3, 0.1, "exact"],
    ["đạt gần 96% DT", 96, 1, "below"],
    ["72,5% DT tỉnh giao", 72.5, 0.1, "exact"],
    ["bằng 38,2% DT", 38.2, 0.1, "exact"],
    ["bằng 78%", 78, 1, "exact"],
    ["bằng 69,3% so với kế hoạch", 69.3, 0.1, "exact"],
    ["bằng 27,8% kế hoạch vốn giao", 27.8, 0.1, "exact"],
    ["vượt 27%", 127, 1, "exact"],
    ["vượt 27% so với chỉ tiêu kế hoạch năm 2022", 127, 1, "exact"],
    ["vượt kế hoạch 45,6%", 145.6, 0.1, "exact"],
    ["vượt trên 90%", 190, 1, "above"],
    ["vượt gần 50%", 150, 1, "below"],
    ["vượt 23%%", 123, 1, "exact"],
    ["gấp 1,5 lần kế hoạch", 150, 10, "exact"],
    ["bằng 1,5 lần kế hoạch", 150, 10, "exact"],
    ["đạt 127% (vượt 27%)", 127, 1, "exact"],
    ["reached 87% of the annual plan", 87, 1, "exact"],
    ["equal to 43.6 percent", 43.6, 0.1, "exact"],
    ["12,345%", 12.345, 0.001, "exact"],
    ["over 12.345%", 12.345, 0.001, "above"],
    ["0%", 0, 1, "exact"],
  ])(
    "reads %j as %d percent of the plan, to %d, %s",
    (phrase, value, lastPlace, qualifier) => {
      expect(parseAttainment(phrase)).toEqual({
        kind: "read",
        value: { percent: { value, lastPlace, qualifier }, estimate: false },
      });
    },
  );

  it("keeps an estimate apart from how imprecise the number is", () => {
    expect(parseAttainment("ước đạt trên 51%")).toEqual({
      kind: "read",
      value: {
        percent: { value: 51, lastPlace: 1, qualifier: "above" },
        estimate: true,
      },
    });
  });

  it.each([
    ["chưa đạt", "chưa", 0, "a number"],
    ["đạt kế hoạch", "", 12, "a number"],
    ["96", "", 2, "% or lần"],
    ["96 tỷ đồng", "tỷ", 3, "% or lần"],
    ["23%%%", "%", 4, "nothing more"],
    ["-5%", "-", 0, "đạt, bằng or vượt"],
    ["tăng 5%", "tăng", 0, "đạt, bằng or vượt"],
    ["giảm 5%", "giảm", 0, "đạt, bằng or vượt"],
    ["gấp 150%", "gấp", 0, "đạt, bằng or vượt"],
    ["bằng vượt 5%", "vượt", 5, "one relation such as tăng or bằng"],
    [
      "bằng 126,1% so cùng kỳ 2020",
      "cùng kỳ 2020",
      15,
      "a comparison with a plan",
    ],
    ["72,5% DT tỉnh giao; 65,8%", ";", 18, "nothing more"],
    ["72,5% 65,8%", "65,8", 6, "one number, not two"],
    ["5-7%", "-", 1, "% or lần"],
    ["đạt 127% (vượt 28%)", "28", 15, "the same figure as before the bracket"],
    ["đạt 127% (vượt 27%", "", 18, "a closing bracket"],
    ["đạt 127% (vượt 27%) (vượt 27%)", "(", 20, "nothing more"],
  ])("refuses %j: %j at %d, expected %s", (phrase, found, at, expected) => {
    expect(parseAttainment(phrase)).toEqual({
      kind: "unreadable",
      phrase,
      found,
      at,
      expected,
    });
  });

  it.each([
    ["vượt 2 lần", "2", ["200%", "300%"]],
    ["2 lần kế hoạch", "2", ["200%", "300%"]],
    ["12.345%", "12.345", ["12345", "12.345"]],
  ])("cannot decide %j: %j may be either of %j", (phrase, found, readings) => {
    expect(parseAttainment(phrase)).toEqual({
      kind: "ambiguous",
      phrase,
      found,
      readings,
    });
  });
});
