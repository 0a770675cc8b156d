import { describe, expect, test } from "vitest";

import { isOverlapping, type Box } from "../marks/labelLayout.ts";
import { easyHeight, monthFrame } from "./monthFrame.ts";
import { aMonth, evenMetrics, wholeYears } from "./monthMark.fixture.ts";
import type { MonthMark } from "./monthMark.ts";
import { monthRows } from "./monthRows.ts";
import { monthScene, type MonthScene } from "./monthScene.ts";

const left = 40;

function drawn(
  marks: readonly MonthMark[],
  width: number,
  height?: number,
): MonthScene {
  const rows = monthRows({ marks }, width, left, evenMetrics);
  const tall = height ?? easyHeight(rows);
  const top = Math.max(1, ...marks.map(({ value }) => value));
  const slot = (width - left) / 12;
  return monthScene(
    monthFrame(rows, top, tall, 1),
    {
      box: { left, top: 0, right: width, bottom: tall },
      toX: (month) => left + (month - 0.5) * slot,
      toY: (px) => tall - px,
    },
    evenMetrics,
  );
}

function barsOf(scene: MonthScene) {
  return scene.rows.flatMap(({ bars }) => bars);
}

function labelsOf(scene: MonthScene) {
  return scene.rows.flatMap(({ labels }) => labels);
}

const cases: readonly (readonly [string, readonly MonthMark[]])[] = [
  ["a single month", [aMonth()]],
  [
    "a year of three cities",
    [0, 1, 2].flatMap((place) => wholeYears(place, 2024)),
  ],
  [
    "four years of two cities",
    [0, 1].flatMap((place) => wholeYears(place, 2021, 2022, 2023, 2024)),
  ],
  [
    "neighbours with long labels",
    [
      aMonth({ month: 10, year: 2022, amount: "gần 95.000", openSide: "down" }),
      aMonth({
        month: 11,
        value: 38,
        amount: "gần 73.000",
        openSide: "down",
        lastDay: "đến 27/11",
      }),
      aMonth({
        month: 12,
        value: 45,
        amount: "trên 82.000 ước",
        openSide: "up",
      }),
    ],
  ],
  [
    "a contested pair at the edge",
    [
      aMonth({
        id: "a",
        month: 12,
        value: 32,
        amount: "32,036 ≠",
        isContested: true,
      }),
      aMonth({
        id: "b",
        month: 12,
        value: 39,
        amount: "39,211 ≠",
        isContested: true,
      }),
    ],
  ],
  [
    "a derived month with its range",
    [
      aMonth({
        isDerived: true,
        amount: "50 tính",
        range: { low: 30, high: 60 },
      }),
    ],
  ],
];

describe.each(cases)("%s", (_, marks) => {
  test.each([300, 700, 1200, 1800])(
    "at %i px: no label covers another, a bar or the edge",
    (width) => {
      const scene = drawn(marks, width);
      const labels = labelsOf(scene);
      const solid: readonly Box[] = [
        ...barsOf(scene).map(({ box }) => box),
        ...labels.flatMap(({ leader }) => (leader === null ? [] : [leader])),
      ];
      labels.forEach(({ box, leader }, order) => {
        const others = [
          ...labels.slice(order + 1).map((label) => label.box),
          ...solid.filter((one) => one !== leader),
        ];
        expect(others.filter((other) => isOverlapping(box, other))).toEqual([]);
        expect(box.left).toBeGreaterThanOrEqual(left);
        expect(box.right).toBeLessThanOrEqual(width);
      });
    },
  );

  test.each([300, 700, 1200, 1800])(
    "at %i px: bars stand apart in their own slots, none thinner than 5 px",
    (width) => {
      const { slots, rows } = drawn(marks, width);
      for (const { bars } of rows) {
        bars.forEach(({ box, mark }, order) => {
          const slot = slots[mark.month - 1];
          expect(box.left).toBeGreaterThanOrEqual(slot?.left ?? Infinity);
          expect(box.right).toBeLessThanOrEqual(slot?.right ?? -Infinity);
          expect(box.right - box.left).toBeGreaterThanOrEqual(4.8);
          const others = bars.slice(order + 1).map((bar) => bar.box);
          expect(others.some((other) => isOverlapping(box, other))).toBe(false);
        });
      }
    },
  );

  test("every mark is labelled or told of", () => {
    const scene = drawn(marks, 300);
    const ids = [...labelsOf(scene).map(({ id }) => id), ...scene.unplaced];
    expect(ids.toSorted((a, b) => a.localeCompare(b))).toEqual(
      marks.map(({ id }) => id).toSorted((a, b) => a.localeCompare(b)),
    );
  });
});

