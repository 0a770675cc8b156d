import { describe, expect, test } from "vitest";

import { insufficient, type DecidedVerdict } from "../core/verdict.ts";
import type { Qualifier } from "../core/vocabulary.ts";
import {
  formatLead,
  formatThresholds,
  formatVerdict,
  formatVerdictLead,
} from "./verdict.ts";
import { vi } from "./vi/words.ts";

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

function leadOf(leadPoints: number, qualifier: Qualifier = "exact") {
  return { leadPoints, attainment: { qualifier } };
}

describe(formatVerdict, () => {
  test.each([
    [{ kind: "done" }, "★ đã đạt kế hoạch"],
    [{ kind: "ahead" }, "▲ nhanh hơn tiến độ"],
    [{ kind: "on-pace" }, "● sát tiến độ"],
    [{ kind: "behind" }, "▽ chậm tiến độ"],
    [{ kind: "far-behind" }, "▼ chậm xa tiến độ"],
    [insufficient("no-plan"), "◌ chưa đủ căn cứ"],
  ] as const)("%o: %s", (verdict, expected) => {
    const { sign, word } = formatVerdict(vi, verdict);
    expect(`${sign} ${word}`).toBe(expected);
  });
});

describe(formatLead, () => {
  test.each([
    [12.926, "nhanh 12,9 điểm %"],
    [-25.304, "chậm 25,3 điểm %"],
    [0.05, "nhanh 0,1 điểm %"],
    [0.0499, "đúng tiến độ bình quân"],
    [0, "đúng tiến độ bình quân"],
    [-0.0499, "đúng tiến độ bình quân"],
    [-0.05, "chậm 0,1 điểm %"],
  ])("%d points: %s", (points, expected) => {
    expect(plain(formatLead(vi, leadOf(points)))).toBe(expected);
  });

  test("a share that is gần lags at least so much", () => {
    expect(plain(formatLead(vi, leadOf(-38.9, "below")))).toBe(
      "chậm ít nhất 38,9 điểm %",
    );
  });
});

describe(formatVerdictLead, () => {
  test.each<[DecidedVerdict, number, Qualifier, string]>([
    ["done", 43.7, "exact", "đã đạt kế hoạch"],
    ["ahead", 12.926, "exact", "nhanh 12,9 điểm %"],
    ["on-pace", -1.1, "exact", "sát tiến độ (chậm 1,1 điểm %)"],
    ["on-pace", 0, "exact", "sát tiến độ (đúng tiến độ bình quân)"],
    ["behind", -2.36, "exact", "chậm 2,4 điểm %"],
    ["far-behind", -25.3, "exact", "chậm xa 25,3 điểm %"],
    ["far-behind", -25.3, "below", "chậm xa, ít nhất 25,3 điểm %"],
  ])("%s by %d points, %s: %s", (verdict, points, qualifier, expected) => {
    expect(
      plain(formatVerdictLead(vi, verdict, leadOf(points, qualifier))),
    ).toBe(expected);
  });
});

describe(formatThresholds, () => {
  test("the legend tells every verdict's span, from the best down", () => {
    expect(formatThresholds(vi)).toEqual([
      "★ đã đạt kế hoạch: từ 100% kế hoạch",
      "▲ nhanh hơn tiến độ: đạt ÷ tiến độ từ 1,05",
      "● sát tiến độ: từ 0,95 đến dưới 1,05",
      "▽ chậm tiến độ: từ 0,80 đến dưới 0,95",
      "▼ chậm xa tiến độ: dưới 0,80",
    ]);
  });
});
