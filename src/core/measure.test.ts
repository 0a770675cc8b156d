import { describe, expect, test } from "vitest";

import { dependsOnPaceMethod, measuresOf, verdictOn } from "./measure.ts";
import {
  aCaution,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";
import { lastDayOfMonth } from "./period.ts";
import { insufficient, type Verdict } from "./verdict.ts";
import type { PlanOwner } from "./vocabulary.ts";

const revenue = anIndicator();
const disbursement = anIndicator({
  id: "investment-disbursement",
  planTerm: "budget-year",
  backLoaded: true,
});

/** Each share as printed, by the owner of its plan. */
function figureAt(
  end: string,
  shares: Partial<Record<PlanOwner, string>>,
  fields: Partial<Observation> = {},
): Observation {
  const plans = (
    ["province", "council", "city", "joint", "unstated"] as const
  ).flatMap((owner) => {
    const digits = shares[owner];
    return digits === undefined
      ? []
      : [aPlan(owner, { attained: percent(digits) })];
  });
  return anObservation({
    period: aPeriod("year-to-date", end),
    plans,
    ...fields,
  });
}

/** The first nine months bring nothing in, or a straight course: tỷ đồng to the end of each month. */
function courseOf(
  year: number,
  levels: readonly number[],
): readonly Observation[] {
  return levels.map((level, index) => {
    const end = lastDayOfMonth(
      `${year}-${String(index + 1).padStart(2, "0")}-01`,
    );
    return anObservation({
      id: `${end}#1`,
      period: aPeriod("year-to-date", end),
      level: billions(String(level)),
    });
  });
}

const backLoadedCourse = courseOf(
  2021,
  [1, 2, 3, 4, 5, 6, 7, 8, 30, 60, 80, 100],
);

describe(measuresOf, () => {
  test("Cao Bằng's budget revenue to 15 October 2022 is far behind by both plans", () => {
    const figure = figureAt("2022-10-15", {
      province: "53,6",
      council: "38,2",
    });
    const measures = measuresOf(figure, revenue, []);
    expect(
      measures.map(({ attainment, leadPoints, verdict }) => [
        attainment.owner,
        leadPoints.toFixed(1),
        verdict.kind,
      ]),
    ).toEqual([
      ["province", "-25.3", "far-behind"],
      ["council", "-40.7", "far-behind"],
    ]);
    expect(measures.map(({ pace }) => pace)).toEqual([
      { share: 288 / 365, method: "calendar" },
      { share: 288 / 365, method: "calendar" },
    ]);
    expect(measures[0]?.leadInterval.low).toBeCloseTo(53.55 - 28800 / 365, 9);
    expect(measures[0]?.leadInterval.high).toBeCloseTo(53.65 - 28800 / 365, 9);
    expect(measures[0]).not.toHaveProperty("byProfile");
  });

  test("Móng Cái's disbursement of the 2020 plan is measured to the end of its budget year", () => {
    const period = aPeriod("year-to-date", "2021-01-31", 2020);
    const figure = figureAt("2021-01-31", { unstated: "71,2" }, { period });
    const [measure] = measuresOf(figure, disbursement, []);
    expect(measure?.pace.share).toBe(1);
    expect(measure?.leadPoints).toBeCloseTo(-28.8, 9);
    expect(measure?.verdict).toEqual({ kind: "far-behind" });
  });

  test("33,2 % of the budget by 15 March 2025 is ahead", () => {
    const [measure] = measuresOf(
      figureAt("2025-03-15", { province: "33,2" }),
      revenue,
      [],
    );
    expect(measure?.leadPoints.toFixed(1)).toBe("12.9");
    expect(measure?.verdict).toEqual({ kind: "ahead" });
  });

  test.each([
    ["2025-02-27", "insufficient"],
    ["2025-02-28", "ahead"],
  ])("33,2 percent by %s is %s", (end, kind) => {
    const [measure] = measuresOf(
      figureAt(end, { province: "33,2" }),
      revenue,
      [],
    );
    expect(measure?.verdict.kind).toBe(kind);
  });

  test.each([
    ["month", "2025-03-31"],
    ["month", "2025-03-15"],
    ["quarter", "2025-06-30"],
  ] as const)("there is none for a %s to %s alone", (kind, end) => {
    const figure = figureAt(
      end,
      { province: "33,2" },
      { period: aPeriod(kind, end) },
    );
    expect(measuresOf(figure, revenue, [])).toEqual([]);
  });

  test("there is none without a plan", () => {
    expect(
      measuresOf(anObservation({ level: billions("216") }), revenue, []),
    ).toEqual([]);
  });

  test("a complete earlier year gives a second pace and verdict beside the first", () => {
    const figure = figureAt("2022-09-30", { province: "33" });
    const [measure] = measuresOf(figure, revenue, [], backLoadedCourse);
    expect(measure?.verdict).toEqual({ kind: "far-behind" });
    expect(measure?.byProfile).toEqual({
      pace: { share: 0.3, method: "profile", profileYear: 2021 },
      verdict: { kind: "ahead" },
    });
  });

  test("an incomplete earlier year gives none", () => {
    const figure = figureAt("2022-09-30", { province: "33" });
    const [measure] = measuresOf(
      figure,
      revenue,
      [],
      backLoadedCourse.slice(1),
    );
    expect(measure).not.toHaveProperty("byProfile");
  });

  test("twelve months give no second pace to a plan that runs for thirteen", () => {
    const period = aPeriod("year-to-date", "2023-01-31", 2022);
    const figure = figureAt("2023-01-31", { unstated: "71,2" }, { period });
    const [measure] = measuresOf(figure, disbursement, [], backLoadedCourse);
    expect(measure).not.toHaveProperty("byProfile");
  });
});

describe("a verdict on uncertain ground", () => {
  const quarter = anObservation({
    indicator: "industrial-output",
    period: aPeriod("year-to-date", "2025-03-31"),
    plans: [aPlan("unstated", { attained: percent("22,3") })],
  });
  const verdictWith = (observation: Observation) =>
    measuresOf(observation, revenue, [])[0]?.verdict;

  test("a printed cut-off day decides", () => {
    expect(verdictWith(quarter)).toEqual({ kind: "behind" });
  });

  test("an inferred day that half a month would overturn decides nothing", () => {
    expect(
      verdictWith({
        ...quarter,
        cautions: [aCaution("date-inferred", quarter.id)],
      }),
    ).toEqual(insufficient("date-inferred"));
  });

  test("an inferred day decides where half a month changes nothing", () => {
    expect(
      verdictWith({
        ...quarter,
        plans: [aPlan("unstated", { attained: percent("1,1") })],
        cautions: [aCaution("date-inferred", quarter.id)],
      }),
    ).toEqual({ kind: "far-behind" });
  });

  test("a share of nobody knows which plan decides nothing", () => {
    expect(
      verdictWith({
        ...quarter,
        cautions: [aCaution("plan-base-unclear", quarter.id)],
      }),
    ).toEqual(insufficient("plan-unclear"));
  });

  test("the doubt of another source does not count", () => {
    expect(
      verdictWith({
        ...quarter,
        cautions: [aCaution("plan-base-unclear", "undated-mong-cai-01#1")],
      }),
    ).toEqual({ kind: "behind" });
  });
});

describe(dependsOnPaceMethod, () => {
  test.each([
    ["the two paces give two verdicts", "33", backLoadedCourse, true],
    ["the two paces give one verdict", "12", backLoadedCourse, false],
    ["the plan is done by either pace", "101", backLoadedCourse, false],
    ["there is one pace only", "33", [], false],
  ])("where %s: %s percent", (_, digits, earlier, expected) => {
    const figure = figureAt("2022-09-30", { province: digits });
    const answers = measuresOf(figure, revenue, [], earlier).map(
      dependsOnPaceMethod,
    );
    expect(answers).toEqual([expected]);
  });
});

function verdictOnShares(shares: Partial<Record<PlanOwner, string>>): Verdict {
  const figure = figureAt("2022-10-15", shares);
  return verdictOn(figure, measuresOf(figure, revenue, []));
}

describe(verdictOn, () => {
  test.each([
    ["one plan", { province: "53,6" }, { kind: "far-behind" }],
    [
      "two plans that agree",
      { province: "53,6", council: "38,2" },
      { kind: "far-behind" },
    ],
    [
      "two plans that disagree",
      { province: "53,6", council: "78,2" },
      insufficient("plans-disagree"),
    ],
    [
      "a plan at a threshold beside one that decides",
      { province: "53,6", council: "63,1" },
      insufficient("straddles"),
    ],
    ["a plan at a threshold", { province: "63,1" }, insufficient("straddles")],
    ["no plan", {}, insufficient("no-plan")],
  ] as const)("%s: %o gives %o", (_, shares, expected) => {
    expect(verdictOnShares(shares)).toEqual(expected);
  });

  test.each([
    ["with a plan", { province: "8,6" }, insufficient("not-cumulative")],
    ["without a plan", {}, insufficient("no-plan")],
  ] as const)("a month's figure %s, %o, gives %o", (_, shares, expected) => {
    const figure = figureAt("2022-10-31", shares, {
      period: aPeriod("month", "2022-10-31"),
    });
    expect(verdictOn(figure, measuresOf(figure, revenue, []))).toEqual(
      expected,
    );
  });

  test.each([
    ["says the same", "53,9", { kind: "far-behind" }],
    ["says another", "78,2", insufficient("sources-conflict")],
    ["decides nothing", "63,1", insufficient("sources-conflict")],
  ] as const)(
    "a conflicting figure that %s, %s percent, gives %o",
    (_, digits, expected) => {
      const figure = figureAt("2022-10-15", { province: "53,6" });
      const rival = figureAt("2022-10-15", { province: digits });
      const measures = measuresOf(figure, revenue, []);
      expect(
        verdictOn(figure, measures, measuresOf(rival, revenue, [])),
      ).toEqual(expected);
      expect(verdictOn(figure, measures, [])).toEqual({ kind: "far-behind" });
    },
  );

  test("a figure that decides nothing itself keeps its own reason whatever its rivals say", () => {
    const figure = figureAt("2022-10-15", { province: "63,1" });
    const rival = figureAt("2022-10-15", { province: "53,6" });
    const verdict = verdictOn(
      figure,
      measuresOf(figure, revenue, []),
      measuresOf(rival, revenue, []),
    );
    expect(verdict).toEqual(insufficient("straddles"));
  });
});
