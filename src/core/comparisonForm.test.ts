import { describe, expect, test } from "vitest";

import {
  readOn,
  toComparisonRecord,
  type ComparedFigure,
  type ComparisonBasis,
} from "./comparedFigure.ts";
import { formsFor, type ComparisonForm } from "./comparisonForm.ts";
import {
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";

const indicators = [anIndicator(), anIndicator({ id: "industrial-output" })];

function read(
  basis: ComparisonBasis,
  ...places: readonly (readonly [string, number, string?])[]
): readonly ComparedFigure[] {
  const figures = places.map(([city, year, indicator = "budget-revenue"]) =>
    anObservation({
      id: `${city}-${year}-${indicator}#1`,
      city,
      indicator,
      period: aPeriod("year-to-date", `${year}-06-30`),
      level: billions("216"),
      growth: percent("5"),
      plans: [aPlan("province", { attained: percent("53,6") })],
    }),
  );
  const { standings } = toComparisonRecord(indicators, figures);
  return standings.flatMap((one) => readOn(basis, one, null));
}

const twoYears = [
  ["cao-bang", 2022],
  ["cao-bang", 2024],
] as const;

describe(formsFor, () => {
  test.each<[ComparisonBasis, readonly ComparisonForm[]]>([
    ["pace", ["pins", "bullets"]],
    ["share-of-plan", ["slope", "bullets"]],
    ["level", ["slope", "bars"]],
    ["monthly-average", ["slope", "bars"]],
    ["growth", ["lollipops"]],
  ])("two years of a city by %s: %o", (basis, forms) => {
    expect(formsFor(basis, read(basis, ...twoYears))).toEqual(forms);
  });

  test("two cities each with the same two years make a slope", () => {
    const others = [
      ["mong-cai", 2022],
      ["mong-cai", 2024],
    ] as const;
    const figures = read("level", ...twoYears, ...others);
    expect(formsFor("level", figures)).toContain("slope");
  });

  test.each<[string, readonly (readonly [string, number, string?])[]]>([
    ["one year of two cities", [twoYears[0], ["mong-cai", 2022]]],
    ["a city with one of the two years", [...twoYears, ["mong-cai", 2022]]],
    ["three years", [...twoYears, ["cao-bang", 2023]]],
    ["two indicators", [twoYears[0], ["cao-bang", 2024, "industrial-output"]]],
    [
      "two cities each with another pair of years",
      [...twoYears, ["mong-cai", 2022], ["mong-cai", 2023]],
    ],
  ])("%s makes none", (_, places) => {
    expect(formsFor("level", read("level", ...places))).toEqual(["bars"]);
  });

  test("nothing has no form", () => {
    expect(formsFor("pace", [])).toEqual([]);
  });
});
