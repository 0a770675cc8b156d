import { describe, expect, test } from "vitest";

import { checkSource, paragraphsOf } from "./checkSources.ts";
import { aFigure, aRecordedReport, type Fields } from "./folder.fixture.ts";
import { parseRecorded } from "./parseRecorded.ts";
import { formatProblem } from "./problem.ts";
import { recordedReport } from "./recorded.ts";

const file = "data/reports/2025-03-28-cao-bang.json";
const source = `Báo cáo quý I năm 2025

Đoạn mở đầu.
Thu ngân sách được trên 216 tỷ đồng, đạt 53,6% KH do tỉnh giao, bằng 1.600 tỷ đồng.

Tháng 11 đón gần 73 nghìn lượt du khách, tăng hơn so với tháng 10 là 23,7 nghìn lượt khách; xuất 24.252,92 triệu đồng.
Bản quyền 99 tỷ đồng`;

function messagesOf(fields: Fields, text = source): readonly string[] {
  const recorded = JSON.stringify(
    aRecordedReport([aFigure({ level: undefined, ...fields })]),
  );
  const report = parseRecorded({ file, text: recorded }, recordedReport);
  if (!report.ok) throw new Error(report.problems.map(formatProblem).join());
  const { value } = report;
  return checkSource(file, value, { file: "a.txt", text }).map(formatProblem);
}

const lacks = (field: string, phrase: string) =>
  `${file} › figures[0].${field}: found "${phrase}"; expected words of a.txt — copy the phrase letter by letter; write … for words left out`;

describe(paragraphsOf, () => {
  test("titles and lines that end in no sentence do not count", () => {
    expect(
      paragraphsOf("Tiêu đề\r\n\r\n Một\u00A0 câu. \nTác giả\nHai:"),
    ).toEqual(["Một câu.", "Hai:"]);
  });
});

describe(checkSource, () => {
  test.each([
    ["trên 216 tỷ đồng"],
    ["216 tỷ đồng"],
    ["tăng hơn … 23,7 nghìn lượt"],
    ["tăng hơn ... 23,7 nghìn lượt"],
    ["trên\u00A0216  tỷ đồng"],
    ["trên 216 tỷ đồng".normalize("NFD")],
    ["24.252,92 triệu đồng"],
  ])("%j stands in the text", (level) => {
    expect(messagesOf({ level })).toEqual([]);
  });

  test("a text in NFD or with non-breaking spaces holds the same phrases", () => {
    const text = source.normalize("NFD").replaceAll(" ", "\u00A0");
    expect(messagesOf({ level: "trên 216 tỷ đồng" }, text)).toEqual([]);
  });

  test.each([
    ["another number", "trên 217 tỷ đồng"],
    ["the end of a number", "3,6%"],
    ["the last group of a number", "600 tỷ đồng"],
    ["the start of a number", "24.252 … triệu đồng"],
    ["part of a word", "16 tỷ đồng"],
    ["the words in another order", "23,7 nghìn lượt … tăng hơn"],
    ["words of two paragraphs", "trên 216 tỷ đồng … 73 nghìn lượt"],
    ["words of a line that is no sentence", "99 tỷ đồng"],
    ["another case", "Trên 216 tỷ đồng"],
  ])("%s is not in the text: %s", (_what, level) => {
    expect(messagesOf({ level })).toEqual([lacks("level", level)]);
  });

  test("every phrase of a figure is looked for, each with its place", () => {
    const messages = messagesOf({
      level: "1 tỷ đồng",
      growth: "tăng 2%",
      change: "tăng 3 tỷ đồng",
      plan: [
        { owner: "province", attained: "53,6%" },
        { owner: "council", attained: "4%", value: "5 tỷ đồng" },
      ],
    });
    expect(messages).toEqual([
      lacks("level", "1 tỷ đồng"),
      lacks("growth", "tăng 2%"),
      lacks("change", "tăng 3 tỷ đồng"),
      lacks("plan[1].attained", "4%"),
      lacks("plan[1].value", "5 tỷ đồng"),
    ]);
  });

  test("a phrase of another paragraph than recorded is named with its own", () => {
    const fields = { level: "trên 216 tỷ đồng" };
    expect(messagesOf({ ...fields, paragraph: 2 })).toEqual([]);
    expect(messagesOf({ ...fields, paragraph: 3 })).toEqual([
      `${file} › figures[0].level: found "trên 216 tỷ đồng" in paragraph 2, recorded as 3; expected words of a.txt — correct the paragraph`,
    ]);
  });
});
