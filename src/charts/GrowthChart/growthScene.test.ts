import { describe, expect, test } from "vitest";

import type { LabelMetrics } from "../marks/markScene.ts";
import { growthAxis } from "./growthAxis.ts";
import { easyHeight, growthFrame } from "./growthFrame.ts";
import { growthScene } from "./growthScene.ts";
import type { GrowthMark, GrowthSeries } from "./growthSeries.ts";

/** Every letter 7 px wide, at a root font of 16 px. */
const metrics: LabelMetrics = {
  unit: 1,
  height: 15,
  widthOf: (text) => text.length * 7,
  noteWidthOf: (text) => text.length * 6,
};

function aGrowth(value: number, fields: Partial<GrowthMark> = {}): GrowthMark {
  const change = `${value}%`;
  return {
    id: `${fields.place ?? 0}/${value}`,
    observation: "2022-10-28-cao-bang#1",
    place: 0,
    cityName: "Cao Bằng",
    value,
    change,
    period: "2022 · 10 tháng",
    tags: [],
    label: change,
    sentence: "",
    isGrowthOnly: false,
    isEstimate: false,
    isDerived: false,
    isContested: false,
    openSide: null,
    order: "2022-10-31",
    ...fields,
  };
}

function aSeries(marks: readonly GrowthMark[]): GrowthSeries {
  const values = marks.map(({ value }) => value);
  const low = Math.min(-5, ...values);
  const high = Math.max(5, ...values);
  const tick = (value: number) => ({ value, label: `${value}%` });
  return { marks, low, high, ticks: [[-10, 0, 10].map(tick), [tick(0)]] };
}

function drawn(marks: readonly GrowthMark[], width: number, height?: number) {
  const series = aSeries(marks);
  const tall = height ?? easyHeight(series, width, metrics);
  const frame = growthFrame(series, { width, height: tall }, metrics);
  const axis = growthAxis(series, width, frame.column, metrics);
  const span = width - axis.left - axis.right;
  const toX = (value: number) =>
    axis.left + ((value - series.low) / (series.high - series.low)) * span;
  const box = {
    left: axis.left,
    top: 0,
    right: width - axis.right,
    bottom: tall,
  };
  const plot = { box, toX, toY: (px: number) => tall - px };
  return {
    frame,
    axis,
    scene: growthScene(frame, axis, plot, width, metrics),
    tall,
  };
}

const cases: readonly (readonly [string, readonly GrowthMark[]])[] = [
  ["rises", [aGrowth(6), aGrowth(886), aGrowth(170, { openSide: "up" })]],
  ["falls", [aGrowth(-5), aGrowth(-93.25), aGrowth(-23, { openSide: "down" })]],
  ["both", [aGrowth(-47.8), aGrowth(0), aGrowth(75.6), aGrowth(138.5)]],
  [
    "long words",
    [
      aGrowth(-12.5, { change: "giảm gần 12,5% ước ≠" }),
      aGrowth(80, { change: "trên +80% ước" }),
    ],
  ],
];

describe.each(cases)("%s", (_, marks) => {
  test.each([296, 700, 1200])(
    "at %i px: every change is written inside the drawing, clear of the periods",
    (width) => {
      const { scene, frame } = drawn(marks, width);
      expect(scene.unplaced).toEqual([]);
      for (const { label } of scene.rows) {
        expect(label?.left).toBeGreaterThanOrEqual(frame.column - 12);
        expect(label?.right).toBeLessThanOrEqual(width + 1);
      }
    },
  );

  test("rows follow each other without a gap and end inside the drawing", () => {
    const { frame, tall } = drawn(marks, 700);
    frame.rows.reduce((end, { top, height }) => {
      expect(top).toBeCloseTo(end, 9);
      return top + height;
    }, frame.rows[0]?.top ?? 0);
    const last = frame.rows.at(-1);
    expect((last?.top ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(tall);
  });
});

describe(growthAxis, () => {
  test("falls are written at their heads, beyond zero where that would cost the axis its width", () => {
    const marks = [
      aGrowth(-30, { change: "giảm trên 30% ước ≠" }),
      aGrowth(60),
    ];
    expect(drawn(marks, 1200).axis.fallsAt).toBe("head");
    expect(drawn(marks, 296).axis.fallsAt).toBe("zero");
  });

  test("a narrow axis has fewer ticks", () => {
    expect(drawn([aGrowth(-30), aGrowth(60)], 1200).axis.ticks).toHaveLength(3);
    expect(drawn([aGrowth(-500), aGrowth(600)], 296).axis.ticks).toHaveLength(
      1,
    );
  });
});

describe(growthScene, () => {
  test("a change that no side has room for is told, not written", () => {
    const change = "một nhãn dài hơn cả bề rộng của hình vẽ này";
    const { scene } = drawn([aGrowth(60, { change })], 296);
    expect(scene.rows[0]?.label).toBeNull();
    expect(scene.unplaced).toEqual(["0/60"]);
  });
});

describe(growthFrame, () => {
  test("each city has one head above its rows", () => {
    const { frame } = drawn(
      [aGrowth(1), aGrowth(2), aGrowth(3, { place: 1, cityName: "Móng Cái" })],
      700,
    );
    expect(frame.heads.map(({ cityName }) => cityName)).toEqual([
      "Cao Bằng",
      "Móng Cái",
    ]);
    const [first, second] = frame.heads;
    expect(frame.rows.map(({ top }) => top > (second?.top ?? 0))).toEqual([
      false,
      false,
      true,
    ]);
    expect(frame.rows[0]?.top).toBe((first?.top ?? 0) + (first?.height ?? 0));
  });

  test("tags stand beside the period where there is room, else under it", () => {
    const marks = [aGrowth(1, { tags: ["chỉ nêu tăng, giảm"] }), aGrowth(2)];
    expect(drawn(marks, 1200).frame.areTagsBeside).toBe(true);
    const narrow = drawn(marks, 296).frame;
    expect(narrow.areTagsBeside).toBe(false);
    expect(
      narrow.rows.map(({ height, lineHeight }) => height - lineHeight),
    ).toEqual([15, 0]);
  });

  test("in too little height the latest stay and the others are told", () => {
    const marks = Array.from({ length: 20 }, (_, month) =>
      aGrowth(month + 1, { order: `20${10 + month}-01-31` }),
    );
    const { frame, scene } = drawn(marks, 700, 200);
    expect(frame.rows.map(({ mark }) => mark.value)).toEqual([
      12, 13, 14, 15, 16, 17, 18, 19, 20,
    ]);
    expect(scene.unplaced).toHaveLength(11);
  });

  test("in much height rows keep together", () => {
    expect(drawn([aGrowth(1)], 700, 900).frame.rows[0]?.height).toBe(40);
  });
});