describe(monthScene, () => {
  test("there are twelve slots from the axis to the edge, whatever they hold", () => {
    for (const marks of [[], [aMonth()]]) {
      const { slots } = drawn(marks, 700);
      expect(slots).toHaveLength(12);
      expect(slots[0]?.left).toBeCloseTo(left, 9);
      expect(slots[11]?.right).toBeCloseTo(700, 9);
    }
  });

  test("all rows have one scale, each from its own zero", () => {
    const scene = drawn(
      [aMonth({ value: 80 }), aMonth({ place: 1, value: 40 })],
      700,
    );
    const [high = 0, low = 0] = barsOf(scene).map(
      ({ box }) => box.bottom - box.top,
    );
    expect(high).toBeCloseTo(low * 2, 9);
    expect(barsOf(scene).map(({ box }) => box.bottom)).toEqual(
      scene.rows.map(({ row }) => row.base),
    );
  });

  test("a stated nought has a foot, an absent month has nothing", () => {
    const [bar, ...others] = barsOf(drawn([aMonth({ value: 0 })], 700));
    expect(others).toEqual([]);
    expect((bar?.box.bottom ?? 0) - (bar?.box.top ?? 0)).toBe(2);
  });

  test("the latest year of a row is the darkest, a row of one year is dark", () => {
    const scene = drawn(
      [...wholeYears(0, 2022, 2024), ...wholeYears(1, 2021)],
      1200,
    );
    const tones = new Map(
      barsOf(scene).map(({ mark, tone }) => [mark.year, tone]),
    );
    expect(tones).toEqual(
      new Map([
        [2022, 1],
        [2024, 0],
        [2021, 0],
      ]),
    );
  });

  test("in a row of several years every label names its year, or none does", () => {
    const apart = [aMonth({ month: 2, year: 2022 }), aMonth({ month: 9 })];
    const kinds = (marks: readonly MonthMark[], width: number) =>
      new Set(labelsOf(drawn(marks, width)).map(({ lines }) => lines[0]?.kind));
    expect(kinds(apart, 700)).toEqual(new Set(["year"]));
    expect(kinds(wholeYears(0, 2022, 2023, 2024), 700)).toEqual(
      new Set(["amount"]),
    );
  });

  test("a range shorter than the caps of its whisker is left to the sentence", () => {
    const whisker = (low: number, high: number) =>
      barsOf(drawn([aMonth({ range: { low, high } })], 700))[0]?.whisker;
    expect(whisker(49.9, 50)).toBeNull();
    expect(whisker(30, 50)).not.toBeNull();
  });

  test("alone in its slot a month is hit anywhere above it", () => {
    const { slots, rows } = drawn([aMonth()], 700);
    const [bar] = rows.flatMap(({ bars }) => bars);
    expect(bar?.target.left).toBeCloseTo(slots[4]?.left ?? 0, 9);
    expect(bar?.target.right).toBeCloseTo(slots[4]?.right ?? 0, 9);
    expect(bar?.target.top).toBe(rows[0]?.row.ceiling);
  });
});

describe(monthFrame, () => {
  const cities = (count: number) =>
    monthRows(
      {
        marks: Array.from({ length: count }, (_, place) =>
          wholeYears(place, 2024),
        ).flat(),
      },
      1200,
      left,
      evenMetrics,
    );

  test("rows fill the height at hand and never reach beyond it", () => {
    for (const count of [1, 2, 3, 5]) {
      for (const height of [300, 420, 700]) {
        const { rows } = monthFrame(cities(count), 100, height, 1);
        expect(rows.at(-1)?.base).toBeLessThan(height);
        expect(rows.at(-1)?.base).toBeGreaterThan(height - 40);
      }
    }
  });

  test("where height is short only the last row names the slots", () => {
    const names = (height: number) =>
      monthFrame(cities(5), 100, height, 1).rows.map((row) => row.hasSlotNames);
    expect(names(1000)).toEqual([true, true, true, true, true]);
    expect(names(420)).toEqual([false, false, false, false, true]);
  });

  test("rows there is no height for are told, not drawn", () => {
    const { rows, leftOut } = monthFrame(cities(5), 100, 250, 1);
    expect(rows.map(({ place }) => place)).toEqual([0, 1, 2]);
    expect(leftOut).toHaveLength(24);
  });
});
