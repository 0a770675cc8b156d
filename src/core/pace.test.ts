import { addDays, formatISO, parseISO } from "date-fns";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { anObservation, aPeriod, visits } from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";
import { calendarPace, profilePace } from "./pace.ts";
import { daysInTerm, lastDayOfMonth, termOf } from "./period.ts";
import { planTerms } from "./vocabulary.ts";

const seed = 20221015;

function dayAfter(day: string, days: number): string {
  return formatISO(addDays(parseISO(day), days), { representation: "date" });
}

const anyTerm = fc
  .record({
    planTerm: fc.constantFrom(...planTerms),
    year: fc.integer({ min: 1990, max: 2099 }),
  })
  .map(({ planTerm, year }) => termOf(planTerm, year));

describe(calendarPace, () => {
  test.each([
    ["calendar-year", 2022, "2022-10-15", 288 / 365, "78.9"],
    ["calendar-year", 2025, "2025-03-15", 74 / 365, "20.3"],
    ["calendar-year", 2024, "2024-11-26", 331 / 366, "90.4"],
    ["calendar-year", 2022, "2022-01-01", 1 / 365, "0.3"],
    ["calendar-year", 2022, "2022-12-30", 364 / 365, "99.7"],
    ["calendar-year", 2022, "2022-12-31", 1, "100.0"],
    ["calendar-year", 2022, "2023-03-01", 1, "100.0"],
    ["calendar-year", 2022, "2021-12-31", 0, "0.0"],
    ["calendar-year", 2022, "2021-06-30", 0, "0.0"],
    ["budget-year", 2020, "2020-12-31", 366 / 397, "92.2"],
    ["budget-year", 2020, "2021-01-31", 1, "100.0"],
    ["budget-year", 2020, "2019-12-31", 0, "0.0"],
  ] as const)(
    "of a %s of %i by %s is %f, %s percent",
    (planTerm, year, asOf, share, shown) => {
      const pace = calendarPace(termOf(planTerm, year), asOf);
      expect(pace).toEqual({ share, method: "calendar" });
      expect((pace.share * 100).toFixed(1)).toBe(shown);
    },
  );

  test("never falls from one day to the next and stays between 0 and 1", () => {
    fc.assert(
      fc.property(anyTerm, fc.integer({ min: -40, max: 460 }), (term, days) => {
        const today = calendarPace(term, dayAfter(term.start, days)).share;
        const tomorrow = calendarPace(
          term,
          dayAfter(term.start, days + 1),
        ).share;
        expect(today).toBeGreaterThanOrEqual(0);
        expect(tomorrow).toBeLessThanOrEqual(1);
        expect(tomorrow).toBeGreaterThanOrEqual(today);
      }),
      { seed },
    );
  });

  test("is above 0 on the first day of a term and 1 on its last day, not a day before", () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        expect(calendarPace(term, term.start).share).toBe(1 / daysInTerm(term));
        expect(calendarPace(term, dayAfter(term.end, -1)).share).toBeLessThan(
          1,
        );
        expect(calendarPace(term, term.end).share).toBe(1);
      }),
      { seed },
    );
  });
});

/** Visits counted from 1 January to the end of each month. */
function courseOf(
  year: number,
  levels: readonly number[],
): readonly Observation[] {
  return levels.map((count, index) => {
    const end = lastDayOfMonth(
      `${year}-${String(index + 1).padStart(2, "0")}-01`,
    );
    return anObservation({
      id: `${end}#1`,
      indicator: "tourism-visitors",
      period: aPeriod("year-to-date", end),
      level: visits(String(count)),
    });
  });
}

const course2019 = courseOf(
  2019,
  [10, 30, 40, 60, 80, 100, 120, 140, 150, 160, 180, 200],
);

function withMonth(
  month: number,
  fields: Partial<Observation>,
): readonly Observation[] {
  return course2019.map((observation, index) =>
    index === month - 1 ? { ...observation, ...fields } : observation,
  );
}

describe(profilePace, () => {
  test.each([
    ["2022-01-31", 0.05],
    ["2022-02-14", 0.1],
    ["2022-02-28", 0.15],
    ["2024-02-29", 0.15],
    ["2022-06-15", 0.45],
    ["2022-11-30", 0.9],
    ["2022-12-31", 1],
  ])("by %s is %f of a complete year", (asOf, share) => {
    expect(profilePace(course2019, asOf)).toEqual({
      share,
      method: "profile",
      profileYear: 2019,
    });
  });

  test("takes 29 February as the month's end in a leap year's course", () => {
    const course2020 = courseOf(
      2020,
      [10, 30, 40, 60, 80, 100, 120, 140, 150, 160, 180, 200],
    );
    expect(profilePace(course2020, "2024-02-29")?.share).toBe(0.15);
  });

  test("takes the month of January for the year to 31 January", () => {
    const january = aPeriod("month", "2019-01-31");
    expect(
      profilePace(withMonth(1, { period: january }), "2022-01-31")?.share,
    ).toBe(0.05);
  });

  test.each<[string, readonly Observation[]]>([
    ["there is no earlier year", []],
    ["a month is missing", course2019.toSpliced(4, 1)],
    ["the last month is missing", course2019.slice(0, 11)],
    [
      "a month states no level",
      course2019.toSpliced(
        4,
        1,
        anObservation({ period: aPeriod("year-to-date", "2019-05-31") }),
      ),
    ],
    ["a month is hedged above", withMonth(5, { level: visits("80", "above") })],
    ["a month is hedged below", withMonth(5, { level: visits("80", "below") })],
    ["a month is about", withMonth(5, { level: visits("80", "about") })],
    ["a month is estimated", withMonth(5, { status: "E" })],
    ["a month is provisional", withMonth(5, { status: "P" })],
    [
      "a month is in conflict",
      withMonth(5, { conflictsWith: ["2019-06-28-bac-kan#2"] }),
    ],
    [
      "a month counts itself alone",
      withMonth(5, { period: aPeriod("month", "2019-05-31") }),
    ],
    [
      "a month stops short of its end",
      withMonth(5, { period: aPeriod("year-to-date", "2019-05-30") }),
    ],
    ["the course falls", withMonth(5, { level: visits("59") })],
    [
      "the year's total is zero",
      courseOf(2019, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ],
  ])("is undefined where %s", (_, earlier) => {
    expect(profilePace(earlier, "2022-10-15")).toBeUndefined();
  });

  test("never falls from one day to the next, stays between 0 and 1 and ends at 1", () => {
    const anyCourse = fc
      .tuple(
        fc.integer({ min: 2000, max: 2030 }),
        fc.array(fc.nat({ max: 1000 }), { minLength: 12, maxLength: 12 }),
      )
      .map(([year, months]) => {
        let sum = 1;
        return courseOf(
          year,
          months.map((count) => (sum += count)),
        );
      });
    fc.assert(
      fc.property(
        anyCourse,
        fc.integer({ min: 0, max: 363 }),
        (course, days) => {
          const today =
            profilePace(course, dayAfter("2023-01-01", days))?.share ?? NaN;
          const tomorrow =
            profilePace(course, dayAfter("2023-01-01", days + 1))?.share ?? NaN;
          expect(today).toBeGreaterThanOrEqual(0);
          expect(tomorrow).toBeGreaterThanOrEqual(today);
          expect(tomorrow).toBeLessThanOrEqual(1);
          expect(profilePace(course, "2023-12-31")?.share).toBe(1);
        },
      ),
      { seed },
    );
  });
});
