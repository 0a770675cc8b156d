import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { around, isOverlapping } from "../marks/labelLayout.ts";
import { planScene } from "./planScene.ts";
import type { PlanMark } from "./planSeries.ts";

const seed = 20221015;
const left = 44;
const width = 300;
const top = 14;
const height = 200;
const highest = 140;
const planLabelWidth = 70;

function markAt(
  share: number,
  percent: number,
  fields: Partial<PlanMark> = {},
): PlanMark {
  return {
    id: `${share}/${percent}`,
    observation: "2022-10-28-cao-bang#1",
    place: 0,
    share,
    percent,
    label: `2022 · ${percent}%`,
    cityName: "Cao Bằng",
    sentence: "",
    isEstimate: false,
    isDerived: false,
    isContested: false,
    openSide: null,
    order: "2022-10-15",
    ...fields,
  };
}

function toX(share: number): number {
  return left + share * width;
}

function toY(percent: number): number {
  return top + height * (1 - percent / highest);
}

function sceneOf(marks: readonly PlanMark[]) {
  return planScene({
    marks,
    plot: {
      box: { left, top, right: left + width, bottom: top + height },
      toX,
      toY,
    },
    metrics: {
      unit: 1,
      height: 15,
      widthOf: (text) => text.length * 7,
      noteWidthOf: (text) => text.length * 7,
    },
    planLabel: "Plan, year",
    paceLabel: "Pace of the year",
  });
}

const anyMarks = fc
  .array(
    fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      percent: fc.integer({ min: 0, max: 128 }),
      openSide: fc.constantFrom("up" as const, "down" as const, null),
    }),
    { maxLength: 12 },
  )
  .map((marks) =>
    marks.map(({ share, percent, openSide }, order) =>
      markAt(share, percent, { id: `mark-${order}`, openSide }),
    ),
  );

describe(planScene, () => {
  test("a mark stands at its day and share, its pin on the pace line", () => {
    const { marks } = sceneOf([markAt(0.5, 70)]).marks;
    expect(marks.map(({ at, pinned }) => ({ at, pinned }))).toEqual([
      { at: { x: 194, y: 114 }, pinned: { x: 194, y: toY(50) } },
    ]);
  });

  test("every pin is upright and ends where share and percent are one", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        for (const { mark, at, pinned } of sceneOf(marks).marks.marks) {
          expect(pinned?.x).toBe(at.x);
          expect(pinned?.y).toBe(toY(mark.share * 100));
        }
      }),
      { seed, numRuns: 40 },
    );
  });

  test("the plan's name stands at the left of its line where nothing is in the way", () => {
    expect(sceneOf([]).planLabel).toEqual({ x: left + 4, y: toY(100) - 4 });
  });

  test("the plan's name gives way to marks along its line", () => {
    const { planLabel } = sceneOf([markAt(0.1, 102), markAt(0.3, 101)]);
    expect(planLabel.y).toBe(toY(100) - 4);
    expect(planLabel.x).toBeGreaterThan(toX(0.3));
  });

  test("the plan's name is never dropped and never leaves its line", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { planLabel } = sceneOf(marks);
        expect(planLabel.y).toBe(toY(100) - 4);
        expect(planLabel.x).toBeGreaterThanOrEqual(toX(0));
        expect(planLabel.x + planLabelWidth).toBeLessThanOrEqual(toX(1) + 1e-9);
      }),
      { seed, numRuns: 40 },
    );
  });

  test("no label covers the plan line, its name or an arrow", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { marks: scene, planLabel } = sceneOf(marks);
        const { layout, marks: sceneMarks } = scene;
        const kept = [
          { left, right: left + width, top: toY(100), bottom: toY(100) + 0.1 },
          {
            left: planLabel.x,
            right: planLabel.x + planLabelWidth,
            top: planLabel.y - 9,
            bottom: planLabel.y,
          },
          ...sceneMarks
            .filter(({ mark }) => mark.openSide !== null)
            .map(({ mark, at }) =>
              around(
                { x: at.x, y: at.y + (mark.openSide === "up" ? -11 : 11) },
                4,
              ),
            ),
        ];
        for (const { box } of layout.placed)
          expect(kept.filter((other) => isOverlapping(box, other))).toEqual([]);
      }),
      { seed, numRuns: 40 },
    );
  });

  test("a lone label keeps clear of its own pin", () => {
    const { layout } = sceneOf([markAt(0.5, 20)]).marks;
    expect(layout.unplaced).toEqual([]);
    expect(layout.placed[0]?.box.left).toBe(toX(0.5) + 10);
  });

  test("every mark is labelled or named in the legend", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { layout } = sceneOf(marks).marks;
        const ids = [...layout.placed.map(({ id }) => id), ...layout.unplaced];
        expect(ids.toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
      }),
      { seed, numRuns: 25 },
    );
  });
});
