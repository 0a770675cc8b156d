import { describe, expect, test } from "vitest";

import { aPeriod } from "./observation.fixture.ts";
import {
  dayAfter,
  dayOfPlanYear,
  daysBetween,
  daysInTerm,
  haveMonthsPassed,
  isCumulative,
  isPartial,
  isSamePeriod,
  lastDayOfMonth,
  monthOf,
  monthsApart,
  startOf,
  termOf,
} from "./period.ts";

describe(termOf, () => {
  test.each([
    ["calendar-year", 2022, "2022-01-01", "2022-12-31"],
    ["budget-year", 2020, "2020-01-01", "2021-01-31"],
  ] as const)("a %s of %i runs from %s to %s", (planTerm, year, start, end) => {
    expect(termOf(planTerm, year)).toEqual({ start, end });
  });
});

describe(daysInTerm, () => {
  test.each([
    ["calendar-year", 2022, 365],
    ["calendar-year", 2024, 366],
    ["budget-year", 2020, 397],
    ["budget-year", 2023, 396],
  ] as const)("a %s of %i has %i days", (planTerm, year, days) => {
    expect(daysInTerm(termOf(planTerm, year))).toBe(days);
  });
});

describe(daysBetween, () => {
  test.each([
    ["2022-10-15", "2022-10-15", 1],
    ["2024-02-28", "2024-03-01", 3],
    ["2025-02-28", "2025-03-01", 2],
    ["2022-01-01", "2021-12-31", 0],
    ["2022-01-01", "2021-12-30", -1],
  ])("from %s to %s both counted is %i", (first, last, days) => {
    expect(daysBetween(first, last)).toBe(days);
  });
});

describe(lastDayOfMonth, () => {
  test.each([
    ["2022-02-01", "2022-02-28"],
    ["2024-02-10", "2024-02-29"],
    ["2100-02-01", "2100-02-28"],
    ["2022-04-30", "2022-04-30"],
    ["2022-12-31", "2022-12-31"],
  ])("the month of %s ends on %s", (day, end) => {
    expect(lastDayOfMonth(day)).toBe(end);
  });
});

describe(dayAfter, () => {
  test.each([
    ["2025-03-31", 15, "2025-04-15"],
    ["2025-03-15", -15, "2025-02-28"],
    ["2024-02-28", 1, "2024-02-29"],
  ])("%s and %i days is %s", (day, days, expected) => {
    expect(dayAfter(day, days)).toBe(expected);
  });
});

describe(startOf, () => {
  test.each([
    ["year-to-date", "2022-10-15", 2022, "2022-01-01"],
    ["year-to-date", "2021-01-31", 2020, "2020-01-01"],
    ["year", "2022-12-31", 2022, "2022-01-01"],
    ["year", "2021-01-31", 2020, "2020-01-01"],
    ["month", "2025-03-15", 2025, "2025-03-01"],
    ["month", "2021-01-31", 2020, "2021-01-01"],
    ["quarter", "2022-03-31", 2022, "2022-01-01"],
    ["quarter", "2022-04-30", 2022, "2022-04-01"],
    ["quarter", "2022-06-30", 2022, "2022-04-01"],
    ["quarter", "2022-09-30", 2022, "2022-07-01"],
    ["quarter", "2022-12-31", 2022, "2022-10-01"],
  ] as const)(
    "a %s that ends on %s of plan year %i starts on %s",
    (kind, end, planYear, start) => {
      expect(startOf(kind, end, planYear)).toBe(start);
    },
  );
});

describe(isCumulative, () => {
  test.each([
    ["year-to-date", "2022-10-15", 2022, true],
    ["year-to-date", "2021-01-31", 2020, true],
    ["year", "2022-12-31", 2022, true],
    ["quarter", "2022-03-31", 2022, true],
    ["month", "2022-01-31", 2022, true],
    ["month", "2022-03-31", 2022, false],
    ["quarter", "2022-06-30", 2022, false],
    ["month", "2021-01-31", 2020, false],
  ] as const)(
    "a %s to %s of plan year %i: %s",
    (kind, end, planYear, expected) => {
      expect(isCumulative(aPeriod(kind, end, planYear))).toBe(expected);
    },
  );
});

