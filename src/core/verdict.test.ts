import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Interval } from "./interval.ts";
import {
  agreedVerdict,
  decidedVerdicts,
  insufficient,
  verdictAt,
  verdictOf,
  type Verdict,
} from "./verdict.ts";

const seed = 20221015;

const anyPace = fc.double({ min: 0.01, max: 1, noNaN: true });
const anyPercent = fc.double({ min: -20, max: 300, noNaN: true });

describe(verdictAt, () => {
  test.each([
    [79.99, 1, "far-behind"],
    [80, 1, "behind"],
    [94.99, 1, "behind"],
    [95, 1, "on-pace"],
    [99.99, 1, "on-pace"],
    [100, 1, "done"],
    [39.99, 0.5, "far-behind"],
    [40, 0.5, "behind"],
    [47.49, 0.5, "behind"],
    [47.5, 0.5, "on-pace"],
    [52.49, 0.5, "on-pace"],
    [52.5, 0.5, "ahead"],
    [99.99, 0.5, "ahead"],
    [100, 0.5, "done"],
    [127, 0.5, "done"],
    [0, 0.5, "far-behind"],
    [-Infinity, 0.5, "far-behind"],
    [Infinity, 0.5, "done"],
  ] as const)(
    "%f percent at a pace of %f is %s",
    (percentOfPlan, pace, expected) => {
      expect(verdictAt(percentOfPlan, pace)).toBe(expected);
    },
  );

  test("a higher attainment never gives a lower verdict", () => {
    fc.assert(
      fc.property(anyPercent, anyPercent, anyPace, (one, other, pace) => {
        const lower = decidedVerdicts.indexOf(
          verdictAt(Math.min(one, other), pace),
        );
        const higher = decidedVerdicts.indexOf(
          verdictAt(Math.max(one, other), pace),
        );
        expect(higher).toBeLessThanOrEqual(lower);
      }),
      { seed },
    );
  });
});

const anyGap = fc.oneof(
  fc.double({ min: 0, max: 0.1, noNaN: true }),
  fc.double({ min: 0, max: 200, noNaN: true }),
  fc.constant(Infinity),
);

describe(verdictOf, () => {
  test("never claims what some attainment inside the interval contradicts", () => {
    fc.assert(
      fc.property(
        anyPercent,
        anyGap,
        anyGap,
        anyPace,
        fc.boolean(),
        (inner, below, above, pace, isEarly) => {
          const { kind } = verdictOf(
            { low: inner - below, high: inner + above },
            pace,
            isEarly,
          );
          expect(["insufficient", verdictAt(inner, pace)]).toContain(kind);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });

  test("withholds a verdict after two months only where two attainments of the interval differ", () => {
    fc.assert(
      fc.property(
        anyPercent,
        anyGap,
        anyGap,
        anyPace,
        (inner, below, above, pace) => {
          const interval = { low: inner - below, high: inner + above };
          const { kind } = verdictOf(interval, pace, false);
          const ends = [
            verdictAt(interval.low, pace),
            verdictAt(interval.high, pace),
          ];
          expect(kind === "insufficient").toBe(ends[0] !== ends[1]);
        },
      ),
      { seed },
    );
  });

  test.each<[Interval, number, Verdict]>([
    [{ low: 39.8, high: 39.9 }, 0.5, { kind: "far-behind" }],
    [{ low: 39.9, high: 40.1 }, 0.5, insufficient("straddles")],
    [{ low: 40, high: 40.1 }, 0.5, { kind: "behind" }],
    [{ low: 47.4, high: 47.49 }, 0.5, { kind: "behind" }],
    [{ low: 47.4, high: 47.6 }, 0.5, insufficient("straddles")],
    [{ low: 47.5, high: 47.6 }, 0.5, { kind: "on-pace" }],
    [{ low: 52.4, high: 52.49 }, 0.5, { kind: "on-pace" }],
    [{ low: 52.4, high: 52.6 }, 0.5, insufficient("straddles")],
    [{ low: 52.5, high: 52.6 }, 0.5, { kind: "ahead" }],
    [{ low: 99.8, high: 99.9 }, 0.5, { kind: "ahead" }],
    [{ low: 99.9, high: 100.1 }, 0.5, insufficient("straddles")],
    [{ low: 100, high: 100.1 }, 0.5, { kind: "done" }],
    [{ low: 30, high: 120 }, 0.5, insufficient("straddles")],
  ])("%o at a pace of %f: %o", (attainment, pace, expected) => {
    expect(verdictOf(attainment, pace, false)).toEqual(expected);
  });

  test.each<[string, Interval, Verdict]>([
    ["trên 100", { low: 100, high: Infinity }, { kind: "done" }],
    ["trên 60", { low: 60, high: Infinity }, insufficient("straddles")],
    ["gần 40", { low: -Infinity, high: 39.99 }, { kind: "far-behind" }],
    ["gần 60", { low: -Infinity, high: 60 }, insufficient("straddles")],
    [
      "khoảng 60",
      { low: -Infinity, high: Infinity },
      insufficient("approximate"),
    ],
  ])("%s percent, %o, at half of the term: %o", (_, attainment, expected) => {
    expect(verdictOf(attainment, 0.5, false)).toEqual(expected);
  });

  test.each<[string, Interval, Verdict]>([
    ["behind", { low: 1, high: 1.1 }, insufficient("too-early")],
    ["ahead", { low: 99.8, high: 99.9 }, insufficient("too-early")],
    ["about", { low: -Infinity, high: Infinity }, insufficient("too-early")],
    ["at the threshold", { low: 99.9, high: 100.1 }, insufficient("too-early")],
    ["done", { low: 100, high: 100.1 }, { kind: "done" }],
    ["done and hedged above", { low: 127, high: Infinity }, { kind: "done" }],
  ])(
    "early in the term a plan that is %s, %o: %o",
    (_, attainment, expected) => {
      expect(verdictOf(attainment, 0.1, true)).toEqual(expected);
    },
  );

  test("nothing is late while nothing is due", () => {
    expect(verdictOf({ low: 0, high: 0.1 }, 0, false)).toEqual(
      insufficient("too-early"),
    );
    expect(verdictOf({ low: 100, high: 101 }, 0, false)).toEqual({
      kind: "done",
    });
  });
});

describe(agreedVerdict, () => {
  const behind: Verdict = { kind: "behind" };
  test.each<[string, readonly Verdict[], Verdict]>([
    ["no plan", [], insufficient("no-plan")],
    ["one plan", [behind], behind],
    ["two plans that agree", [behind, { kind: "behind" }], behind],
    [
      "two plans that disagree",
      [behind, { kind: "ahead" }],
      insufficient("plans-disagree"),
    ],
    [
      "three of which the last disagrees",
      [behind, behind, { kind: "done" }],
      insufficient("plans-disagree"),
    ],
    [
      "one plan that decides nothing",
      [insufficient("straddles")],
      insufficient("straddles"),
    ],
    [
      "a second plan that decides nothing",
      [behind, insufficient("straddles")],
      insufficient("straddles"),
    ],
    [
      "a first plan that decides nothing",
      [insufficient("straddles"), behind],
      insufficient("straddles"),
    ],
    [
      "two that decide nothing for one reason",
      [insufficient("too-early"), insufficient("too-early")],
      insufficient("too-early"),
    ],
    [
      "two that decide nothing for two reasons",
      [insufficient("approximate"), insufficient("straddles")],
      insufficient("approximate"),
    ],
  ])("%s", (_, verdicts, expected) => {
    expect(agreedVerdict(verdicts)).toEqual(expected);
  });
});
