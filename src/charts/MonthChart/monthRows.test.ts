import { describe, expect, test } from "vitest";

import { aMonth, evenMetrics, wholeYears } from "./monthMark.fixture.ts";
import type { MonthMark } from "./monthMark.ts";
import { monthRows, mostInSlot } from "./monthRows.ts";

const namesWidth = 40;
const wide = 1200;
const phone = 300;

function rowsOf(marks: readonly MonthMark[], width: number) {
  return monthRows({ marks }, width, namesWidth, evenMetrics).map(
    ({ place, years }) => [place, ...years],
  );
}

describe(monthRows, () => {
  test.each<
    [string, readonly MonthMark[], number, readonly (readonly number[])[]]
  >([
    ["one month", [aMonth()], phone, [[0, 2024]]],
    [
      "cities, in the record's order",
      [...wholeYears(2, 2024), ...wholeYears(0, 2024), ...wholeYears(1, 2024)],
      phone,
      [
        [0, 2024],
        [1, 2024],
        [2, 2024],
      ],
    ],
    [
      "years of a city side by side",
      wholeYears(0, 2023, 2021, 2022, 2024),
      wide,
      [[0, 2021, 2022, 2023, 2024]],
    ],
    [
      "years of a city apart where their bars would be too thin",
      [...wholeYears(0, 2022, 2021, 2023, 2024), ...wholeYears(1, 2024)],
      phone,
      [
        [0, 2021],
        [0, 2022],
        [0, 2023],
        [0, 2024],
        [1, 2024],
      ],
    ],
    [
      "years in slots of their own side by side",
      [2022, 2023, 2024].map((year) => aMonth({ year, month: year - 2020 })),
      phone,
      [[0, 2022, 2023, 2024]],
    ],
    [
      "so many years that their keys would not fit, apart",
      [2019, 2020, 2021, 2022, 2023, 2024].map((year) =>
        aMonth({ year, month: year - 2018 }),
      ),
      phone,
      [
        [0, 2019],
        [0, 2020],
        [0, 2021],
        [0, 2022],
        [0, 2023],
        [0, 2024],
      ],
    ],
  ])("%s", (_, marks, width, expected) => {
    expect(rowsOf(marks, width)).toEqual(expected);
  });

  test("without months there is still one row of empty slots", () => {
    expect(monthRows({ marks: [] }, wide, namesWidth, evenMetrics)).toEqual([
      { id: "", place: 0, cityName: "", years: [], marks: [] },
    ]);
  });
});

describe(mostInSlot, () => {
  test("counts the bars of the fullest slot, contested ones each", () => {
    const contested = [aMonth({ id: "a" }), aMonth({ id: "b" })];
    expect(mostInSlot([...contested, aMonth({ id: "c", month: 6 })])).toBe(2);
    expect(mostInSlot([])).toBe(0);
  });
});
