import { describe, expect, test } from "vitest";

import { toComparisonRecord, type ComparisonBasis } from "./comparedFigure.ts";
import {
  comparisonOf,
  mostCompared,
  type ComparisonAsked,
} from "./comparison.ts";
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

const caoBang = aCity();
const mongCai = aCity({ id: "mong-cai" });
const bacKan = aCity({ id: "bac-kan" });
const revenue = anIndicator();
const output = anIndicator({ id: "industrial-output" });

function figure(id: string, fields: Partial<Observation> = {}): Observation {
  return anObservation({
    id,
    sources: [{ figure: id, report: "report" }],
    plans: [aPlan("province", { attained: percent("53,6") })],
    ...fields,
  });
}

const toJune = (year: number) => aPeriod("year-to-date", `${year}-06-30`);
const caoBang2022 = figure("cb22#1");
const caoBang2024 = figure("cb24#1", { period: toJune(2024) });
const mongCai2024 = figure("mc24#1", {
  city: "mong-cai",
  period: aPeriod("year-to-date", "2024-09-30"),
  level: billions("900"),
});

function compare(
  figures: readonly Observation[],
  asked: Partial<ComparisonAsked> = {},
) {
  return comparisonOf(
    {
      cities: [caoBang, mongCai],
      indicator: revenue,
      years: [],
      basis: "pace",
      owner: null,
      pinned: null,
      added: [],
      today: "2026-11-25",
      ...asked,
    },
    toComparisonRecord([revenue, output], figures),
  );
}

const keysOf = ({ figures }: ReturnType<typeof compare>) =>
  figures.map(({ observation }) => observation.id);

