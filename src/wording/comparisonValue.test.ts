import { describe, expect, test } from "vitest";

import { readOn, type ComparisonBasis } from "../core/comparedFigure.ts";
import {
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
  visits,
} from "../core/observation.fixture.ts";
import type { Observation } from "../core/observation.ts";
import { standingOf, toObservations } from "../core/standing.ts";
import { formatComparedValue, formatReading } from "./comparisonValue.ts";
import { en } from "./en/words.ts";
import { vi } from "./vi/words.ts";
import type { Words } from "./words.ts";

function figureOn(basis: ComparisonBasis, fields: Partial<Observation>) {
  const observation = anObservation(fields);
  const standing = standingOf(
    observation,
    anIndicator(),
    toObservations([observation]),
  );
  const [figure] = readOn(basis, standing, null);
  if (figure === undefined) throw new Error(`nothing on ${basis}`);
  return figure;
}

function valueOf(
  words: Words,
  basis: ComparisonBasis,
  fields: Partial<Observation>,
): string {
  return formatComparedValue(words, figureOn(basis, fields)).replaceAll(
    "\u00a0",
    " ",
  );
}

const tenMonths = aPeriod("year-to-date", "2022-10-31");
const nearly = aPlan("unstated", { attained: percent("53,6", "below") });
const target = aPlan("unstated", { target: billions("403") });

describe(formatComparedValue, () => {
  test.each([
    ["pace", { plans: [nearly] }, "gần 53,6%", "nearly 53.6%"],
    [
      "pace",
      { plans: [nearly], status: "E" },
      "ước gần 53,6%",
      "est. nearly 53.6%",
    ],
    [
      "pace",
      { plans: [target], level: billions("216", "above") },
      "trên 53,6% (tính)",
      "more than 53.6% (calculated)",
    ],
    [
      "level",
      { level: billions("216", "above") },
      "trên 216 tỷ đồng",
      "more than 216 billion VND",
    ],
    ["growth", { growth: percent("26,1") }, "+26,1%", "+26.1%"],
    [
      "growth",
      { growth: percent("-23", "below") },
      "giảm trên 23%",
      "down more than 23%",
    ],
    [
      "monthly-average",
      { level: billions("124"), period: tenMonths },
      "≈ 12,4 tỷ đồng/tháng (tính)",
      "≈ 12.4 billion VND a month (calculated)",
    ],
    [
      "monthly-average",
      { level: billions("216,6", "above"), period: tenMonths, status: "E" },
      "ước trên 21,6 tỷ đồng/tháng (tính)",
      "est. more than 21.6 billion VND a month (calculated)",
    ],
    [
      "monthly-average",
      { level: billions("216,4", "below"), period: tenMonths },
      "gần 21,7 tỷ đồng/tháng (tính)",
      "nearly 21.7 billion VND a month (calculated)",
    ],
    [
      "monthly-average",
      {
        level: visits("95.000", "below"),
        period: aPeriod("month", "2022-10-31"),
      },
      "gần 95.000 lượt/tháng",
      "nearly 95,000 visits a month",
    ],
  ] as const)("on %s, %o is “%s”", (basis, fields, inVietnamese, inEnglish) => {
    expect(valueOf(vi, basis, fields)).toBe(inVietnamese);
    expect(valueOf(en, basis, fields)).toBe(inEnglish);
  });
});

describe(formatReading, () => {
  test("leaves “ước” to the verb and writes “khoảng” out", () => {
    const figure = figureOn("monthly-average", {
      level: billions("124"),
      period: tenMonths,
      status: "E",
    });
    expect(formatReading(vi, figure).replaceAll("\u00a0", " ")).toBe(
      "khoảng 12,4 tỷ đồng/tháng (tính)",
    );
  });
});
