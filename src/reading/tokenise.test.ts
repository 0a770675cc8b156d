import { describe, expect, it } from "vitest";
import { tokenise } from "./tokenise.ts";

function kindsOf(phrase: string): readonly string[] {
  const tokens = tokenise(phrase);
  if (tokens.kind !== "read") return [tokens.kind];
  return tokens.value.map(({ kind, text }) => `${kind} ${text}`.trim());
}

describe(tokenise, () => {
  it.each([
    ["", ["end"]],
    [
      "gần 1.390 triệu đồng",
      ["qualifier gần", "number 1.390", "multiplier triệu", "unit đồng", "end"],
    ],
    ["5nghìn tỷ", ["number 5", "multiplier nghìn tỷ", "end"]],
    ["5 nghìntỷ", ["number 5", "unknown nghìntỷ", "end"]],
    ["75,6%CK", ["number 75,6", "percent %", "basis CK", "end"]],
    ["133, 840, lượt", ["number 133, 840", "unknown ,", "unit lượt", "end"]],
    ["so cùng kỳ 2020", ["basis so", "basis cùng kỳ 2020", "end"]],
    ["tháng 10 5%", ["basis tháng 10", "number 5", "percent %", "end"]],
    ["tháng 10%", ["unknown tháng", "number 10", "percent %", "end"]],
    ["năm 2024,5%", ["basis năm", "number 2024,5", "percent %", "end"]],
    ["5..6", ["number 5", "unknown .", "unknown .", "number 6", "end"]],
    ["😀5", ["unknown 😀", "number 5", "end"]],
  ])("cuts %j into %j", (phrase, kinds) => {
    expect(kindsOf(phrase)).toEqual(kinds);
  });

  it("quotes a word as printed, at its place in the phrase", () => {
    const phrase = "  GẦN  5 TỶ".normalize("NFD");
    const tokens = tokenise(phrase);
    expect(tokens).toMatchObject({
      value: [
        { text: "GẦN".normalize("NFD"), at: 2, term: "gần" },
        { text: "5", at: 9 },
        { text: "TỶ".normalize("NFD"), at: 11, term: "tỷ" },
        { kind: "end", text: "", at: phrase.length },
      ],
    });
  });
});
