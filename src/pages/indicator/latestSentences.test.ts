import { describe, expect, test } from "vitest";

import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import type { Words } from "../../wording/words.ts";
import { cities, figures, modelOf, twoPlans } from "./indicator.fixture.ts";
import { latestSentences } from "./latestSentences.ts";

describe(latestSentences, () => {
  const said = (words: Words, observations = figures) =>
    modelOf({}, observations).latest.flatMap((standing) =>
      latestSentences(words, standing, cities),
    );

  test("against its plan, or with the reason why it is not judged", () => {
    expect(said(vi)).toEqual([
      "Cao Bằng: thu ngân sách đạt 33,2% dự toán 2025 tỉnh và HĐND giao, đến\u00a015/3/2025; nhanh 12,9\u00a0điểm\u00a0% so với tiến độ bình quân.",
      "Móng Cái: thu ngân sách +26,1% so cùng kỳ, 2 tháng đầu năm 2021; chưa đủ căn cứ để kết luận: không nêu kế hoạch.",
    ]);
    expect(said(en).at(-1)).toBe(
      "Móng Cái: budget revenue +26.1% year on year, first 2 months of 2021; not enough to judge: no plan is stated.",
    );
  });

  test("once for each plan", () => {
    expect(said(vi, [twoPlans])).toHaveLength(2);
  });
});
