import { describe, expect, it } from "vitest";
import { parseQuantity } from "./quantity.ts";

function readAmount(phrase: string): unknown {
  const reading = parseQuantity(phrase);
  return reading.kind === "read" ? reading.value : reading;
}

describe(parseQuantity, () => {
  it("reads a level with everything a report says of it", () => {
    expect(parseQuantity("ước đạt gần 500 tỷ đồng")).toEqual({
      kind: "read",
      value: {
        amount: { value: 500e9, lastPlace: 1e9, qualifier: "below" },
        unit: "VND",
        estimate: true,
        target: null,
      },
    });
  });

  it.each([
    ["30 tỷ 048 triệu đồng", 30_048_000_000, 1e6],
    ["30 tỷ 48 triệu đồng", 30_048_000_000, 1e6],
    ["30 tỷ 48,5 triệu đồng", 30_048_500_000, 1e5],
    ["30 tỷ 048,500 triệu đồng", 30_048_500_000, 1e3],
    ["1.030 tỷ 048 triệu 500 nghìn đồng", 1_030_048_500_000, 1e3],
    ["2 nghìn tỷ 300 tỷ đồng", 2_300_000_000_000, 1e9],
  ])(
    "adds the parts of %j up to %d, to the nearest %d",
    (phrase, value, lastPlace) => {
      expect(readAmount(phrase)).toMatchObject({
        amount: { value, lastPlace, qualifier: "exact" },
        unit: "VND",
      });
    },
  );

  it.each([
    ["2 nghìn đồng", 2_000],
    ["2 ngàn đồng", 2_000],
    ["3,5 vạn lượt", 35_000],
    ["2 triệu đồng", 2e6],
    ["2 tỉ đồng", 2e9],
    ["2 nghìn tỷ đồng", 2e12],
    ["2 ngàn tỉ đồng", 2e12],
    ["2 thousand visitors", 2_000],
    ["2 million visitors", 2e6],
    ["2 billion VND", 2e9],
    ["2 trillion VND", 2e12],
    ["2 thousand billion VND", 2e12],
    ["2 milliards d’USD", 2e9],
  ])("multiplies in %j to %d", (phrase, value) => {
    expect(readAmount(phrase)).toMatchObject({ amount: { value } });
  });

  it.each([
    ["5 tỷ đồng", "VND"],
    ["5 tỷ đ", "VND"],
    ["5 tỷ VND", "VND"],
    ["5 tỷ VNĐ", "VND"],
    ["5 tỷ USD", "USD"],
    ["$5 billion", "USD"],
    ["US$5 billion", "USD"],
    ["USD 5 billion", "USD"],
    ["5 nghìn lượt", "visit"],
    ["5 nghìn lượt khách", "visit"],
    ["5 nghìn lượt du khách", "visit"],
    ["5 nghìn lượt người", "visit"],
    ["5 nghìn lượt khách du lịch", "visit"],
    ["5 nghìn khách", "visit"],
    ["5 nghìn du khách", "visit"],
    ["5 nghìn người", "visit"],
    ["5 thousand visitors", "visit"],
    ["5 thousand arrivals", "visit"],
    ["5 thousand tourists", "visit"],
    ["5 nghìn", null],
  ])("counts %j in %s", (phrase, unit) => {
    expect(readAmount(phrase)).toMatchObject({ unit });
  });

  it.each([
    ["500 tỷ đồng", "exact"],
    ["gần 500 tỷ đồng", "below"],
    ["ngót 500 tỷ đồng", "below"],
    ["trên 500 tỷ đồng", "above"],
    ["hơn 500 tỷ đồng", "above"],
    ["hơn … 500 tỷ đồng", "above"],
    ["khoảng 500 tỷ đồng", "about"],
    ["xấp xỉ 500 tỷ đồng", "about"],
    ["khoảng hơn 500 tỷ đồng", "about"],
    ["hơn khoảng 500 tỷ đồng", "about"],
    ["nearly 500 billion VND", "below"],
    ["almost 500 billion VND", "below"],
    ["more than 500 billion VND", "above"],
    ["over 500 billion VND", "above"],
    ["at least 500 billion VND", "above"],
    ["about 500 billion VND", "about"],
    ["around 500 billion VND", "about"],
    ["approximately 500 billion VND", "about"],
  ])("takes %j to be %s", (phrase, qualifier) => {
    expect(readAmount(phrase)).toMatchObject({
      amount: { value: 500e9, qualifier },
      estimate: false,
    });
  });

  it.each([
    ["ước 500 tỷ đồng", "exact"],
    ["ước đạt 500 tỷ đồng", "exact"],
    ["ước thực hiện trên 500 tỷ đồng", "above"],
    ["ước tính khoảng 500 tỷ đồng", "about"],
    ["estimated at nearly 500 billion VND", "below"],
  ])("takes %j for an estimate that is %s", (phrase, qualifier) => {
    expect(readAmount(phrase)).toMatchObject({
      amount: { value: 500e9, qualifier },
      estimate: true,
    });
  });

  it.each([
    ["đạt 500 tỷ đồng"],
    ["được 500 tỷ đồng"],
    ["là là 500 tỷ đồng"],
    ["bằng 500 tỷ đồng"],
    ["thu 500 tỷ đồng"],
    ["ở mức 500 tỷ đồng"],
    ["luỹ kế đạt 500 tỷ đồng"],
    ["lũy kế đạt 500 tỷ đồng"],
    ["reached 500 billion VND"],
    ["đạt … 500 tỷ … đồng …"],
    ["đạt... 500 tỷ đồng…."],
  ])("passes over the verb or ellipsis of %j", (phrase) => {
    expect(readAmount(phrase)).toMatchObject({ amount: { value: 500e9 } });
  });

  it.each([
    ["106,5/476,4 tỷ đồng", 106.5e9, 476.4e9],
    ["106,5 tỷ/476,4 tỷ đồng", 106.5e9, 476.4e9],
    ["106,5 tỷ đồng/476,4 tỷ đồng", 106.5e9, 476.4e9],
    ["106,5 / 476,4 tỷ đồng", 106.5e9, 476.4e9],
    ["500 triệu/1,2 tỷ đồng", 500e6, 1.2e9],
    ["68.909/136.587 triệu đồng", 68_909e6, 136_587e6],
    ["566,306/1.000.000 lượt", 566_306, 1_000_000],
    ["566,306 lượt/1 triệu lượt", 566_306, 1_000_000],
    ["1,9/3,3 triệu", 1.9e6, 3.3e6],
    ["$3/$5 billion", 3e9, 5e9],
  ])("reads %j as %d of a plan of %d", (phrase, value, target) => {
    expect(readAmount(phrase)).toMatchObject({
      amount: { value },
      target: { value: target },
    });
  });

  it("qualifies the level and the plan of a pair each by its own word", () => {
    expect(readAmount("ước gần 106,5/khoảng 476,4 tỷ đồng")).toEqual({
      amount: { value: 106.5e9, lastPlace: 1e8, qualifier: "below" },
      unit: "VND",
      estimate: true,
      target: { value: 476.4e9, lastPlace: 1e8, qualifier: "about" },
    });
  });

  it.each([
    ["", "", 0, "a number"],
    ["tỷ đồng", "tỷ", 0, "a number"],
    ["chưa đạt 5 tỷ đồng", "chưa", 0, "a number"],
    ["tăng 5 tỷ đồng", "tăng", 0, "a number"],
    ["-5 tỷ đồng", "-", 0, "a number"],
    ["gần hơn 5 tỷ đồng", "hơn", 4, "qualifiers that agree"],
    ["5 tỷ đô", "đô", 5, "a unit such as tỷ đồng or lượt"],
    ["5%", "%", 1, "a unit such as tỷ đồng or lượt"],
    ["5 tỷ đồngg", "đồngg", 5, "a unit such as tỷ đồng or lượt"],
    ["5 tỷ đồng kế hoạch", "kế hoạch", 10, "nothing more"],
    ["5 tỷ đồng; 6 tỷ đồng", ";", 9, "nothing more"],
    ["5 tỷ đồng 6", "6", 10, "one number, not two"],
    ["5 tỷ … 48 triệu đồng", "48", 7, "one number, not two"],
    ["5 triệu 300 đồng", "300", 8, "one number, not two"],
    ["500-600 tỷ đồng", "-", 3, "a unit such as tỷ đồng or lượt"],
    ["$5 million USD", "USD", 11, "one unit, not two"],
    [
      "30,5 tỷ 048 triệu đồng",
      "048",
      8,
      "a part smaller than the one before it",
    ],
    ["30 triệu 048 tỷ đồng", "048", 9, "a part smaller than the one before it"],
    [
      "30 tỷ 1.048 triệu đồng",
      "1.048",
      6,
      "a part smaller than the one before it",
    ],
    ["1,5 lượt", "1,5", 0, "a whole number of đồng or visits"],
    ["0,5 đồng", "0,5", 0, "a whole number of đồng or visits"],
    ["3,3", "3,3", 0, "a whole number of đồng or visits"],
    [
      "1,2345678 triệu lượt",
      "1,2345678",
      0,
      "a whole number of đồng or visits",
    ],
    [
      "9.999.999.999.999.999 đồng",
      "9.999.999.999.999.999",
      0,
      "a smaller number",
    ],
    ["99 nghìn nghìn tỷ đồng", "nghìn tỷ", 9, "a unit such as tỷ đồng or lượt"],
    ["4 triệu lượt/năm", "năm", 13, "a number"],
    ["15/10", "10", 3, "a plan with its unit"],
    ["15/10/2022", "/", 5, "a unit such as tỷ đồng or lượt"],
    ["106,5 tỷ đồng/476,4", "476,4", 14, "a plan with its unit"],
    ["106 tỷ/476 đồng", "476", 7, "a plan with the multiplier of its level"],
    ["106 lượt/476 đồng", "476", 9, "a plan in the unit of its level"],
    [
      "30/40 tỷ 500 triệu đồng",
      "40",
      3,
      "a plan with the multiplier of its level",
    ],
  ])("refuses %j: %j at %d, expected %s", (phrase, found, at, expected) => {
    expect(parseQuantity(phrase)).toEqual({
      kind: "unreadable",
      phrase,
      found,
      at,
      expected,
    });
  });

  it.each([
    ["1,234 USD", "1,234", ["1234", "1.234"]],
    ["$1.234", "1.234", ["1234", "1.234"]],
    ["more than 2,830 tỷ đồng", "2,830", ["2830", "2.83"]],
    ["2,764 millions", "2,764", ["2764", "2.764"]],
  ])("cannot decide %j: %j may be either of %j", (phrase, found, readings) => {
    expect(parseQuantity(phrase)).toEqual({
      kind: "ambiguous",
      phrase,
      found,
      readings,
    });
  });
});
