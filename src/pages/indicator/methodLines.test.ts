import { describe, expect, test } from "vitest";

import {
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "../../core/observation.fixture.ts";
import { lastDayOfMonth } from "../../core/period.ts";
import { vi } from "../../wording/vi/words.ts";
import type { Words } from "../../wording/words.ts";
import { cities, growthOnly, joint2025, modelOf } from "./indicator.fixture.ts";
import { methodLines } from "./methodLines.ts";

describe(methodLines, () => {
  const calendar =
    "Tiến độ bình quân = số ngày đã qua ÷ số ngày của kỳ kế hoạch, tính đến hết ngày chốt số.";
  /** A year whose half is done by the end of March. */
  const earlyYear = Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, "0");
    return anObservation({
      id: `2024-${month}-cao-bang#1`,
      period: aPeriod("year-to-date", lastDayOfMonth(`2024-${month}-01`)),
      level: billions(String(Math.min(100, 20 * (index + 1)))),
    });
  });

  const lines = (words: Words, model: ReturnType<typeof modelOf>) =>
    methodLines(words, model, "all", cities);

  test("names the yardstick in use, where there is anything to measure", () => {
    expect(lines(vi, modelOf())).toEqual([calendar]);
    expect(lines(vi, modelOf({}, [growthOnly]))).toEqual([]);
  });

  test("says when the other yardstick would turn the verdict", () => {
    expect(lines(vi, modelOf({}, [joint2025, ...earlyYear]))).toEqual([
      calendar,
      "Cao Bằng, đến\u00a015/3/2025: theo nhịp của chính thành phố năm 2024 thì kết luận là chậm xa tiến độ, nên kết luận tuỳ cách tính tiến độ.",
    ]);
  });

  test("and when it would not", () => {
    const behind = {
      ...joint2025,
      plans: [aPlan("joint", { attained: percent("3,2") })],
    };
    expect(lines(vi, modelOf({}, [behind, ...earlyYear])).at(-1)).toBe(
      "Cao Bằng, đến\u00a015/3/2025: theo nhịp của chính thành phố năm 2024, kết luận không đổi.",
    );
  });

  test("says whose plans are chosen", () => {
    expect(methodLines(vi, modelOf(), "council", cities).at(-1)).toBe(
      "Đang chọn kế hoạch HĐND thành phố giao. Kế hoạch khác chỉ còn ở chỗ không có kế hoạch này, hoặc ở chỗ nó cho kết luận khác.",
    );
  });
});
