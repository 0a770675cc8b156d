import { describe, expect, test } from "vitest";

import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  billions,
  percent,
} from "../core/observation.fixture.ts";
import type { Observation } from "../core/observation.ts";
import type { Period } from "../core/period.ts";
import type { Qualifier } from "../core/vocabulary.ts";
import { en } from "./en/words.ts";
import { formatGrowthSentence, formatShortPeriod } from "./growth.ts";
import { english, slipsIn, vietnamese } from "./slips.fixture.ts";
import { vi } from "./vi/words.ts";

const indicator = anIndicator({
  name: { vi: "Thu nội địa", en: "Domestic revenue" },
});
function fallOf(digits: string, qualifier: Qualifier) {
  const { value, lastPlace } = percent(digits);
  return { value: -value, lastPlace, qualifier };
}

function sentence(
  tongue: typeof vietnamese,
  figure: Observation,
  others: readonly Observation[] = [],
): string {
  const text = formatGrowthSentence(tongue.words, figure, {
    city: aCity(),
    indicator,
    observations: [figure, ...others],
  });
  expect(slipsIn(tongue, text)).toEqual([]);
  return text.replaceAll("\u00a0", " ");
}

const level = billions("216");

describe(formatGrowthSentence, () => {
  test.each<[string, Partial<Observation>, string, string]>([
    [
      "a rise",
      { level, growth: percent("26,1") },
      "Cao Bằng: thu nội địa tăng 26,1% so cùng kỳ, đến 15/10/2022.",
      "Cao Bằng: domestic revenue rose 26.1% year on year, to 15 Oct 2022.",
    ],
    [
      "a hedged fall",
      { level, growth: fallOf("23", "below") },
      "Cao Bằng: thu nội địa giảm trên 23% so cùng kỳ, đến 15/10/2022.",
      "Cao Bằng: domestic revenue fell more than 23% year on year, to 15 Oct 2022.",
    ],
    [
      "a change of nothing",
      { level, growth: percent("0") },
      "Cao Bằng: thu nội địa không đổi so cùng kỳ, đến 15/10/2022.",
      "Cao Bằng: domestic revenue was unchanged year on year, to 15 Oct 2022.",
    ],
    [
      "an estimate at constant prices that states nothing else",
      { growth: percent("20"), status: "E", priceBasis: "constant-2010" },
      "Cao Bằng: thu nội địa ước tăng 20% so cùng kỳ, đến 15/10/2022, theo giá so sánh 2010; nguồn chỉ nêu mức tăng, giảm.",
      "Cao Bằng: domestic revenue rose 20% year on year, to 15 Oct 2022, at constant 2010 prices, on the source’s estimate; the source states only the change.",
    ],
  ])("%s", (_, fields, inVietnamese, inEnglish) => {
    const figure = anObservation(fields);
    expect(sentence(vietnamese, figure)).toBe(inVietnamese);
    expect(sentence(english, figure)).toBe(inEnglish);
  });

  test("names what contradicts it, and nothing of a rival without a growth", () => {
    const figure = anObservation({
      level,
      growth: percent("3"),
      conflictsWith: ["b", "c"],
    });
    const rivals = [
      anObservation({ id: "b", growth: percent("7", "above") }),
      anObservation({ id: "c", level }),
    ];
    expect(sentence(vietnamese, figure, rivals)).toBe(
      "Cao Bằng: thu nội địa tăng 3% so cùng kỳ, đến 15/10/2022; số mâu thuẫn: trên +7%.",
    );
    expect(sentence(english, figure, rivals)).toBe(
      "Cao Bằng: domestic revenue rose 3% year on year, to 15 Oct 2022; contradicted by more than +7%.",
    );
  });
});

describe(formatShortPeriod, () => {
  test.each<[Period, string, string]>([
    [
      aPeriod("year-to-date", "2022-10-31"),
      "2022 · 10 tháng",
      "2022 · 10 months",
    ],
    [
      aPeriod("year-to-date", "2025-03-15"),
      "2025 · đến 15/3",
      "2025 · to 15 Mar",
    ],
    [aPeriod("year-to-date", "2025-01-31"), "2025 · tháng 1", "2025 · Jan"],
    [
      aPeriod("year-to-date", "2023-12-31"),
      "2023 · cả năm",
      "2023 · full year",
    ],
    [
      aPeriod("year-to-date", "2021-01-31", 2020),
      "2020 · đến 31/1/2021",
      "2020 · to 31 Jan 2021",
    ],
    [aPeriod("year", "2023-12-31"), "2023 · cả năm", "2023 · full year"],
    [aPeriod("quarter", "2018-03-31"), "2018 · quý I", "2018 · Q1"],
    [
      aPeriod("quarter", "2018-08-15"),
      "2018 · quý III, đến 15/8",
      "2018 · Q3, to 15 Aug",
    ],
    [aPeriod("month", "2024-11-30"), "2024 · tháng 11", "2024 · Nov"],
    [aPeriod("month", "2025-03-15"), "2025 · 1–15/3", "2025 · 1–15 Mar"],
  ])("%o is %s", (period, inVietnamese, inEnglish) => {
    const text = (words: typeof vi | typeof en) =>
      formatShortPeriod(words, period).replaceAll("\u00a0", " ");
    expect(text(vi)).toBe(inVietnamese);
    expect(text(en)).toBe(inEnglish);
  });
});
