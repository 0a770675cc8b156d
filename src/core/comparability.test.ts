import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  bases,
  cautionsAmong,
  comparabilityOf,
  comparabilityKinds,
  type Basis,
  type ComparabilityKind,
  type Side,
} from "./comparability.ts";
import {
  aCaution,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Indicator, Observation } from "./observation.ts";

const seed = 20221015;

function side(
  fields: Partial<Observation> = {},
  about: Partial<Indicator> = {},
): Side {
  const full = {
    period: aPeriod("year-to-date", "2022-10-31"),
    level: billions("216"),
    growth: percent("26,1"),
    plans: [aPlan("province", { attained: percent("53,6") })],
  };
  const indicator = anIndicator(about);
  return {
    indicator,
    observation: anObservation({ ...full, indicator: indicator.id, ...fields }),
  };
}

const base = side();
const march = side({ period: aPeriod("month", "2022-03-31") });

interface Row {
  readonly kind: ComparabilityKind;
  readonly differsBy: string;
  readonly a: Side;
  readonly b: Side;
  readonly forbids: readonly Basis[];
  readonly tells: readonly Basis[];
  readonly also?: readonly ComparabilityKind[];
}

const rows: readonly Row[] = [
  {
    kind: "different-unit",
    differsBy: "visits and đồng",
    a: base,
    b: side({}, { id: "tourism-visitors", unit: "visit" }),
    forbids: ["level", "level-over-months", "monthly-average"],
    tells: [],
    also: ["different-indicator"],
  },
  {
    kind: "total-with-part",
    differsBy: "revenue and its domestic part",
    a: base,
    b: side({}, { id: "budget-revenue-domestic", partOf: "budget-revenue" }),
    forbids: ["level", "level-over-months", "monthly-average", "growth"],
    tells: ["share-of-plan", "pace"],
  },
  {
    kind: "different-indicator",
    differsBy: "revenue and industrial output",
    a: base,
    b: side({}, { id: "industrial-output" }),
    forbids: ["level", "level-over-months", "monthly-average"],
    tells: ["share-of-plan", "pace", "growth"],
  },
  {
    kind: "month-with-cumulative",
    differsBy: "October and ten months",
    a: base,
    b: side({ period: aPeriod("month", "2022-10-31") }),
    forbids: bases,
    tells: [],
    also: ["nothing-to-compare"],
  },
  {
    kind: "month-with-quarter",
    differsBy: "June and the second quarter",
    a: side({ period: aPeriod("month", "2022-06-30") }),
    b: side({ period: aPeriod("quarter", "2022-06-30") }),
    forbids: bases,
    tells: [],
    also: ["nothing-to-compare"],
  },
  {
    kind: "partial-month",
    differsBy: "March to the 15th and all of March",
    a: march,
    b: side({ period: aPeriod("month", "2022-03-15") }),
    forbids: ["level", "growth"],
    tells: ["level-over-months", "monthly-average"],
    also: ["different-cut-off", "nothing-to-compare"],
  },
  {
    kind: "different-cut-off",
    differsBy: "15 and 31 October",
    a: base,
    b: side({ period: aPeriod("year-to-date", "2022-10-15") }),
    forbids: ["level", "share-of-plan"],
    tells: ["monthly-average", "pace", "growth"],
  },
  {
    kind: "different-year",
    differsBy: "one city's 2021 and another's 2022",
    a: base,
    b: side({
      city: "mong-cai",
      period: aPeriod("year-to-date", "2021-10-31"),
    }),
    forbids: [],
    tells: ["level", "monthly-average", "growth"],
  },
  {
    kind: "different-price-basis",
    differsBy: "current and constant prices",
    a: side({ priceBasis: "current" }),
    b: side({ priceBasis: "constant-2010" }),
    forbids: ["level", "level-over-months", "monthly-average"],
    tells: ["growth"],
  },
  {
    kind: "unknown-price-basis",
    differsBy: "current and unknown prices",
    a: side({ priceBasis: "current" }),
    b: base,
    forbids: [],
    tells: ["level", "level-over-months", "monthly-average", "growth"],
  },
  {
    kind: "different-plan-owner",
    differsBy: "the province's plan and the council's",
    a: base,
    b: side({ plans: [aPlan("council", { attained: percent("38,2") })] }),
    forbids: [],
    tells: ["share-of-plan", "pace"],
  },
  {
    kind: "different-scope",
    differsBy: "the city and an area",
    a: base,
    b: side({ cautions: [aCaution("scope")] }),
    forbids: ["level", "monthly-average"],
    tells: ["level-over-months", "share-of-plan", "pace", "growth"],
  },
  {
    kind: "estimate-with-final",
    differsBy: "an estimate and a final figure",
    a: base,
    b: side({ status: "E" }),
    forbids: [],
    tells: bases,
  },
];

const cells = rows.flatMap(({ forbids, tells, ...row }) =>
  bases.map((basis) => ({
    ...row,
    basis,
    says: sayingOf(basis, forbids, tells),
  })),
);

