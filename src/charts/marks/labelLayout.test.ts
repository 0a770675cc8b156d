import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  around,
  isOverlapping,
  placeLabels,
  strokeBoxes,
  type Box,
  type LabelWish,
  type Layout,
  type Surroundings,
} from "./labelLayout.ts";

const seed = 20221015;
const bounds: Box = { left: 40, top: 10, right: 360, bottom: 250 };
const markReach = 7;
const noise = 1e-9;

const alone: Surroundings = {
  bounds,
  obstacles: [],
  strokes: [],
  unit: 1,
};

/** Less what rounding may add above and below. */
function shrunk(box: Box): Box {
  return { ...box, top: box.top + noise, bottom: box.bottom - noise };
}

function wishAt(x: number, y: number, id = "mark"): LabelWish {
  return { id, at: { x, y }, width: 90, height: 15 };
}

const anyX = fc.integer({ min: bounds.left, max: bounds.right - 26 });
const anyY = fc.integer({ min: bounds.top, max: bounds.bottom });

const anyWishes = fc
  .array(
    fc.record({ x: anyX, y: anyY, width: fc.integer({ min: 50, max: 150 }) }),
    { maxLength: 14 },
  )
  .map((marks) =>
    marks.map(({ x, y, width }, order): LabelWish => ({
      id: `mark-${order}`,
      at: { x, y },
      width,
      height: 15,
    })),
  );

const anySurroundings: fc.Arbitrary<Surroundings> = fc
  .record({
    line: anyY,
    labelAt: anyX,
    arrow: fc.record({ x: anyX, y: anyY }),
    end: fc.record({ x: anyX, y: anyY }),
  })
  .map(({ line, labelAt, arrow, end }) => ({
    bounds,
    obstacles: [
      {
        left: bounds.left,
        top: line - 1,
        right: bounds.right,
        bottom: line + 1,
      },
      { left: labelAt, top: line - 14, right: labelAt + 70, bottom: line - 1 },
      around(arrow, 4),
    ],
    strokes: strokeBoxes({ x: bounds.left, y: bounds.bottom }, end),
    unit: 1,
  }));

/** Whether two boxes share more than an edge. */
function isCovering(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > noise &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > noise
  );
}

function boxesOf({ placed }: Layout): readonly Box[] {
  return placed.map(({ box }) => box);
}

function byId({ placed, unplaced }: Layout) {
  return {
    placed: placed.toSorted((a, b) => a.id.localeCompare(b.id)),
    unplaced: unplaced.toSorted(),
  };
}

