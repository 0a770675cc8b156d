import { describe, expect, test } from "vitest";

import { aPeriod } from "../core/observation.fixture.ts";
import { formatDay, formatPeriod, formatRecordEnds } from "./period.ts";
import { vi } from "./vi/words.ts";

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

describe(formatDay, () => {
  test.each([
    ["2025-03-15", "15/3/2025"],
    ["2021-01-31", "31/1/2021"],
    ["2022-10-05", "5/10/2022"],
    ["2024-12-01", "1/12/2024"],
  ])("%s is %s, without leading noughts", (day, expected) => {
    expect(formatDay(vi, day)).toBe(expected);
  });
});

describe(formatPeriod, () => {
  test.each([
    ["year-to-date", "2022-10-31", 2022, "10 tháng đầu năm 2022"],
    ["year-to-date", "2024-02-29", 2024, "2 tháng đầu năm 2024"],
    ["year-to-date", "2024-02-28", 2024, "đến 28/2/2024"],
    ["year-to-date", "2025-03-15", 2025, "đến 15/3/2025"],
    ["year-to-date", "2025-01-31", 2025, "tháng 1/2025"],
    ["year-to-date", "2023-12-31", 2023, "cả năm 2023"],
    ["year-to-date", "2023-12-30", 2023, "đến 30/12/2023"],
    ["year-to-date", "2021-01-31", 2020, "đến 31/1/2021"],
    ["year-to-date", "2021-01-15", 2020, "đến 15/1/2021"],
    ["month", "2024-11-30", 2024, "tháng 11/2024"],
    ["month", "2025-03-15", 2025, "tháng 3/2025, đến 15/3/2025"],
    ["month", "2021-01-31", 2020, "tháng 1/2021"],
    ["quarter", "2025-03-31", 2025, "quý I/2025"],
    ["quarter", "2024-06-30", 2024, "quý II/2024"],
    ["quarter", "2024-09-30", 2024, "quý III/2024"],
    ["quarter", "2024-12-31", 2024, "quý IV/2024"],
    ["quarter", "2025-03-15", 2025, "quý I/2025, đến 15/3/2025"],
    ["quarter", "2024-11-30", 2024, "quý IV/2024, đến 30/11/2024"],
    ["year", "2023-12-31", 2023, "cả năm 2023"],
  ] as const)("%s to %s of %i: %s", (kind, end, planYear, expected) => {
    expect(plain(formatPeriod(vi, aPeriod(kind, end, planYear)))).toBe(
      expected,
    );
  });
});

describe(formatRecordEnds, () => {
  test.each([
    [["2025-06-30", "2025-06-30"], "dừng ngày 30/6/2025, khi"],
    [
      ["2025-06-30", "2024-12-31"],
      "dừng từ ngày 31/12/2024 đến ngày 30/6/2025, khi",
    ],
  ])("%o: %s", (days, expected) => {
    const cities = days.map((recordEnds) => ({ recordEnds }));
    expect(formatRecordEnds(vi, cities)).toContain(expected);
  });
});
