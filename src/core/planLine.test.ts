import { describe, expect, test } from "vitest";

import {
  aCaution,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";
import { planLedger, type LedgerEntry } from "./plan.ts";
import { planLinesOf } from "./planLine.ts";

const level = billions("216", "above");
const stage = { vi: "sau khi bổ sung", en: "after supplements" };

const attaining = anObservation({
  id: "attaining#1",
  level,
  plans: [
    aPlan("province", { attained: percent("53,6") }),
    aPlan("council", { attained: percent("38,2") }),
  ],
});
const stating = anObservation({
  id: "stating#1",
  plans: [aPlan("province", { target: billions("403") })],
});

/** Each line as "owner value" or "owner ~ours" with what it rests on. */
function told(
  observations: readonly Observation[],
  ledger: readonly LedgerEntry[] = [],
): readonly string[] {
  return planLinesOf(observations, ledger).map((line) => {
    const billion =
      line.kind === "stated"
        ? `${line.target.value / 1e9} by ${line.statedBy}`
        : `~${Math.round(line.implied.face.low / 1e9)} by ${line.inputs.join(" ")}`;
    return `${line.owner} ${billion}`;
  });
}

describe(planLinesOf, () => {
  test("a stated target is a line, with the one who states it", () => {
    expect(planLinesOf([stating], [])).toEqual([
      {
        kind: "stated",
        key: "cao-bang/budget-revenue/2022//province/exact/403000000000",
        city: "cao-bang",
        indicator: "budget-revenue",
        planYear: 2022,
        priceBasis: null,
        owner: "province",
        target: billions("403"),
        statedBy: "stating#1",
        doubtful: false,
      },
    ]);
  });

  test("a level and a share imply a line as a range, with what it rests on", () => {
    const [line] = planLinesOf([attaining], []);
    expect(line).toMatchObject({
      kind: "implied",
      owner: "province",
      unit: "VND",
      inputs: ["attaining#1"],
      implied: { bounds: { high: Infinity } },
    });
    expect(line).not.toHaveProperty("note");
    expect(told([attaining])).toEqual([
      "province ~402 by attaining#1",
      "council ~563 by attaining#1",
    ]);
  });

  test("the stated target of one owner leaves the implied one of another", () => {
    expect(told([attaining, stating])).toEqual([
      "province 403 by stating#1",
      "council ~563 by attaining#1",
    ]);
  });

  test("the ledger's target counts where another report of the year states it", () => {
    expect(told([attaining], planLedger([stating]))).toEqual([
      "province 403 by stating#1",
      "council ~563 by attaining#1",
    ]);
  });

  test.each<[string, Partial<Observation>]>([
    ["city", { city: "mong-cai" }],
    ["indicator", { indicator: "industrial-output" }],
    ["year", { period: aPeriod("year-to-date", "2021-10-15") }],
    ["price basis", { priceBasis: "current" }],
  ])("the ledger's target of another %s does not count", (_, fields) => {
    const ledger = planLedger([{ ...stating, ...fields }]);
    expect(told([attaining], ledger)[0]).toBe("province ~402 by attaining#1");
  });

  test("one amount of one owner is one line, by its soundest and plainest statement", () => {
    const target = billions("403");
    const inDoubt = { ...stating, id: "doubtful#1", doubtful: true };
    const ofStage = {
      ...stating,
      id: "stage#1",
      plans: [aPlan("province", { target, note: stage })],
    };
    const again = { ...stating, id: "again#1" };
    const lines = (...observations: readonly Observation[]) =>
      told(observations, planLedger(observations));
    expect(lines(inDoubt, ofStage, stating, again)).toEqual([
      "province 403 by stating#1",
    ]);
    expect(lines(inDoubt, ofStage)).toEqual(["province 403 by stage#1"]);
    expect(lines(inDoubt)).toEqual(["province 403 by doubtful#1"]);
  });

  test("two amounts of one owner are two lines, the doubtful and the staged one marked", () => {
    const plans = [
      aPlan("province", { target: billions("420"), note: stage }),
      aPlan("province", { target: billions("420", "above") }),
    ];
    const other = { ...stating, id: "other#1", doubtful: true, plans };
    expect(
      planLinesOf([other, stating], []).map((line) => [
        line.kind === "stated" && line.doubtful,
        line.note,
      ]),
    ).toEqual([
      [false, undefined],
      [true, undefined],
      [true, stage],
    ]);
  });

  test("the latest share implies the line, whichever figure comes first", () => {
    const later = anObservation({
      id: "later#1",
      period: aPeriod("year-to-date", "2022-11-30"),
      level: billions("250"),
      plans: [aPlan("province", { attained: percent("50") })],
    });
    const expected = [
      "province ~494 by later#1",
      "council ~563 by attaining#1",
    ];
    expect(told([attaining, later])).toEqual(expected);
    expect(told([later, attaining])).toEqual(expected);
  });

  describe("where the latest share leaves its range open", () => {
    const from = (
      end: string,
      digits: string,
      share: ReturnType<typeof percent>,
      note?: typeof stage,
    ) =>
      anObservation({
        id: `${end}#1`,
        period: aPeriod("year-to-date", end),
        level: billions(digits),
        plans: [aPlan("province", { attained: share, ...(note && { note }) })],
      });
    const june = from("2022-06-30", "100", percent("80"));
    const september = from("2022-09-30", "190", percent("150"));
    const december = from("2022-12-31", "250", percent("190", "above"));

    test("the latest closed range that agrees with it speaks", () => {
      expect(told([june, september, december])).toEqual([
        "province ~126 by 2022-09-30#1",
      ]);
      expect(told([june, december])).toEqual(["province ~124 by 2022-06-30#1"]);
    });

    test("it speaks itself where no other is closed", () => {
      const hedged = from("2022-09-30", "190", percent("150", "above"));
      expect(told([hedged, december])).toEqual([
        "province ~131 by 2022-12-31#1",
      ]);
    });

    test("it speaks itself where the closed one is of another plan", () => {
      const higher = from("2022-09-30", "190", percent("120"));
      const ofStage = from("2022-09-30", "190", percent("150"), stage);
      for (const other of [higher, ofStage])
        expect(told([other, december])).toEqual([
          "province ~131 by 2022-12-31#1",
        ]);
    });
  });

  test("a share of a named stage implies the plan of that stage", () => {
    const attained = percent("53,6");
    const plans = [
      aPlan("province", { attained, note: stage }),
      aPlan("province", { attained: percent("60") }),
    ];
    const lines = planLinesOf([{ ...attaining, plans }], []);
    expect(lines.map(({ note }) => note)).toEqual([stage, undefined]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(2);
  });

  const { level: _, ...silent } = attaining;
  test.each<[string, Observation]>([
    ["states no level", silent],
    ["states no share", { ...attaining, plans: [] }],
    [
      "reached a share that may be zero",
      {
        ...attaining,
        plans: [aPlan("province", { attained: percent("0") })],
      },
    ],
    [
      "is of one month",
      { ...attaining, period: aPeriod("month", "2022-10-31") },
    ],
    ["is doubtful", { ...attaining, doubtful: true }],
    ["is contested", { ...attaining, conflictsWith: ["other#1"] }],
    [
      "leaves open which plan it means",
      {
        ...attaining,
        cautions: [aCaution("plan-base-unclear", "attaining#1")],
      },
    ],
  ])("nothing is implied by a figure that %s", (_, figure) => {
    expect(planLinesOf([figure], [])).toEqual([]);
  });

  test("a contested figure that is preferred implies a line", () => {
    const preferred = { vi: "bản ký", en: "signed copy" };
    const figure = { ...attaining, conflictsWith: ["other#1"], preferred };
    expect(planLinesOf([figure], [])).toHaveLength(2);
  });

  test("a figure that cannot imply anything does not hide an earlier one that can", () => {
    const later = {
      ...attaining,
      id: "later#1",
      doubtful: true,
      period: aPeriod("year-to-date", "2022-11-30"),
    };
    expect(told([attaining, later])).toEqual(told([attaining]));
  });

  test("cities stand by their first figure, the years of each upwards, owners in their fixed order", () => {
    const of = (city: string, year: number) => ({
      ...attaining,
      id: `${city}-${year}#1`,
      city,
      period: aPeriod("year-to-date", `${year}-10-15`),
      plans: attaining.plans.toReversed(),
    });
    const lines = planLinesOf(
      [of("mong-cai", 2023), of("cao-bang", 2022), of("mong-cai", 2022)],
      [],
    );
    expect(
      lines.map(({ city, planYear, owner }) => [city, planYear, owner]),
    ).toEqual([
      ["mong-cai", 2022, "province"],
      ["mong-cai", 2022, "council"],
      ["mong-cai", 2023, "province"],
      ["mong-cai", 2023, "council"],
      ["cao-bang", 2022, "province"],
      ["cao-bang", 2022, "council"],
    ]);
  });

  test("current and constant prices have lines of their own", () => {
    const constant = {
      ...attaining,
      id: "constant#1",
      priceBasis: "constant-2010" as const,
    };
    const lines = planLinesOf([attaining, constant], []);
    expect(lines.map(({ priceBasis }) => priceBasis)).toEqual([
      null,
      null,
      "constant-2010",
      "constant-2010",
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(4);
  });
});