describe(placeLabels, () => {
  test("covers no label, mark or obstacle and stays inside", () => {
    fc.assert(
      fc.property(anyWishes, anySurroundings, (wishes, surroundings) => {
        const boxes = boxesOf(placeLabels(wishes, surroundings));
        const marks = wishes.map(({ at }) => around(at, markReach));
        boxes.forEach((box, order) => {
          const covered = [
            ...boxes.slice(order + 1),
            ...marks,
            ...surroundings.obstacles,
          ].filter((other) => isCovering(box, other));
          expect(covered).toEqual([]);
          expect(box.left).toBeGreaterThanOrEqual(bounds.left);
          expect(box.right).toBeLessThanOrEqual(bounds.right);
          expect(box.top).toBeGreaterThanOrEqual(bounds.top);
          expect(box.bottom).toBeLessThanOrEqual(bounds.bottom);
        });
      }),
      { seed, numRuns: 60 },
    );
  });

  test("labels of one line keep apart, lest they read as one", () => {
    fc.assert(
      fc.property(anyWishes, anySurroundings, (wishes, surroundings) => {
        const { placed } = placeLabels(wishes, surroundings);
        for (const [order, { box }] of placed.entries()) {
          const air = { ...box, left: box.left - 5, right: box.right + 5 };
          const near = placed
            .slice(order + 1)
            .filter((other) => isOverlapping(shrunk(air), other.box));
          expect(near).toEqual([]);
        }
      }),
      { seed },
    );
  });

  test("no leader runs through another label", () => {
    fc.assert(
      fc.property(anyWishes, anySurroundings, (wishes, surroundings) => {
        const { placed } = placeLabels(wishes, surroundings);
        for (const { id, leader } of placed) {
          const from = wishes.find((wish) => wish.id === id)?.at;
          if (leader === null || from === undefined) continue;
          const crossed = placed.filter(
            (other) =>
              other.id !== id &&
              strokeBoxes(from, leader).some((step) =>
                isCovering(step, other.box),
              ),
          );
          expect(crossed).toEqual([]);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test("places or leaves out every label exactly once, as wide and high as asked", () => {
    fc.assert(
      fc.property(anyWishes, anySurroundings, (wishes, surroundings) => {
        const { placed, unplaced } = placeLabels(wishes, surroundings);
        const ids = [...placed.map(({ id }) => id), ...unplaced];
        expect(ids.toSorted()).toEqual(wishes.map(({ id }) => id).toSorted());
        for (const { id, box } of placed) {
          const wish = wishes.find((other) => other.id === id);
          expect(box.right - box.left).toBeCloseTo(wish?.width ?? 0, 6);
          expect(box.bottom - box.top).toBeCloseTo(wish?.height ?? 0, 6);
        }
      }),
      { seed, numRuns: 40 },
    );
  });

  test("does the same whatever order the marks come in", () => {
    fc.assert(
      fc.property(
        anyWishes.chain((wishes) =>
          fc.tuple(
            fc.constant(wishes),
            fc.shuffledSubarray(wishes, { minLength: wishes.length }),
          ),
        ),
        anySurroundings,
        ([wishes, shuffled], surroundings) => {
          expect(byId(placeLabels(shuffled, surroundings))).toEqual(
            byId(placeLabels(wishes, surroundings)),
          );
        },
      ),
      { seed, numRuns: 40 },
    );
  });

  test("a tie of width and place is settled by the marks' ids", () => {
    const wishes = [wishAt(200, 100, "a"), wishAt(200, 104, "b")];
    expect(byId(placeLabels(wishes.toReversed(), alone))).toEqual(
      byId(placeLabels(wishes, alone)),
    );
  });

  test.each([
    ["right of it", 100, 130, { left: 110, top: 122.5 }],
    ["left of it at the right edge", 340, 130, { left: 240, top: 122.5 }],
    ["above it at the lower edge", 100, 250, { left: 55, top: 228 }],
    ["below it at the upper edge", 100, 10, { left: 55, top: 17 }],
  ])("a lone mark has its label %s", (_, x, y, corner) => {
    const { placed, unplaced } = placeLabels([wishAt(x, y)], alone);
    expect(unplaced).toEqual([]);
    expect(placed).toEqual([
      {
        id: "mark",
        leader: null,
        box: {
          ...corner,
          right: corner.left + 90,
          bottom: corner.top + 15,
        },
      },
    ]);
  });

  test("a label rather moves than crosses a stroke", () => {
    const pin: Box = { left: 220, top: 100, right: 222, bottom: 200 };
    const [label] = placeLabels([wishAt(200, 150)], {
      ...alone,
      strokes: [pin],
    }).placed;
    expect(label && isOverlapping(label.box, pin)).toBe(false);
  });

  test("crowded marks send labels to the legend", () => {
    const crowd = Array.from({ length: 40 }, (_, order) =>
      wishAt(
        150 + (order % 8) * 16,
        80 + Math.floor(order / 8) * 16,
        `m${order}`,
      ),
    );
    const { placed, unplaced } = placeLabels(crowd, alone);
    expect(unplaced.length).toBeGreaterThan(10);
    expect(placed.length).toBeGreaterThan(0);
  });

  test("a label wider than the plot goes to the legend", () => {
    const wish = { ...wishAt(100, 100), width: 400 };
    expect(placeLabels([wish], alone)).toMatchObject({
      placed: [],
      unplaced: ["mark"],
    });
  });

  test("without marks there is nothing to place", () => {
    expect(placeLabels([], alone)).toMatchObject({ placed: [], unplaced: [] });
  });
});

describe(isOverlapping, () => {
  const box: Box = { left: 0, top: 0, right: 10, bottom: 10 };
  test.each<[string, Box, boolean]>([
    ["itself", box, true],
    ["one inside", around({ x: 5, y: 5 }, 1), true],
    ["one that touches its side", { ...box, left: 10, right: 20 }, false],
    ["one that touches its foot", { ...box, top: 10, bottom: 20 }, false],
    ["one that reaches in", { ...box, left: 9.9, right: 20 }, true],
  ])("a box with %s: %o %s", (_, other, expected) => {
    expect(isOverlapping(box, other)).toBe(expected);
    expect(isOverlapping(other, box)).toBe(expected);
  });
});

describe(strokeBoxes, () => {
  test("leaves no gap a label could slip through", () => {
    fc.assert(
      fc.property(anyX, anyY, anyX, anyY, (x1, y1, x2, y2) => {
        const boxes = strokeBoxes({ x: x1, y: y1 }, { x: x2, y: y2 });
        expect(boxes[0]).toEqual(around({ x: x1, y: y1 }, 1));
        boxes.slice(1).forEach((box, order) => {
          const before = boxes[order];
          expect(before).toBeDefined();
          expect(
            Math.hypot(
              box.left - (before?.left ?? 0),
              box.top - (before?.top ?? 0),
            ),
          ).toBeLessThanOrEqual(8 + noise);
        });
      }),
      { seed },
    );
  });
});