describe(isPartial, () => {
  test.each([
    ["month", "2025-03-15", true],
    ["month", "2025-03-30", true],
    ["month", "2025-03-31", false],
    ["month", "2024-02-28", true],
    ["month", "2024-02-29", false],
    ["month", "2025-02-28", false],
    ["quarter", "2022-05-31", true],
    ["quarter", "2022-06-29", true],
    ["quarter", "2022-06-30", false],
    ["year-to-date", "2022-10-15", false],
    ["year", "2022-12-15", false],
  ] as const)("a %s to %s: %s", (kind, end, expected) => {
    expect(isPartial(aPeriod(kind, end))).toBe(expected);
  });
});

describe(haveMonthsPassed, () => {
  test.each([
    ["calendar-year", 2025, "2025-01-31", false],
    ["calendar-year", 2025, "2025-02-27", false],
    ["calendar-year", 2025, "2025-02-28", true],
    ["calendar-year", 2024, "2024-02-28", false],
    ["calendar-year", 2024, "2024-02-29", true],
    ["budget-year", 2024, "2024-02-28", false],
    ["budget-year", 2024, "2024-02-29", true],
    ["budget-year", 2024, "2025-01-31", true],
    ["calendar-year", 2025, "2024-12-31", false],
  ] as const)("of a %s of %i by %s: %s", (planTerm, year, asOf, expected) => {
    expect(haveMonthsPassed(termOf(planTerm, year), asOf, 2)).toBe(expected);
  });

  test.each([
    [1, "2025-01-30", false],
    [1, "2025-01-31", true],
    [12, "2025-12-30", false],
    [12, "2025-12-31", true],
  ])("%i months by %s: %s", (months, asOf, expected) => {
    const term = termOf("calendar-year", 2025);
    expect(haveMonthsPassed(term, asOf, months)).toBe(expected);
  });
});

describe(isSamePeriod, () => {
  test.each([
    [
      "the first quarter and the year to 31 March",
      aPeriod("quarter", "2022-03-31"),
      true,
    ],
    [
      "the year to 31 March as published later",
      { ...aPeriod("year-to-date", "2022-03-31"), asOf: "2022-04-02" },
      true,
    ],
    ["the year to 30 March", aPeriod("year-to-date", "2022-03-30"), false],
    ["the month of March", aPeriod("month", "2022-03-31"), false],
    [
      "the thirteenth month of the year before",
      aPeriod("year-to-date", "2022-03-31", 2021),
      false,
    ],
  ])("the year to 31 March 2022 and %s", (_, other, expected) => {
    expect(isSamePeriod(aPeriod("year-to-date", "2022-03-31"), other)).toBe(
      expected,
    );
  });

  test("January is one month as the thirteenth of a budget year and another as the first of a year", () => {
    const thirteenth = aPeriod("month", "2021-01-31", 2020);
    expect(isSamePeriod(thirteenth, aPeriod("month", "2021-01-31"))).toBe(
      false,
    );
  });
});

describe(monthOf, () => {
  test("15 October 2022 is of 2022-10", () => {
    expect(monthOf("2022-10-15")).toBe("2022-10");
  });
});

describe(monthsApart, () => {
  test.each([
    ["2022-10-01", "2022-10-31", 0],
    ["2022-09-30", "2022-10-01", 1],
    ["2022-09-01", "2022-10-31", 1],
    ["2022-08-31", "2022-10-01", 2],
    ["2020-12-31", "2021-01-31", 1],
    ["2021-10-15", "2022-10-15", 12],
    ["2022-10-01", "2022-09-30", -1],
  ])("the months of %s and %s are %i apart", (first, last, expected) => {
    expect(monthsApart(first, last)).toBe(expected);
  });
});

describe(dayOfPlanYear, () => {
  test.each([
    ["2022-10-15", 2022, "2021-10-15", 2021, true],
    ["2022-10-15", 2022, "2022-10-16", 2022, false],
    ["2024-02-29", 2024, "2025-02-28", 2025, true],
    ["2024-02-29", 2024, "2024-03-01", 2024, false],
    ["2021-01-31", 2020, "2021-01-31", 2021, false],
    ["2021-01-31", 2020, "2022-01-31", 2021, true],
  ])(
    "%s of plan year %i and %s of %i are one day: %s",
    (oneEnd, oneYear, otherEnd, otherYear, expected) => {
      const one = aPeriod("year-to-date", oneEnd, oneYear);
      const other = aPeriod("year-to-date", otherEnd, otherYear);
      expect(dayOfPlanYear(one) === dayOfPlanYear(other)).toBe(expected);
    },
  );
});
