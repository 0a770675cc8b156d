import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { contains } from "./interval.ts";
import {
  anObservation,
  aPeriod,
  aPlan,
  billions,
  millions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";
import { impliedPlan, planLedger, statesShare, targetsFor } from "./plan.ts";

const seed = 20221015;

describe(impliedPlan, () => {
  test("trên 216 tỷ at 53,6 % is at least about 403 tỷ", () => {
    const implied = impliedPlan(billions("216", "above"), percent("53,6"));
    expect(implied?.bounds.low).toBeGreaterThan(402.6e9);
    expect(implied?.bounds.low).toBeLessThan(403e9);
    expect(implied?.bounds.high).toBe(Infinity);
  });

  test("gần 1.390 triệu at 1,1 % is 121 to 132 tỷ by its digits, and at most that by its words", () => {
    const implied = impliedPlan(millions("1.390", "below"), percent("1,1"));
    expect(Math.round((implied?.face.low ?? NaN) / 1e9)).toBe(121);
    expect(Math.round((implied?.face.high ?? NaN) / 1e9)).toBe(132);
    expect(implied?.bounds.low).toBe(-Infinity);
    expect(implied?.bounds.high).toBeCloseTo(1.39e9 / 0.0105, -3);
  });

  test.each([
    ["0", undefined],
    ["0,0", undefined],
    ["-3", undefined],
  ])("a share of %s percent implies no plan", (digits, expected) => {
    expect(impliedPlan(billions("216"), percent(digits))).toBe(expected);
  });

  test("holds the target of any level and share that would be printed so", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 50.5, max: 5000, noNaN: true }),
        fc.double({ min: 1, max: 150, noNaN: true }),
        (level, share) => {
          const implied = impliedPlan(
            billions(level.toFixed(0)),
            percent(share.toFixed(1).replace(".", ",")),
          );
          const target = (level * 1e9) / (share / 100);
          expect(implied?.bounds).toEqual(implied?.face);
          expect(
            contains(implied?.bounds ?? { low: NaN, high: NaN }, target),
          ).toBe(true);
        },
      ),
      { seed },
    );
  });
});

describe(planLedger, () => {
  test("lists every target by plan year and owner, with the figure that states it", () => {
    const target = billions("403");
    const stated = anObservation({
      period: aPeriod("year-to-date", "2021-01-31", 2020),
      plans: [
        aPlan("province", { target, attained: percent("53,6") }),
        aPlan("council", { target }),
      ],
    });
    const entry = {
      city: "cao-bang",
      indicator: "budget-revenue",
      planYear: 2020,
      priceBasis: null,
      target,
      statedBy: stated.id,
    };
    expect(planLedger([stated])).toEqual([
      { ...entry, owner: "province" },
      { ...entry, owner: "council" },
    ]);
  });

  test("leaves out a plan without a target and a target of a named stage", () => {
    const note = { vi: "vốn giao bổ sung", en: "additional capital" };
    const plans = [
      aPlan("province", { attained: percent("53,6") }),
      aPlan("council", { target: billions("403"), note }),
    ];
    expect(planLedger([anObservation({ plans })])).toEqual([]);
  });

  test("a doubtful target is held against no other figure", () => {
    const planned = anObservation({
      doubtful: true,
      plans: [aPlan("city", { target: billions("403") })],
    });
    expect(planLedger([planned])).toEqual([]);
  });
});

describe(targetsFor, () => {
  const stating = anObservation({
    id: "2022-07-10-cao-bang#1",
    period: aPeriod("year-to-date", "2022-06-30"),
    plans: [aPlan("province", { target: billions("403") })],
  });

  test("finds what another report states for the same city, indicator and plan year", () => {
    const ledger = planLedger([stating]);
    expect(targetsFor(ledger, anObservation())).toEqual(ledger);
  });

  test.each<[string, Partial<Observation>]>([
    ["another city", { city: "mong-cai" }],
    ["another indicator", { indicator: "industrial-output" }],
    ["another plan year", { period: aPeriod("year-to-date", "2023-10-15") }],
    ["another price basis", { priceBasis: "constant-2010" }],
    ["itself", { id: stating.id }],
  ])("finds nothing for %s", (_, fields) => {
    expect(targetsFor(planLedger([stating]), anObservation(fields))).toEqual(
      [],
    );
  });

  test("counts a target that two reports state once", () => {
    const again = { ...stating, id: "2022-09-21-cao-bang#1" };
    const ledger = planLedger([stating, again]);
    expect(
      targetsFor(ledger, anObservation()).map(({ statedBy }) => statedBy),
    ).toEqual([stating.id]);
  });

  test("keeps a hedged target beside the plain one", () => {
    const plans = [aPlan("province", { target: billions("403", "above") })];
    const ledger = planLedger([stating, { ...stating, id: "a#1", plans }]);
    expect(targetsFor(ledger, anObservation())).toEqual(ledger);
  });

  test("keeps a target that was raised beside the earlier one, and one of another owner", () => {
    const raised = {
      ...stating,
      id: "a#1",
      plans: [aPlan("province", { target: billions("430") })],
    };
    const council = {
      ...stating,
      id: "b#1",
      plans: [aPlan("council", { target: billions("403") })],
    };
    const ledger = planLedger([stating, raised, council]);
    expect(targetsFor(ledger, anObservation())).toEqual(ledger);
  });
});

describe(statesShare, () => {
  const target = aPlan("province", { target: billions("403") });
  const attained = aPlan("council", { attained: percent("53,6") });

  test.each([
    ["no plan", false, []],
    ["a target alone", false, [target]],
    ["a share beside a target", true, [target, attained]],
  ])("%s: %s", (_, expected, plans) => {
    expect(statesShare(anObservation({ plans }))).toBe(expected);
  });
});
