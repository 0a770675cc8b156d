import { describe, expect, test } from "vitest";

import { notReported } from "./cityRecord.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";

const revenue = anIndicator();
const output = anIndicator({ id: "industrial-output" });
const level = billions("216");

function inYear(year: number, fields: Partial<Observation> = {}): Observation {
  const period = aPeriod("year-to-date", `${year}-10-15`);
  return anObservation({ period, level, ...fields });
}

function unsaid(
  observations: readonly Observation[],
  years: readonly number[] = [2021, 2022, 2023],
) {
  return notReported(aCity(), [revenue], observations, years);
}

describe(notReported, () => {
  test("an indicator that is stated in no year is never reported", () => {
    expect(unsaid([])).toEqual([
      { indicator: revenue, kind: "never", years: [2021, 2022, 2023] },
    ]);
  });

  test("an indicator that is stated in some years is not reported in the others", () => {
    expect(unsaid([inYear(2022)])).toEqual([
      { indicator: revenue, kind: "years", years: [2021, 2023] },
    ]);
  });

  test("an indicator that is stated in all years is left out", () => {
    expect(unsaid([inYear(2021), inYear(2022), inYear(2023)])).toEqual([]);
  });

  test("a figure of a year that is not asked about tells never from some years", () => {
    expect(unsaid([inYear(2019)])).toEqual([
      { indicator: revenue, kind: "years", years: [2021, 2022, 2023] },
    ]);
  });

  test("indicators stand in their own order", () => {
    const found = notReported(aCity(), [output, revenue], [], [2022]);
    expect(found.map(({ indicator }) => indicator)).toEqual([output, revenue]);
  });

  const { level: _, ...silent } = inYear(2022);
  test.each<[string, boolean, Observation]>([
    ["a level", true, inYear(2022)],
    ["a growth alone", true, { ...silent, growth: percent("26,1") }],
    [
      "a share of plan alone",
      true,
      {
        ...silent,
        plans: [aPlan("province", { attained: percent("53,6") })],
      },
    ],
    [
      "a target alone",
      false,
      { ...silent, plans: [aPlan("province", { target: level })] },
    ],
    ["another city's level", false, inYear(2022, { city: "mong-cai" })],
    [
      "another indicator's level",
      false,
      inYear(2022, { indicator: "industrial-output" }),
    ],
    [
      "the thirteenth month of the budget year before",
      false,
      inYear(2022, { period: aPeriod("year-to-date", "2022-01-31", 2021) }),
    ],
    [
      "its own thirteenth month",
      true,
      inYear(2022, { period: aPeriod("year-to-date", "2023-01-31", 2022) }),
    ],
  ])("%s reports the year 2022: %s", (_, expected, observation) => {
    expect(unsaid([observation], [2022])).toHaveLength(expected ? 0 : 1);
  });

  test.each([
    ["2025-06-30", [2024, 2025]],
    ["2025-01-01", [2024, 2025]],
    ["2024-12-31", [2024]],
    ["2023-12-31", []],
  ])("of a city that ended on %s only %o are missing", (recordEnds, years) => {
    const city = aCity({ recordEnds });
    expect(notReported(city, [revenue], [], [2024, 2025, 2026])).toEqual([
      { indicator: revenue, kind: "never", years },
    ]);
  });

  test("an indicator reported in all the years that the city had is left out", () => {
    expect(unsaid([inYear(2025)], [2025, 2026])).toEqual([]);
  });
});
