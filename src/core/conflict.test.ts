import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  agreementOf,
  isSamePlan,
  isSameThing,
  type Agreement,
} from "./conflict.ts";
import {
  aCaution,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  millions,
  percent,
  visits,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";
import type { Level } from "./printedNumber.ts";
import type { PeriodKind, PriceBasis } from "./vocabulary.ts";

const seed = 20221015;

describe(agreementOf, () => {
  test.each<[string, Agreement, Level, Level]>([
    [
      "32,036 and 39,211 tỷ of one month",
      "disagree",
      billions("32,036"),
      billions("39,211"),
    ],
    [
      "1.091.688 and gần 1,1 triệu",
      "agree",
      visits("1.091.688"),
      millions("1,1", "below", "visit"),
    ],
    [
      "4.880 and gần 5.000 tỷ",
      "agree",
      billions("4.880"),
      billions("5.000", "below"),
    ],
    [
      "3.880 and gần 5.000 tỷ",
      "disagree",
      billions("3.880"),
      billions("5.000", "below"),
    ],
    [
      "5.120 and gần 5.000 tỷ",
      "disagree",
      billions("5.120"),
      billions("5.000", "below"),
    ],
    [
      "5.156,4 and trên 4.335 tỷ",
      "disagree",
      billions("5.156,4"),
      billions("4.335", "above"),
    ],
    [
      "4.335,4 and trên 4.335 tỷ",
      "agree",
      billions("4.335,4"),
      billions("4.335", "above"),
    ],
    [
      "2,4 and trên 2,5 triệu",
      "disagree",
      millions("2,4"),
      millions("2,5", "above"),
    ],
    ["2,4 and 2,5 triệu", "disagree", millions("2,4"), millions("2,5")],
    ["216 and trên 216 tỷ", "agree", billions("216"), billions("216", "above")],
    [
      "216 and khoảng 220 tỷ",
      "agree",
      billions("216"),
      billions("220", "about"),
    ],
    [
      "206 and khoảng 220 tỷ",
      "disagree",
      billions("206"),
      billions("220", "about"),
    ],
    ["106,5 and 106,48 tỷ", "agree", billions("106,5"), billions("106,48")],
    ["106,5 and 106,6 tỷ", "disagree", billions("106,5"), billions("106,6")],
    [
      "566.306 and 0,566 triệu lượt",
      "agree",
      visits("566.306"),
      millions("0,566", "exact", "visit"),
    ],
    [
      "gần 216 and trên 216 tỷ",
      "agree",
      billions("216", "below"),
      billions("216", "above"),
    ],
    ["0 and 0", "agree", billions("0"), billions("0")],
    ["0 and 1 tỷ", "disagree", billions("0"), billions("1")],
  ])("%s: %s, whichever comes first", (_, expected, mine, theirs) => {
    const [a, b] = [
      anObservation({ level: mine }),
      anObservation({ level: theirs }),
    ];
    expect(agreementOf(a, b)).toBe(expected);
    expect(agreementOf(b, a)).toBe(expected);
  });

  const level = billions("216");
  test.each<[string, Agreement, Partial<Observation>, Partial<Observation>]>([
    [
      "103,56 % and 103 % of the same plan, one level",
      "agree",
      { level, plans: [aPlan("province", { attained: percent("103,56") })] },
      { level, plans: [aPlan("province", { attained: percent("103") })] },
    ],
    [
      "103,56 % and 104,6 % of the same plan, one level",
      "disagree",
      { level, plans: [aPlan("province", { attained: percent("103,56") })] },
      { level, plans: [aPlan("province", { attained: percent("104,6") })] },
    ],
    [
      "53,6 % of one owner's plan and 38,2 % of another's, one level",
      "agree",
      { level, plans: [aPlan("province", { attained: percent("53,6") })] },
      { level, plans: [aPlan("council", { attained: percent("38,2") })] },
    ],
    [
      "130 % and trên 100 % of the same plan, one level",
      "disagree",
      { level, plans: [aPlan("province", { attained: percent("130") })] },
      {
        level,
        plans: [aPlan("province", { attained: percent("100", "above") })],
      },
    ],
    [
      "two targets of one owner",
      "disagree",
      { plans: [aPlan("province", { target: billions("403") })] },
      { plans: [aPlan("province", { target: billions("430") })] },
    ],
    [
      "one target of one owner",
      "agree",
      { plans: [aPlan("province", { target: billions("403") })] },
      { plans: [aPlan("province", { target: billions("403,2") })] },
    ],
    [
      "two stages of one owner's plan",
      "apart",
      { plans: [aPlan("province", { target: billions("403") })] },
      {
        plans: [
          aPlan("province", {
            target: billions("430"),
            note: { vi: "sau điều chỉnh", en: "as raised" },
          }),
        ],
      },
    ],
    [
      "growth of +130 and of trên 120, one level",
      "disagree",
      { level, growth: percent("130") },
      { level, growth: percent("120", "above") },
    ],
    [
      "growth of +120,4 and of trên 120, one level",
      "agree",
      { level, growth: percent("120,4") },
      { level, growth: percent("120", "above") },
    ],
    [
      "one growth, two levels",
      "disagree",
      { level, growth: percent("130") },
      { level: billions("316"), growth: percent("130") },
    ],
    [
      "only a level and only a growth",
      "apart",
      { level },
      { growth: percent("26,1") },
    ],
    [
      "only a share of plan and only a level",
      "apart",
      { plans: [aPlan("province", { attained: percent("53,6") })] },
      { level },
    ],
    [
      "a level, and the same level with a growth",
      "agree",
      { level },
      { level, growth: percent("26,1") },
    ],
    ["nothing and nothing", "apart", {}, {}],
  ])("%s: %s, whichever comes first", (_, expected, mine, theirs) => {
    const [a, b] = [anObservation(mine), anObservation(theirs)];
    expect(agreementOf(a, b)).toBe(expected);
    expect(agreementOf(b, a)).toBe(expected);
  });

  test("two neighbours of one last place disagree, whatever binary fractions make of them", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 3000 }),
        fc.constantFrom(1, 2, 3),
        (steps, decimals) => {
          const [mine, theirs] = [steps, steps + 1].map((step) =>
            anObservation({
              growth: percent(
                (step / 10 ** decimals).toFixed(decimals).replace(".", ","),
              ),
            }),
          );
          expect(
            agreementOf(mine ?? anObservation(), theirs ?? anObservation()),
          ).toBe("disagree");
        },
      ),
      { seed },
    );
  });

  test("figures whose day is inferred differ without contradicting", () => {
    const exact = anObservation({ level: billions("558,64") });
    const about = anObservation({
      id: "undated-mong-cai-03#2",
      level: billions("570", "below"),
    });
    expect(agreementOf(exact, about)).toBe("disagree");
    const inferred = {
      ...about,
      cautions: [aCaution("date-inferred", about.id)],
    };
    expect(agreementOf(exact, inferred)).toBe("apart");
    expect(agreementOf(inferred, exact)).toBe("apart");
  });
});

