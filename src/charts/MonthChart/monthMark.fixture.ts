import type { LabelMetrics } from "../marks/markScene.ts";
import type { MonthMark } from "./monthMark.ts";

/** A sound mark for tests: Cao Bằng's May 2024. */
export function aMonth(fields: Partial<MonthMark> = {}): MonthMark {
  const { place = 0, year = 2024, month = 5 } = fields;
  return {
    id: `${place}/${year}/${month}`,
    observation: "2022-10-28-cao-bang#1",
    place,
    cityName: `city ${place}`,
    year,
    month,
    value: 50,
    range: null,
    amount: "50,5",
    label: "T5 2024 · 50,5",
    lastDay: null,
    sentence: "",
    isEstimate: false,
    isDerived: false,
    isContested: false,
    openSide: null,
    order: "2024-05-31",
    ...fields,
  };
}

/** The twelve months of some years of a city. */
export function wholeYears(
  place: number,
  ...years: readonly number[]
): readonly MonthMark[] {
  return years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) =>
      aMonth({
        place,
        year,
        month: index + 1,
        value: 10 + ((place * 31 + year * 7 + index * 23) % 90),
      }),
    ),
  );
}

/** Every letter 7 px wide, at a root font of 16 px. */
export const evenMetrics: LabelMetrics = {
  unit: 1,
  height: 15,
  widthOf: (text) => text.length * 7,
  noteWidthOf: (text) => text.length * 6,
};
