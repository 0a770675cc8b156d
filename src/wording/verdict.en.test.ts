import { describe, expect, test } from "vitest";

import { insufficient, type DecidedVerdict } from "../core/verdict.ts";
import type { Qualifier } from "../core/vocabulary.ts";
import {
  formatLead,
  formatThresholds,
  formatVerdict,
  formatVerdictLead,
} from "./verdict.ts";
import { en } from "./en/words.ts";

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

function leadOf(leadPoints: number, qualifier: Qualifier = "exact") {
  return { leadPoints, attainment: { qualifier } };
}

describe(formatVerdict, () => {
  test.each([
    [{ kind: "done" }, "★ met the plan"],
    [{ kind: "ahead" }, "▲ ahead of pace"],
    [{ kind: "on-pace" }, "● on pace"],
    [{ kind: "behind" }, "▽ behind pace"],
    [{ kind: "far-behind" }, "▼ far behind pace"],
    [insufficient("no-plan"), "◌ not enough to judge"],
  ] as const)("%o: %s", (verdict, expected) => {
    const { sign, word } = formatVerdict(en, verdict);
    expect(`${sign} ${word}`).toBe(expected);
  });
});

describe(formatLead, () => {
  test.each([
    [12.926, "12.9 percentage points ahead"],
    [-25.304, "25.3 percentage points behind"],
    [0.05, "0.1 percentage points ahead"],
    [0.0499, "exactly at an even pace"],
    [0, "exactly at an even pace"],
    [-0.0499, "exactly at an even pace"],
    [-0.05, "0.1 percentage points behind"],
  ])("%d points: %s", (points, expected) => {
    expect(plain(formatLead(en, leadOf(points)))).toBe(expected);
  });

  test("a share that is nearly so much lags at least so much", () => {
    expect(plain(formatLead(en, leadOf(-38.9, "below")))).toBe(
      "at least 38.9 percentage points behind",
    );
  });
});

describe(formatVerdictLead, () => {
  test.each<[DecidedVerdict, number, Qualifier, string]>([
    ["done", 43.7, "exact", "met the plan"],
    ["ahead", 12.926, "exact", "12.9 pp ahead"],
    ["on-pace", -1.1, "exact", "on pace (1.1 pp behind)"],
    ["on-pace", 0, "exact", "on pace (exactly at an even pace)"],
    ["behind", -2.36, "exact", "2.4 pp behind"],
    ["far-behind", -25.3, "exact", "far behind, by 25.3 pp"],
    ["far-behind", -25.3, "below", "far behind, by at least 25.3 pp"],
  ])("%s by %d points, %s: %s", (verdict, points, qualifier, expected) => {
    expect(
      plain(formatVerdictLead(en, verdict, leadOf(points, qualifier))),
    ).toBe(expected);
  });
});

describe(formatThresholds, () => {
  test("the legend tells every verdict's span, from the best down", () => {
    expect(formatThresholds(en)).toEqual([
      "★ met the plan: 100% of plan or more",
      "▲ ahead of pace: attained ÷ pace of 1.05 or more",
      "● on pace: 0.95 to under 1.05",
      "▽ behind pace: 0.80 to under 0.95",
      "▼ far behind pace: under 0.80",
    ]);
  });
});