function sayingOf(
  basis: Basis,
  forbids: readonly Basis[],
  tells: readonly Basis[],
): string {
  if (forbids.includes(basis)) return "forbidden";
  return tells.includes(basis) ? "told" : "no matter";
}

describe(comparabilityOf, () => {
  test.each(bases)(
    "two figures that differ in nothing share an axis by %s",
    (basis) => {
      expect(comparabilityOf(base, base, basis)).toEqual({
        mayShareAxis: true,
        cautions: [],
      });
    },
  );

  test.each(cells)(
    "$differsBy by $basis: $says ($kind)",
    ({ a, b, basis, kind, says }) => {
      const found = comparabilityOf(a, b, basis).cautions.find(
        (caution) => caution.kind === kind,
      );
      const told = found?.forbids === true ? "forbidden" : "told";
      expect(found === undefined ? "no matter" : told).toBe(says);
    },
  );

  test.each(rows)(
    "$differsBy: $kind, and nothing but what goes with it",
    ({ a, b, kind, also = [] }) => {
      const cautions = bases.flatMap(
        (basis) => comparabilityOf(a, b, basis).cautions,
      );
      const kinds = new Set(cautions.map((caution) => caution.kind));
      expect([...kinds].toSorted()).toEqual([kind, ...also].toSorted());
    },
  );

  test("the order in which a report names its plans is no difference", () => {
    const plans = [
      aPlan("province", { attained: percent("53,6") }),
      aPlan("council", { attained: percent("38,2") }),
    ];
    const other = side({ plans: plans.toReversed() });
    expect(comparabilityOf(side({ plans }), other, "pace").cautions).toEqual(
      [],
    );
  });

  test("one rule that forbids is enough, and every other reservation is told beside it", () => {
    const other = side({
      period: aPeriod("year-to-date", "2022-10-15"),
      status: "E",
    });
    expect(comparabilityOf(base, other, "level")).toEqual({
      mayShareAxis: false,
      cautions: [
        { kind: "different-cut-off", forbids: true },
        { kind: "estimate-with-final", forbids: false },
      ],
    });
  });

  test("what is only told does not keep two figures apart", () => {
    expect(
      comparabilityOf(base, side({ status: "E" }), "level").mayShareAxis,
    ).toBe(true);
  });

  test.each([
    ["2021-10-31", 2021, true],
    ["2021-10-30", 2021, false],
  ])(
    "ten months of 2022 and the year to %s have one cut-off day: %s",
    (end, planYear, expected) => {
      const other = side({ period: aPeriod("year-to-date", end, planYear) });
      expect(comparabilityOf(base, other, "share-of-plan").mayShareAxis).toBe(
        expected,
      );
    },
  );

  test("the last days of two Februaries are one cut-off day", () => {
    const leap = side({ period: aPeriod("year-to-date", "2024-02-29") });
    const plain = side({ period: aPeriod("year-to-date", "2025-02-28") });
    expect(comparabilityOf(leap, plain, "level").cautions).toEqual([]);
  });

  test("the thirteenth month of a budget year and the first of a year are two cut-off days", () => {
    const thirteenth = side({
      period: aPeriod("year-to-date", "2021-01-31", 2020),
    });
    const first = side({ period: aPeriod("year-to-date", "2021-01-31") });
    expect(
      comparabilityOf(thirteenth, first, "share-of-plan").mayShareAxis,
    ).toBe(false);
  });

  const { level, growth, ...silent } = base.observation;
  test.each<[string, readonly Basis[], Observation]>([
    [
      "nothing but a level",
      ["level", "level-over-months", "monthly-average"],
      { ...silent, plans: [], ...(level && { level }) },
    ],
    ["nothing but a share of plan", ["share-of-plan", "pace"], silent],
    [
      "nothing but a target",
      [],
      { ...silent, plans: [aPlan("province", { target: billions("403") })] },
    ],
    [
      "nothing but a growth",
      ["growth"],
      { ...silent, plans: [], ...(growth && { growth }) },
    ],
  ])(
    "a figure that states %s can be read on no other bases than %o",
    (_, readable, observation) => {
      const other = { ...base, observation };
      expect(
        bases.filter(
          (basis) => comparabilityOf(base, other, basis).mayShareAxis,
        ),
      ).toEqual(readable);
      expect(comparabilityOf(other, base, "level").cautions.at(0)?.kind).toBe(
        readable.includes("level") ? undefined : "nothing-to-compare",
      );
    },
  );

  test("two months have no pace, though they may state shares of the year's plan", () => {
    expect(comparabilityOf(march, march, "pace")).toEqual({
      mayShareAxis: false,
      cautions: [{ kind: "nothing-to-compare", forbids: true }],
    });
    expect(comparabilityOf(march, march, "share-of-plan").mayShareAxis).toBe(
      true,
    );
  });

  test("says the same whichever of the two comes first", () => {
    const anySide = fc.constantFrom(...rows.flatMap(({ a, b }) => [a, b]));
    fc.assert(
      fc.property(
        anySide,
        anySide,
        fc.constantFrom(...bases),
        (a, b, basis) => {
          expect(comparabilityOf(a, b, basis)).toEqual(
            comparabilityOf(b, a, basis),
          );
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});

describe(cautionsAmong, () => {
  const named = (id: string, fields: Partial<Observation> = {}) =>
    side({ id, ...fields });
  const toSeptember = { period: aPeriod("year-to-date", "2022-09-30") };

  test("nothing is said of figures that differ in nothing, nor of one alone", () => {
    expect(cautionsAmong([named("a#1"), named("b#1")], "level")).toEqual([]);
    const { growth: _, ...silent } = base.observation;
    expect(cautionsAmong([{ ...base, observation: silent }], "growth")).toEqual(
      [],
    );
    expect(cautionsAmong([], "pace")).toEqual([]);
  });

  test("each kind is said once, what forbids first, with all the figures it is about in their order", () => {
    const sides = [
      named("final#1"),
      named("estimate#1", { status: "E" }),
      named("september#1", toSeptember),
      named("another#1", { city: "mong-cai" }),
    ];
    const all = ["final#1", "estimate#1", "september#1", "another#1"];
    expect(cautionsAmong(sides, "share-of-plan")).toEqual([
      { kind: "different-cut-off", forbids: true, figures: all },
      { kind: "estimate-with-final", forbids: false, figures: all },
    ]);
  });

  test("what forbids comes before what is told, whatever the order of the rules", () => {
    const sides = [
      named("unknown#1"),
      named("current#1", {
        priceBasis: "current",
        cautions: [aCaution("scope", "current#1")],
      }),
    ];
    expect(
      cautionsAmong(sides, "level").map(({ kind, forbids }) => [kind, forbids]),
    ).toEqual([
      ["different-scope", true],
      ["unknown-price-basis", false],
    ]);
  });

  test("figures that fall under a caution with no other are not named", () => {
    const sides = [
      named("unknown#1"),
      named("current#1", { priceBasis: "current" }),
      named("constant#1", { priceBasis: "constant-2010" }),
    ];
    expect(cautionsAmong(sides, "level")).toEqual([
      {
        kind: "different-price-basis",
        forbids: true,
        figures: ["current#1", "constant#1"],
      },
      {
        kind: "unknown-price-basis",
        forbids: false,
        figures: ["unknown#1", "current#1", "constant#1"],
      },
    ]);
  });

  test("of figures with nothing to compare only those that lack it are named", () => {
    const { growth: _, ...silent } = base.observation;
    const sides = [
      named("a#1"),
      { ...base, observation: { ...silent, id: "silent#1" } },
      named("b#1"),
    ];
    expect(cautionsAmong(sides, "growth")).toEqual([
      { kind: "nothing-to-compare", forbids: true, figures: ["silent#1"] },
    ]);
  });

  test("says what comparing every two says", () => {
    const anySide = fc.constantFrom(...rows.flatMap(({ a, b }) => [a, b]));
    fc.assert(
      fc.property(
        fc.array(anySide, { maxLength: 8 }),
        fc.constantFrom(...bases),
        (given, basis) => {
          const sides = given.map(({ indicator, observation }, index) => ({
            indicator,
            observation: { ...observation, id: `${index}#1` },
          }));
          const found = cautionsAmong(sides, basis);
          expect(new Set(found.map(({ kind }) => kind))).toEqual(
            new Set(inPairs(sides, basis).map(({ kind }) => kind)),
          );
          for (const caution of found) {
            const pairs = inPairs(sides, basis).filter(
              ({ kind }) => kind === caution.kind,
            );
            expect(pairs.every((one) => one.forbids === caution.forbids)).toBe(
              true,
            );
            if (caution.kind === "nothing-to-compare") continue;
            const involved = new Set(pairs.flatMap(({ ids }) => ids));
            expect(caution.figures).toEqual(
              sides
                .map(({ observation }) => observation.id)
                .filter((id) => involved.has(id)),
            );
          }
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test("the kinds of one weight stand in the order of comparabilityOf", () => {
    const sides = rows.flatMap(({ a, b }) => [a, b]);
    for (const basis of bases) {
      const kinds = cautionsAmong(sides, basis)
        .filter(({ forbids, kind }) => forbids && kind !== "nothing-to-compare")
        .map(({ kind }) => comparabilityKinds.indexOf(kind));
      expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    }
  });

  /** One row a pair and caution. */
  function inPairs(sides: readonly Side[], basis: Basis) {
    return sides.flatMap((a, index) =>
      sides.slice(index + 1).flatMap((b) => {
        const ids = [a.observation.id, b.observation.id];
        const { cautions } = comparabilityOf(a, b, basis);
        return cautions.map((caution) => ({ ...caution, ids }));
      }),
    );
  }
});
