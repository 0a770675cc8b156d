import { describe, expect, test } from "vitest";

import type { ChartMark } from "./chartMark.ts";
import { around, isOverlapping } from "./labelLayout.ts";
import {
  arrowBoxes,
  markScene,
  pinBoxes,
  type SceneMark,
} from "./markScene.ts";

const bounds = { left: 40, top: 10, right: 360, bottom: 250 };
const bare = { bounds, obstacles: [], strokes: [] };

function metricsAt(unit: number) {
  const widthOf = (text: string) => text.length * 7 * unit;
  return { unit, height: 15 * unit, widthOf, noteWidthOf: widthOf };
}

function markAt(
  x: number,
  y: number,
  fields: Partial<ChartMark> = {},
): SceneMark<ChartMark> {
  const mark: ChartMark = {
    id: `${x}/${y}`,
    observation: "2022-10-28-cao-bang#1",
    place: 0,
    cityName: "Cao Bằng",
    label: "Cao Bằng 2022",
    sentence: "",
    isEstimate: false,
    isDerived: false,
    isContested: false,
    openSide: null,
    order: "2022-10-15",
    ...fields,
  };
  return { mark, at: { x, y }, pinned: null };
}

describe(markScene, () => {
  test("a mark without a label is none to be named elsewhere, but no label covers it", () => {
    const silent = markAt(140, 100, { label: "" });
    const { layout } = markScene(
      [markAt(120, 100), silent],
      bare,
      metricsAt(1),
    );
    expect(layout.unplaced).toEqual([]);
    expect(layout.placed.map(({ id }) => id)).toEqual(["120/100"]);
    const covered = layout.placed.filter(({ box }) =>
      isOverlapping(box, around(silent.at, 7)),
    );
    expect(covered).toEqual([]);
  });

  describe("where a whole label finds no room", () => {
    const crowd = Array.from({ length: 12 }, (_, order) =>
      markAt(60 + 25 * order, 130, {
        label: "Cao Bằng 2022 · 53,6%",
        briefLabel: "2022 · 53,6%",
      }),
    );
    const labelsIn = (marks: readonly SceneMark<ChartMark>[]) => {
      const { layout, marks: drawn } = markScene(marks, bare, metricsAt(1));
      const labels = new Set(drawn.map(({ mark }) => mark.label));
      return { labels: [...labels], unplaced: layout.unplaced.length };
    };

    test("all labels are brief, and more of them stand at their marks", () => {
      const whole = crowd.map((one) => ({
        ...one,
        mark: { ...one.mark, briefLabel: one.mark.label },
      }));
      const brief = labelsIn(crowd);
      expect(brief.labels).toEqual(["2022 · 53,6%"]);
      expect(brief.unplaced).toBeLessThan(labelsIn(whole).unplaced);
    });

    test("and brevity helps nothing, they stay whole", () => {
      const narrow = { ...bare, bounds: { ...bounds, right: 45 } };
      const { marks, layout } = markScene(
        crowd.slice(0, 1),
        narrow,
        metricsAt(1),
      );
      expect(layout.unplaced).toHaveLength(1);
      expect(marks[0]?.mark.label).toBe("Cao Bằng 2022 · 53,6%");
    });

    test("with room for all, they stay whole", () => {
      expect(labelsIn(crowd.slice(0, 2))).toEqual({
        labels: ["Cao Bằng 2022 · 53,6%"],
        unplaced: 0,
      });
    });
  });

  test("marks and the room about them grow with the page's text", () => {
    const small = markScene([markAt(100, 100)], bare, metricsAt(1));
    const large = markScene([markAt(100, 100)], bare, metricsAt(2));
    expect(small.layout.placed[0]?.box.left).toBe(110);
    expect(large.layout.placed[0]?.box.left).toBe(120);
    expect(large.unit).toBe(2);
  });

  test("a pin is crossed by a label only where nothing better is free", () => {
    const pinned = { ...markAt(250, 60), pinned: { x: 250, y: 200 } };
    const { layout } = markScene(
      [pinned, markAt(230, 120)],
      bare,
      metricsAt(1),
    );
    const crossing = layout.placed.filter(({ box }) =>
      pinBoxes([pinned]).some((pin) => isOverlapping(box, pin)),
    );
    expect(crossing).toEqual([]);
  });
});

describe(arrowBoxes, () => {
  test.each([
    ["up", 89],
    ["down", 111],
  ] as const)("an arrow %s stands at height %d", (openSide, y) => {
    expect(arrowBoxes(markAt(100, 100, { openSide }), 1)).toEqual([
      around({ x: 100, y }, 4),
    ]);
  });

  test("what is printed whole has no arrow", () => {
    expect(arrowBoxes(markAt(100, 100), 1)).toEqual([]);
  });
});