describe(comparisonOf, () => {
  const all = [caoBang2022, caoBang2024, mongCai2024];

  test("without years it is the latest figure of each city, in the order asked for", () => {
    expect(keysOf(compare(all))).toEqual(["cb24#1", "mc24#1"]);
    const turned = { cities: [mongCai, caoBang] };
    expect(keysOf(compare(all, turned))).toEqual(["mc24#1", "cb24#1"]);
  });

  test("with years it is one figure for each city and year", () => {
    const asked = { cities: [caoBang], years: [2022, 2024] };
    expect(keysOf(compare(all, asked))).toEqual(["cb22#1", "cb24#1"]);
  });

  test("what no other source bears out comes only where there is nothing else", () => {
    const doubtful = figure("cb25#1", {
      period: toJune(2025),
      doubtful: true,
    });
    expect(keysOf(compare([caoBang2024, doubtful]))).toEqual(["cb24#1"]);
    expect(keysOf(compare([doubtful]))).toEqual(["cb25#1"]);
  });

  test("a figure against two plans is two marks, and one where an owner is chosen", () => {
    const plans = [
      aPlan("province", { attained: percent("39") }),
      aPlan("council", { attained: percent("38,2") }),
    ];
    const two = [figure("two#1", { plans, period: toJune(2024) })];
    expect(compare(two).figures).toHaveLength(2);
    const { figures } = compare(two, { owner: "council" });
    expect(figures.map(({ key }) => key)).toEqual(["two#1/council/38.2"]);
  });

  test("pinned figures stand for the cities and years, whatever came later", () => {
    const pinned = ["cb22#1"];
    expect(keysOf(compare(all, { pinned, cities: [caoBang] }))).toEqual([
      "cb22#1",
    ]);
  });

  test("a city none of whose pinned figures is drawn stands apart", () => {
    const { apart } = compare(all, { pinned: ["cb22#1"] });
    expect(apart.map(({ city, reason }) => [city, reason])).toEqual([
      ["mong-cai", "not-on-basis"],
    ]);
  });

  test("added figures come after the chosen ones, each once", () => {
    const added = ["cb22#1", "mc24#1"];
    expect(keysOf(compare(all, { added }))).toEqual([
      "cb24#1",
      "mc24#1",
      "cb22#1",
    ]);
  });

  test("a figure is found by the id of any print of it, and an unknown id is told", () => {
    const twice = figure("first#1", {
      sources: [
        { figure: "first#1", report: "first" },
        { figure: "second#4", report: "second" },
      ],
    });
    const asked = { indicator: null, added: ["second#4", "nowhere#1"] };
    const found = compare([twice], asked);
    expect(keysOf(found)).toEqual(["first#1"]);
    expect(found.unknown).toEqual(["nowhere#1"]);
  });

  test("a city for which nothing is stated stands apart and says why", () => {
    const { apart } = compare(all, { cities: [caoBang, bacKan] });
    expect(apart).toEqual([
      {
        city: "bac-kan",
        indicator: revenue,
        planYear: null,
        reason: "no-report",
        instead: undefined,
      },
    ]);
  });

  test("a city stands apart in a year after its record ended", () => {
    const { apart } = compare(all, { cities: [caoBang], years: [2026] });
    expect(apart.map(({ reason }) => reason)).toEqual(["not-applicable"]);
  });

  test("what states something else stands apart with it", () => {
    const { plans: _, ...silent } = mongCai2024;
    const onlyGrowth = { ...silent, plans: [], growth: percent("26,1") };
    const { apart } = compare([caoBang2024, onlyGrowth]);
    expect(apart).toMatchObject([
      { city: "mong-cai", reason: "not-on-basis", instead: { id: "mc24#1" } },
    ]);
  });

  test("an added figure that says nothing on the basis stands apart", () => {
    const asked = { added: ["cb22#1"], basis: "level" as ComparisonBasis };
    const { apart } = compare([caoBang2022, mongCai2024], {
      ...asked,
      cities: [mongCai],
    });
    expect(apart).toMatchObject([
      { city: "cao-bang", planYear: 2022, reason: "not-on-basis" },
    ]);
  });

  test("what may not share an axis is locked, draws nothing and names the nearest that may", () => {
    const locked = compare(all, { basis: "share-of-plan" });
    expect(locked.lock?.reasons.map(({ kind }) => kind)).toEqual([
      "different-cut-off",
    ]);
    expect(locked.lock?.nearest).toEqual({
      basis: "pace",
      figures: ["cb24#1", "mc24#1"],
    });
    expect(locked.forms).toEqual([]);
  });

  test("levels of different days give way to shares at their own pace", () => {
    const level = billions("216");
    const figures = [{ ...caoBang2024, level }, mongCai2024];
    const { lock } = compare(figures, { basis: "level" });
    expect(lock?.nearest?.basis).toBe("pace");
  });

  test("where no other basis has two of them, the nearest is on the same one without those in the way", () => {
    const amounts = [2022, 2023, 2024].map((year) =>
      figure(`cb${year}#1`, {
        plans: [],
        level: billions("216"),
        priceBasis: year === 2023 ? "constant-2010" : "current",
        period: toJune(year),
      }),
    );
    const asked = { cities: [caoBang], years: [2022, 2023, 2024] };
    const { lock } = compare(amounts, { ...asked, basis: "level" });
    expect(lock?.nearest).toEqual({
      basis: "level",
      figures: ["cb2022#1", "cb2024#1"],
    });
  });

  test("where no two may stand together there is no nearest", () => {
    const amounts = [
      figure("cb#1", {
        plans: [],
        level: billions("2"),
        priceBasis: "current",
      }),
      figure("mc#1", {
        city: "mong-cai",
        plans: [],
        level: billions("2"),
        priceBasis: "constant-2010",
      }),
    ];
    const { lock } = compare(amounts, { basis: "level" });
    expect(lock).toMatchObject({ nearest: undefined });
  });

  test("the reservations that forbid nothing are told", () => {
    const { lock, cautions } = compare(all);
    expect(lock).toBeUndefined();
    expect(cautions.map(({ kind, forbids }) => [kind, forbids])).toEqual([
      ["different-cut-off", false],
    ]);
  });

  test("more than eight are left out, and told", () => {
    const many = Array.from({ length: 10 }, (_, index) =>
      figure(`many#${index}`),
    );
    const added = many.map(({ id }) => id);
    const { leftOut, figures } = compare(many, { indicator: null, added });
    expect(figures).toHaveLength(mostCompared);
    expect(leftOut).toEqual(["many#8", "many#9"]);
  });

  test("nothing asked for is nothing, without a fault", () => {
    expect(compare(all, { indicator: null })).toEqual({
      basis: "pace",
      figures: [],
      apart: [],
      cautions: [],
      lock: undefined,
      forms: [],
      unknown: [],
      leftOut: [],
    });
  });
});
