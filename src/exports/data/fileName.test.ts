import { describe, expect, test } from "vitest";

import { anIndicator } from "../../core/observation.fixture.ts";
import type { Comparison } from "../../core/comparison.ts";
import { citationKey, fileStem, slugOf } from "./fileName.ts";

const disbursement = anIndicator({
  id: "investment-disbursement",
  shortName: { vi: "Giải ngân", en: "Disbursement" },
});

function ofYears(
  years: readonly (number | null)[],
  indicators = [disbursement],
): Comparison {
  return {
    basis: "level",
    figures: [],
    apart: years.flatMap((planYear) =>
      indicators.map((indicator) => ({
        city: "cao-bang",
        indicator,
        planYear,
        reason: "no-report",
        instead: undefined,
      })),
    ),
    cautions: [],
    lock: undefined,
    forms: [],
    unknown: [],
    leftOut: [],
  };
}

const inVietnamese = { language: "vi", version: "a1b2c3d4e5" } as const;
const inEnglish = { language: "en", version: "a1b2c3d4e5" } as const;

describe(fileStem, () => {
  test.each([
    [[2024, 2020], "doi-sanh_giai-ngan_cao-bang_2020-2024_level_a1b2c3"],
    [[2024], "doi-sanh_giai-ngan_cao-bang_2024_level_a1b2c3"],
    [[null], "doi-sanh_giai-ngan_cao-bang_level_a1b2c3"],
  ])("of the years %j is %s", (years, stem) => {
    expect(fileStem(ofYears(years), inVietnamese)).toBe(stem);
  });

  test("of several indicators names none of them", () => {
    const several = ofYears([2024], [disbursement, anIndicator()]);
    expect(fileStem(several, inVietnamese)).toBe(
      "doi-sanh_nhieu-chi-tieu_cao-bang_2024_level_a1b2c3",
    );
  });
});

describe(citationKey, () => {
  test("is the same in both languages", () => {
    const key = "doi-sanh-investment-disbursement-cao-bang-2020-2024-level-a1b2c3";
    const comparison = ofYears([2020, 2024]);
    expect(citationKey(comparison, inVietnamese)).toBe(key);
    expect(citationKey(comparison, inEnglish)).toBe(key);
  });
});

describe(slugOf, () => {
  test.each([
    ["Đầu tư công", "dau-tu-cong"],
    [" Khách (quốc tế) ", "khach-quoc-te"],
    ["Ưỡn ẹo".normalize("NFD"), "uon-eo"],
    ["../../etc", "etc"],
  ])("%j is %s", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
