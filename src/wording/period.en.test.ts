import { describe, expect, test } from "vitest";

import { aPeriod } from "../core/observation.fixture.ts";
import { formatDay, formatPeriod, formatRecordEnds } from "./period.ts";
import { en } from "./en/words.ts";

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

describe(formatDay, () => {
  test.each([
    ["2025-03-15", "15 Mar 2025"],
    ["2021-01-31", "31 Jan 2021"],
    ["2022-10-05", "5 Oct 2022"],
    ["2024-12-01", "1 Dec 2024"],
  ])("%s is %s, the month by name", (day, expected) => {
    expect(formatDay(en, day)).toBe(expected);
  });
});

describe(formatPeriod, () => {
  test.each([
    ["year-to-date", "2022-10-31", 2022, "first 10 months of 2022"],
    ["year-to-date", "2024-02-29", 2024, "first 2 months of 2024"],
    ["year-to-date", "2024-02-28", 2024, "to 28 Feb 2024"],
    ["year-to-date", "2025-03-15", 2025, "to 15 Mar 2025"],
    ["year-to-date", "2025-01-31", 2025, "Jan 2025"],
    ["year-to-date", "2023-12-31", 2023, "full year 2023"],
    ["year-to-date", "2023-12-30", 2023, "to 30 Dec 2023"],
    ["year-to-date", "2021-01-31", 2020, "to 31 Jan 2021"],
    ["year-to-date", "2021-01-15", 2020, "to 15 Jan 2021"],
    ["month", "2024-11-30", 2024, "Nov 2024"],
    ["month", "2025-03-15", 2025, "Mar 2025, to 15 Mar 2025"],
    ["month", "2021-01-31", 2020, "Jan 2021"],
    ["quarter", "2025-03-31", 2025, "Q1 2025"],
    ["quarter", "2024-06-30", 2024, "Q2 2024"],
    ["quarter", "2024-09-30", 2024, "Q3 2024"],
    ["quarter", "2024-12-31", 2024, "Q4 2024"],
    ["quarter", "2025-03-15", 2025, "Q1 2025, to 15 Mar 2025"],
    ["quarter", "2024-11-30", 2024, "Q4 2024, to 30 Nov 2024"],
    ["year", "2023-12-31", 2023, "full year 2023"],
  ] as const)("%s to %s of %i: %s", (kind, end, planYear, expected) => {
    expect(plain(formatPeriod(en, aPeriod(kind, end, planYear)))).toBe(
      expected,
    );
  });
});

describe(formatRecordEnds, () => {
  test.each([
    [
      ["2025-06-30", "2025-06-30"],
      "The cities’ series end on 30 Jun 2025, when the district level of government was abolished; no figures of the units that followed are joined to them.",
    ],
    [
      ["2025-06-30", "2024-12-31"],
      "The cities’ series end between 31 Dec 2024 and 30 Jun 2025, when the district level of government was abolished; no figures of the units that followed are joined to them.",
    ],
  ])("%o: %s", (days, expected) => {
    const cities = days.map((recordEnds) => ({ recordEnds }));
    expect(formatRecordEnds(en, cities)).toBe(expected);
  });
});

describe(en.periods.monthTick, () => {
  test("has a short name of its own for each of the thirteen months", () => {
    const ticks = Array.from({ length: 13 }, (_, index) =>
      en.periods.monthTick(index + 1),
    );
    expect(ticks.join(" ")).toBe(
      "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan+",
    );
  });
});

describe(en.periods.firstMonths, () => {
  test.each([
    [1, "first month of 2025"],
    [2, "first 2 months of 2025"],
  ])("%d: %s", (months, expected) => {
    expect(en.periods.firstMonths(months, 2025)).toBe(expected);
  });
});
