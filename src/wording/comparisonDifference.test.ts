import { describe, expect, test } from "vitest";

import {
  aCaution,
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "../core/observation.fixture.ts";
import type { Observation } from "../core/observation.ts";
import { contextOf, toCompared } from "./comparison.fixture.ts";
import { formatDifferences } from "./comparisonDifference.ts";
import { en } from "./en/words.ts";
import { vi } from "./vi/words.ts";

function figure(year: number, fields: Partial<Observation>): Observation {
  const id = `${year}-06-30-cao-bang#1`;
  return anObservation({
    id,
    period: aPeriod("year-to-date", `${year}-06-30`),
    sources: [{ figure: id, report: `${year}-06-30-cao-bang` }],
    ...fields,
  });
}

function contextBetween(
  basis: "level" | "share-of-plan",
  earlier: Partial<Observation>,
  later: Partial<Observation>,
) {
  const observations = [figure(2022, earlier), figure(2023, later)];
  const compared = toCompared({
    cities: [aCity()],
    reports: [],
    indicators: [anIndicator()],
    observations,
  });
  return contextOf(compared, basis, {
    added: observations.map(({ id }) => id),
  });
}

function plain(texts: readonly string[]): string {
  return texts.join(" ").replaceAll("\u00a0", " ");
}

const shareOf = (
  digits: string,
  owner: "province" | "council" = "province",
) => ({ plans: [aPlan(owner, { attained: percent(digits) })] });

describe(formatDifferences, () => {
  test.each([
    [
      "level",
      { level: billions("216,5") },
      { level: billions("230") },
      "Số năm 2023 của Cao Bằng cao hơn số năm 2022 là 13,5 tỷ đồng (tính).",
      "The 2023 figure for Cao Bằng is above that of 2022 by 13.5 billion VND (calculated).",
    ],
    [
      "level",
      { level: billions("230") },
      { level: billions("216") },
      "Số năm 2023 của Cao Bằng thấp hơn số năm 2022 là 14 tỷ đồng (tính).",
      "The 2023 figure for Cao Bằng is below that of 2022 by 14 billion VND (calculated).",
    ],
    [
      "share-of-plan",
      shareOf("53,6"),
      shareOf("55"),
      "Số năm 2023 của Cao Bằng cao hơn số năm 2022 là 1,4 điểm % (tính).",
      "The 2023 figure for Cao Bằng is above that of 2022 by 1.4 percentage points (calculated).",
    ],
    [
      "level",
      { level: billions("216") },
      { level: billions("216") },
      "Số năm 2023 của Cao Bằng bằng số năm 2022.",
      "The 2023 figure for Cao Bằng equals that of 2022.",
    ],
  ] as const)("on %s, %o and %o", (basis, earlier, later, ...said) => {
    const context = contextBetween(basis, earlier, later);
    const [inVietnamese, inEnglish] = said;
    expect(plain(formatDifferences(vi, context))).toBe(inVietnamese);
    expect(plain(formatDifferences(en, context))).toBe(inEnglish);
  });

  const exact = { level: billions("230") };

  test.each([
    ["hedged", { level: billions("216", "above") }],
    ["an estimate", { level: billions("216"), status: "E" }],
    ["disputed", { level: billions("216"), conflictsWith: ["elsewhere#1"] }],
    ["in doubt", { level: billions("216"), doubtful: true }],
    ["at named prices", { level: billions("216"), priceBasis: "current" }],
    [
      "of another scope",
      {
        level: billions("216"),
        cautions: [aCaution("scope", "2022-06-30-cao-bang#1")],
      },
    ],
  ] as const)("nothing is said where one is %s", (_name, earlier) => {
    expect(
      formatDifferences(vi, contextBetween("level", earlier, exact)),
    ).toEqual([]);
  });

  test("nor between shares of plans that different bodies set", () => {
    const context = contextBetween(
      "share-of-plan",
      shareOf("53,6"),
      shareOf("55", "council"),
    );
    expect(formatDifferences(vi, context)).toEqual([]);
  });

  test("nor where the figures are not two years of one city", () => {
    const [one] = [figure(2022, exact)];
    const compared = toCompared({
      cities: [aCity()],
      reports: [],
      indicators: [anIndicator()],
      observations: [one],
    });
    const context = contextOf(compared, "level", { added: [one.id] });
    expect(formatDifferences(vi, context)).toEqual([]);
  });
});
