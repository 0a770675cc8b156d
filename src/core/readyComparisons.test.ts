import { describe, expect, test } from "vitest";

import { toComparisonRecord } from "./comparedFigure.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";
import { readyComparisons } from "./readyComparisons.ts";

const cities = [aCity(), aCity({ id: "mong-cai" }), aCity({ id: "bac-kan" })];
const indicators = [
  anIndicator(),
  anIndicator({ id: "industrial-output" }),
  anIndicator({ id: "retail-sales", core: false }),
];
const today = "2026-11-25";

function figure(
  city: string,
  year: number,
  fields: Partial<Observation> = {},
): Observation {
  const id = `${city}-${year}-${fields.indicator ?? "budget-revenue"}#1`;
  return anObservation({
    id,
    sources: [{ figure: id, report: "report" }],
    city,
    period: aPeriod("year-to-date", `${year}-10-31`),
    plans: [aPlan("province", { attained: percent("53,6") })],
    ...fields,
  });
}

function readyFor(observations: readonly Observation[]) {
  const record = toComparisonRecord(indicators, observations);
  return readyComparisons({ cities, ...record }, today);
}

const idsOf = (ready: ReturnType<typeof readyFor>[number] | undefined) =>
  ready?.comparison.figures.map(({ observation }) => observation.id);

describe(readyComparisons, () => {
  test("what rests on the most figures comes first", () => {
    const [first] = readyFor([
      figure("cao-bang", 2022),
      figure("mong-cai", 2022),
      figure("bac-kan", 2022),
      figure("cao-bang", 2024, { indicator: "industrial-output" }),
      figure("mong-cai", 2024, { indicator: "industrial-output" }),
    ]);
    expect(first?.indicator.id).toBe("budget-revenue");
    expect(first?.comparison.figures).toHaveLength(3);
  });

  test("the firm come before the estimated", () => {
    const [first] = readyFor([
      figure("cao-bang", 2022, { status: "E" }),
      figure("mong-cai", 2022, { status: "E" }),
      figure("cao-bang", 2022, { indicator: "industrial-output" }),
      figure("mong-cai", 2022, { indicator: "industrial-output" }),
    ]);
    expect(first?.indicator.id).toBe("industrial-output");
  });

  test("none is offered twice, none is locked, each has two places at least", () => {
    const offered = readyFor([
      figure("cao-bang", 2022),
      figure("cao-bang", 2023),
      figure("mong-cai", 2022),
    ]);
    const keys = offered.map((one) => [one.basis, idsOf(one)].join());
    expect(new Set(keys).size).toBe(keys.length);
    for (const { comparison } of offered) {
      expect(comparison.lock).toBeUndefined();
      expect(comparison.figures.length).toBeGreaterThan(1);
    }
  });

  test("what the record cannot bear is not offered", () => {
    expect(readyFor([])).toEqual([]);
    expect(readyFor([figure("cao-bang", 2022)])).toEqual([]);
    const contested = ["cao-bang", "mong-cai"].map((city) =>
      figure(city, 2022, { conflictsWith: ["another#1"] }),
    );
    expect(readyFor(contested)).toEqual([]);
  });

  test("a secondary indicator is not offered", () => {
    const secondary = { indicator: "retail-sales" };
    expect(
      readyFor([
        figure("cao-bang", 2022, secondary),
        figure("mong-cai", 2022, secondary),
      ]),
    ).toEqual([]);
  });

  test("one indicator has two places at most", () => {
    const years = [2019, 2020, 2021, 2022, 2023];
    const offered = readyFor(years.map((year) => figure("cao-bang", year)));
    expect(offered).toHaveLength(2);
  });
});
