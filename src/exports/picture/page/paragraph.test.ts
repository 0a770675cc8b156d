import { describe, expect, test } from "vitest";

import { balancedParagraph } from "./paragraph.ts";

const look = { size: 35, weight: 600, fill: "#000", spacing: 1.2 } as const;

function linesOf(text: string, width: number): readonly string[] {
  const nodes = balancedParagraph(text, width, look).draw(0, 0);
  return nodes.map(({ children }) =>
    children.filter((one) => typeof one === "string").join(""),
  );
}

describe(balancedParagraph, () => {
  test.each([
    [
      "Giải ngân vốn đầu tư công so với kế hoạch vốn: Móng Cái 71,2% niên độ 2020",
      [
        "Giải ngân vốn đầu tư công so với kế hoạch vốn:",
        "Móng Cái 71,2% niên độ 2020",
      ],
    ],
    ["Khách du lịch: Móng Cái", ["Khách du lịch: Móng Cái"]],
    // Where no line can end with a part, they are of like length.
    [
      "Sản lượng công nghiệp và xây dựng trên địa bàn thành phố tăng so với cùng kỳ năm trước",
      [
        "Sản lượng công nghiệp và xây dựng trên địa",
        "bàn thành phố tăng so với cùng kỳ năm trước",
      ],
    ],
  ])("%s", (text, lines) => {
    expect(linesOf(text, 1112)).toEqual(lines);
  });
});
