import { describe, expect, test } from "vitest";

import { findLatest, isOutcome } from "./latest.ts";
import {
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";

const level = billions("216");
const attained = aPlan("province", { attained: percent("53,6") });
const target = aPlan("province", { target: billions("403") });

describe(isOutcome, () => {
  test.each<[string, boolean, Partial<Observation>]>([
    ["a level", true, { level }],
    ["a growth", true, { growth: percent("26,1") }],
    ["a share of plan", true, { plans: [attained] }],
    ["a target", false, { plans: [target] }],
    ["nothing", false, {}],
  ])("%s alone: %s", (_, expected, fields) => {
    expect(isOutcome(anObservation(fields))).toBe(expected);
  });
});

describe(findLatest, () => {
  const toJune = anObservation({
    id: "june#1",
    period: aPeriod("year-to-date", "2022-06-30"),
    level,
  });
  const toOctober = anObservation({
    id: "october#1",
    period: aPeriod("year-to-date", "2022-10-15"),
    level,
  });
  const november = anObservation({
    id: "november#1",
    period: aPeriod("month", "2022-11-30"),
    level,
  });
  const planned = anObservation({
    id: "plan#1",
    period: aPeriod("year", "2023-12-31"),
    plans: [target],
  });
  const grown = anObservation({
    id: "grown#1",
    period: aPeriod("year", "2022-12-31"),
    growth: percent("26,1"),
  });
  const printedLate = {
    ...toJune,
    id: "late#1",
    period: { ...toJune.period, asOf: "2022-10-20" },
  };
  const rich = { ...toOctober, id: "rich#1", plans: [attained] };
  const preferred = {
    ...toOctober,
    id: "preferred#1",
    preferred: { vi: "bản ký", en: "signed copy" },
  };

  test.each<[string, readonly Observation[], string | undefined]>([
    ["the later cut-off day", [toOctober, toJune], "october#1"],
    [
      "the printed cut-off day before the period's end",
      [printedLate, toOctober],
      "late#1",
    ],
    ["the year to date before a later month", [november, toJune], "june#1"],
    ["a month where there is nothing else", [november], "november#1"],
    ["an outcome before a later plan", [planned, toJune], "june#1"],
    ["a growth alone", [grown, toJune], "grown#1"],
    ["of one day the one that says more", [rich, toOctober], "rich#1"],
    [
      "of one day the preferred one, even where it says less",
      [preferred, rich],
      "preferred#1",
    ],
    [
      "of two alike the one with the first id",
      [
        { ...toJune, id: "a#1" },
        { ...toJune, id: "b#1" },
      ],
      "a#1",
    ],
    ["nothing of a plan alone", [planned], undefined],
    ["nothing of nothing", [], undefined],
  ])("takes %s", (_, observations, id) => {
    expect(findLatest(observations)?.id).toBe(id);
    expect(findLatest(observations.toReversed())?.id).toBe(id);
  });

  test("a final figure comes before an estimate of the same month's end", () => {
    const final = anObservation({
      id: "a#1",
      level,
      period: aPeriod("year-to-date", "2025-04-18"),
    });
    const estimate = anObservation({
      id: "a#2",
      level,
      status: "E",
      period: aPeriod("year-to-date", "2025-04-30"),
    });
    expect(findLatest([final, estimate])).toBe(final);
    expect(findLatest([estimate])).toBe(estimate);
  });
});