describe(isSameThing, () => {
  const base = anObservation({ period: aPeriod("year-to-date", "2022-03-31") });

  test.each<[string, boolean, Partial<Observation>]>([
    [
      "another report's figure",
      true,
      { id: "another#1", level: billions("216") },
    ],
    ["another city", false, { city: "mong-cai" }],
    ["another indicator", false, { indicator: "budget-revenue-domestic" }],
    ["the first quarter", true, { period: aPeriod("quarter", "2022-03-31") }],
    ["the month of March", false, { period: aPeriod("month", "2022-03-31") }],
    [
      "the year to 15 March",
      false,
      { period: aPeriod("year-to-date", "2022-03-15") },
    ],
    [
      "the same days of another plan year",
      false,
      { period: aPeriod("year-to-date", "2022-03-31", 2021) },
    ],
  ])("the year to 31 March and %s: %s", (_, expected, fields) => {
    expect(isSameThing(base, { ...base, ...fields })).toBe(expected);
    expect(isSameThing({ ...base, ...fields }, base)).toBe(expected);
  });

  test.each<[PeriodKind, PeriodKind, string, boolean]>([
    ["month", "year-to-date", "2022-01-31", true],
    ["year", "year-to-date", "2022-12-31", true],
    ["quarter", "year-to-date", "2022-06-30", false],
    ["quarter", "month", "2022-06-30", false],
  ])("a %s and a %s to %s: %s", (one, other, end, expected) => {
    const [a, b] = [one, other].map((kind) =>
      anObservation({ period: aPeriod(kind, end) }),
    );
    expect(a !== undefined && b !== undefined && isSameThing(a, b)).toBe(
      expected,
    );
  });

  test.each<[PriceBasis | null, PriceBasis | null, boolean]>([
    ["current", "current", true],
    ["current", "constant-2010", false],
    ["current", null, true],
    [null, "constant-2010", true],
    [null, null, true],
  ])("prices %s and %s: %s", (mine, theirs, expected) => {
    const answer = isSameThing(
      { ...base, priceBasis: mine },
      { ...base, priceBasis: theirs },
    );
    expect(answer).toBe(expected);
  });
});

describe(isSamePlan, () => {
  const note = { vi: "vốn giao đầu năm", en: "as first assigned" };
  test.each([
    ["one owner", true, aPlan("province", {})],
    [
      "one owner, whatever the numbers",
      true,
      aPlan("province", { attained: percent("53,6") }),
    ],
    ["another owner", false, aPlan("council", {})],
    ["one owner at a named stage", false, aPlan("province", { note })],
  ])("%s: %s", (_, expected, other) => {
    expect(isSamePlan(aPlan("province", {}), other)).toBe(expected);
  });

  test("two plans of one named stage are one", () => {
    expect(
      isSamePlan(
        aPlan("province", { note }),
        aPlan("province", { note: { ...note } }),
      ),
    ).toBe(true);
  });
});
