import { describe, expect, test } from "vitest";

import {
  english,
  slipsIn,
  strayCapitals,
  vietnamese,
} from "./slips.fixture.ts";

const tongues = { vi: vietnamese, en: english };

describe(slipsIn, () => {
  test.each([
    ["vi", "Cao Bằng: thu ngân sách đạt gần gần 40% dự toán 2022."],
    ["vi", "thu ngân sách  đạt 40%"],
    ["vi", "thu ngân sách đạt NaN%"],
    ["vi", "trên 216 tỷ, đến 15/10/2022"],
    ["vi", "−0,0% so cùng kỳ"],
    ["vi", "-23% so cùng kỳ"],
    ["vi", "đạt 53,6% of the plan"],
    ["vi", "ước ước đạt 40%"],
    ["vi", "tăng −23% so cùng kỳ"],
    ["vi", "giảm +5% so cùng kỳ"],
    ["vi", "trong đến 15/10/2022"],
    ["vi", "trong tháng tháng 11/2024"],
    ["vi", "đạt 40%;. Móng Cái"],
    ["vi", "đạt 40%,. Móng Cái"],
    ["vi", "kế hoạch năm 2024 ()"],
    ["en", "had reached nearly nearly 40% of the 2022 target."],
    ["en", "had reached 40% of the of the 2022 target."],
    ["en", "more than 216 billion, to 15 Oct 2022"],
    ["en", "Source: the press, and 1 other sources"],
    ["en", "2 day passed"],
    ["en", "−0.0% year on year"],
    ["en", "rose −5% on a year earlier"],
    ["en", "In by 15 Oct 2022"],
    ["en", "had reached 40% of the 2022 kế hoạch"],
    ["en", "to 15 Oct 2022 ; behind"],
    ["en", "undefined visits"],
  ] as const)("%s has one in “%s”", (language, text) => {
    expect(slipsIn(tongues[language], text)).toHaveLength(1);
  });

  test.each([
    [
      "vi",
      "Cao Bằng: thu ngân sách đạt gần 40% dự toán 2022 tỉnh giao, đến 15/10/2022.",
    ],
    [
      "en",
      "Cao Bằng: by 15 Oct 2022, budget revenue had reached nearly 40% of the 2022 target.",
    ],
    ["en", "level ÷ % of plan = 1 million visits; “nearly” (gần)"],
    ["en", "1 day passed ÷ 365 days"],
  ] as const)("%s has none in “%s”", (language, text) => {
    expect(slipsIn(tongues[language], text)).toEqual([]);
  });
});

describe(strayCapitals, () => {
  test("finds what begins in upper case after a comma, and is no name", () => {
    const text = "Đến 15/10/2022, Thu ngân sách đạt 40%, Cao Bằng đạt 50%.";
    expect(strayCapitals(text, ["Cao Bằng"])).toEqual([
      "Thu ngân sách đạt 40%",
    ]);
  });
});
