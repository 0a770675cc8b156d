import { describe, expect, test } from "vitest";

import { checkFigure } from "./checkFigure.ts";
import {
  aFigure,
  aFigureWithoutLevel,
  aFolder,
  aRecordedReport,
  compiledFrom,
  messagesOfFigures,
  reportFile,
  someCaution,
  type Fields,
} from "./folder.fixture.ts";

const ofPlan = "correct the day or the plan year";
const dropIt = "drop this redundant field";
const ofJune = "correct the period: a report of early July speaks of June";

function aPeriod(kind: string, to: string, planYear?: number): Fields {
  return { kind, to, planYear };
}

function disbursement(period: Fields): Fields {
  return aFigure({ indicator: "investment-disbursement", period });
}

function inReportOf(published: string, figures: readonly Fields[]) {
  const file = `data/reports/${published}-cao-bang.json`;
  const fields = { published, meeting: null };
  return aFolder({ [file]: aRecordedReport(figures, fields) });
}

describe(checkFigure, () => {
  const sound = aFigure({
    level: "106,5/476,4 tỷ đồng",
    plan: [{ owner: "unstated", attained: "22,3%" }],
  });
  test.each<[string, Fields]>([
    ["a share cut off instead of rounded", sound],
    ["a month cut short", aFigure({ period: aPeriod("month", "2025-03-15") })],
    ["a whole quarter", aFigure({ period: aPeriod("quarter", "2024-12-31") })],
    ["a whole year", aFigure({ period: aPeriod("year", "2024-12-31") })],
    [
      "January of the budget year before",
      disbursement(aPeriod("year-to-date", "2025-01-31", 2024)),
    ],
    [
      "January of its own budget year, written out",
      disbursement(aPeriod("year-to-date", "2025-01-31", 2025)),
    ],
    [
      "the whole of the running month",
      aFigure({ period: aPeriod("month", "2025-03-31") }),
    ],
    ["an earlier cut-off day", aFigure({ asOf: "2025-03-10" })],
    [
      "a plan for a day after the city's record",
      aFigureWithoutLevel({
        period: aPeriod("year", "2025-12-31"),
        plan: [{ owner: "council", value: "500 tỷ đồng" }],
      }),
    ],
    [
      "two plans of one owner told apart by a note",
      aFigure({
        plan: [
          { owner: "city", attained: "30%" },
          {
            owner: "city",
            attained: "31%",
            note: { vi: "điều chỉnh", en: "revised" },
          },
        ],
      }),
    ],
  ])("%s is sound", (_what, figure) => {
    expect(messagesOfFigures([figure])).toEqual([]);
  });

  test.each<[string, Fields, string]>([
    [
      "a figure with nothing",
      aFigureWithoutLevel({ cautions: [someCaution] }),
      ": found no level, plan, growth or change; expected at least one — copy what the source prints",
    ],
    [
      "a quarter cut short",
      aFigure({ period: aPeriod("quarter", "2025-03-15") }),
      ".period.to: found 2025-03-15; expected the last day of a quarter — correct the day, or record it as year-to-date",
    ],
    [
      "a year cut short",
      aFigure({ period: aPeriod("year", "2025-03-15") }),
      ".period.to: found 2025-03-15; expected the last day of a year — correct the day, or record it as year-to-date",
    ],
    [
      "a disbursement to January of an unnamed budget year",
      disbursement(aPeriod("year-to-date", "2025-01-31")),
      ".period.planYear: found nothing; expected 2024 or 2025 — write which budget year the January figure belongs to",
    ],
    [
      "a plan year that the day says already",
      aFigure({ period: aPeriod("year-to-date", "2025-03-15", 2025) }),
      `.period.planYear: found 2025; expected nothing, it is the year of the day — ${dropIt}`,
    ],
    [
      "a calendar year's plan in the next January",
      aFigure({ period: aPeriod("year-to-date", "2025-01-31", 2024) }),
      `.period: found 2024-01-01 to 2025-01-31; expected days within the plan's term, 2024-01-01 to 2024-12-31 — ${ofPlan}`,
    ],
    [
      "a budget year in February",
      disbursement(aPeriod("year-to-date", "2025-02-01", 2024)),
      `.period: found 2024-01-01 to 2025-02-01; expected days within the plan's term, 2024-01-01 to 2025-01-31 — ${ofPlan}`,
    ],
    [
      "a plan year still to come",
      aFigure({ period: aPeriod("year-to-date", "2025-03-15", 2026) }),
      `.period: found 2026-01-01 to 2025-03-15; expected days within the plan's term, 2026-01-01 to 2026-12-31 — ${ofPlan}`,
    ],
    [
      "a day after publication",
      aFigure({ period: aPeriod("year-to-date", "2025-03-29") }),
      `.period: found a cut-off day of 2025-03-29 in a report published on 2025-03-28; expected a day up to 2025-03-28, or the last day of that month — ${ofJune}`,
    ],
    [
      "the end of a later month",
      aFigure({ period: aPeriod("year-to-date", "2025-04-30") }),
      `.period: found a cut-off day of 2025-04-30 in a report published on 2025-03-28; expected a day up to 2025-03-28, or the last day of that month — ${ofJune}`,
    ],
    [
      "a cut-off day that is the period's last",
      aFigure({ asOf: "2025-03-15" }),
      `.asOf: found 2025-03-15; expected nothing, it is the period's last day — ${dropIt}`,
    ],
    [
      "a cut-off day before the period",
      aFigure({ asOf: "2024-12-31" }),
      ".asOf: found 2024-12-31; expected a day from 2025-01-01 to 2025-03-15 — correct the cut-off day",
    ],
    [
      "a cut-off day after the period",
      aFigure({ asOf: "2025-03-16" }),
      ".asOf: found 2025-03-16; expected a day from 2025-01-01 to 2025-03-15 — correct the cut-off day",
    ],
    [
      "a share that level and target do not make",
      { ...sound, plan: [{ owner: "unstated", attained: "23,2%" }] },
      '.plan[0].attained: found 23.2 % beside a level and a plan that make 22.36 %; expected the three to agree within rounding — compare all three with the source; if the source itself is at fault, add a caution of kind "ratio"',
    ],
    [
      "two plans of one owner that nothing tells apart",
      aFigure({
        plan: [
          { owner: "city", attained: "30%" },
          { owner: "city", attained: "31%" },
        ],
      }),
      ".plan[1]: found a plan of the same owner and note as plan[0]; expected plans that can be told apart — correct the owner, or add a note that says which plan it is",
    ],
    [
      "a caution for a share that agrees",
      { ...sound, cautions: [{ ...someCaution, kind: "ratio" }] },
      '.cautions: found a caution of kind "ratio"; expected a figure that breaks that rule — drop it, or give it the kind that fits',
    ],
  ])("%s is refused with its place", (_what, figure, complaint) => {
    expect(messagesOfFigures([figure])).toEqual([
      `${reportFile} › figures[0]${complaint}`,
    ]);
  });

  test("a share at fault in the source itself is excused by its caution", () => {
    const caution = { ...someCaution, kind: "ratio" };
    const plan = [{ owner: "unstated", attained: "23,2%" }];
    const figure = { ...sound, plan, cautions: [caution] };
    expect(messagesOfFigures([figure])).toEqual([]);
  });

  test("an outcome after the end of the city's own record is refused", () => {
    const file = "data/reports/2025-08-01-cao-bang.json";
    const figure = aFigure({ period: aPeriod("year-to-date", "2025-07-01") });
    const report = aRecordedReport([figure], {
      meeting: null,
      published: "2025-08-01",
    });
    const compiled = messagesOfFigures([figure], { published: null });
    expect(compiled).toContain(
      `${reportFile} › figures[0].period: found an outcome up to 2025-07-01; expected a day up to 2025-06-30, when the city's own record ends — leave it out: it is a figure of the successor units`,
    );
    expect(() => compiledFrom(aFolder({ [file]: report }))).toThrow(
      "when the city's own record ends",
    );
  });

  test("an outcome of the record's last day is sound", () => {
    const figure = aFigure({ period: aPeriod("year-to-date", "2025-06-30") });
    const folder = inReportOf("2025-08-01", [figure]);
    expect(compiledFrom(folder).observations).toHaveLength(1);
  });

  test("a month that was still running gets a caution of its own", () => {
    const figure = aFigure({ period: aPeriod("month", "2025-03-31") });
    const [observation] = compiledFrom(
      inReportOf("2025-03-28", [figure]),
    ).observations;
    expect(observation?.cautions).toEqual([
      {
        kind: "period-running",
        text: {
          vi: "Công bố ngày 28/3/2025, khi kỳ số liệu chưa kết thúc.",
          en: "Published on 28 Mar 2025, before the period it speaks for had ended.",
        },
        figure: "2025-03-28-cao-bang#1",
      },
    ]);
  });

  test("a plan always looks ahead and gets none", () => {
    const figure = aFigureWithoutLevel({
      period: aPeriod("year", "2024-12-31"),
      plan: [{ owner: "council", value: "500 tỷ đồng" }],
    });
    const [observation] = compiledFrom(
      inReportOf("2024-12-05", [figure]),
    ).observations;
    expect(observation?.cautions).toEqual([]);
  });
});
