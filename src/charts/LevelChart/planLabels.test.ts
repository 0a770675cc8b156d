import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { around, isOverlapping, type Box } from "../marks/labelLayout.ts";
import { placeOnLines, stackBeside, type PlanLabelWish } from "./planLabels.ts";

const seed = 20221015;
const column = { left: 300, top: 0, bottom: 200, height: 14, spacing: 24 };
const plot: Box = { left: 40, top: 0, right: 300, bottom: 200 };

function wishAt(y: number, fields: Partial<PlanLabelWish> = {}): PlanLabelWish {
  return {
    id: `plan-${y}`,
    band: { left: 40, right: 300, top: y, bottom: y },
    width: 120,
    planYear: 2022,
    ...fields,
  };
}

const anyWishes = fc
  .array(
    fc.record({
      y: fc.integer({ min: 5, max: 195 }),
      height: fc.integer({ min: 0, max: 10 }),
      width: fc.integer({ min: 60, max: 280 }),
      planYear: fc.integer({ min: 2018, max: 2025 }),
    }),
    { maxLength: 20 },
  )
  .map((lines) =>
    lines.map(({ y, height, width, planYear }, order): PlanLabelWish => ({
      id: `plan-${order}`,
      band: { left: 40, right: 300, top: y, bottom: Math.min(200, y + height) },
      width,
      planYear,
    })),
  );

function overlapsAmong(boxes: readonly Box[]): number {
  return boxes.filter((box, order) =>
    boxes.slice(order + 1).some((other) => isOverlapping(shrunk(box), other)),
  ).length;
}

/** By the dust of binary fractions. */
function shrunk({ left, top, right, bottom }: Box): Box {
  return { left, top: top + 1e-9, right, bottom: bottom - 1e-9 };
}

describe(stackBeside, () => {
  test("a lone name stands at its line", () => {
    const { boxes } = stackBeside([wishAt(100)], column);
    expect(boxes.get("plan-100")).toEqual({
      left: 300,
      top: 93,
      right: 420,
      bottom: 107,
    });
  });

  test("two lines close together share the way their names give", () => {
    const { boxes } = stackBeside([wishAt(100), wishAt(104)], column);
    expect(boxes.get("plan-100")?.top).toBe(83);
    expect(boxes.get("plan-104")?.top).toBe(107);
  });

  test("of more than fit the latest years' are named, the others told", () => {
    const wishes = Array.from({ length: 20 }, (_, order) =>
      wishAt(order * 10, { planYear: 2000 + order }),
    );
    const { boxes, unplaced } = stackBeside(wishes, column);
    expect(boxes.size).toBe(14);
    expect(unplaced).toEqual(wishes.slice(0, 6).map(({ id }) => id));
  });

  test("names keep the order of their lines, cover none and stay in the column", () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const { boxes, unplaced } = stackBeside(wishes, column);
        expect(boxes.size + unplaced.length).toBe(wishes.length);
        const placed = [...boxes.values()].toSorted((a, b) => a.top - b.top);
        expect(overlapsAmong(placed)).toBe(0);
        for (const { top, bottom } of placed) {
          expect(top).toBeGreaterThanOrEqual(-1e-9);
          expect(bottom).toBeLessThanOrEqual(200 + 1e-9);
        }
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe(placeOnLines, () => {
  const field = { plot, obstacles: [], height: 14, lift: 2 };

  test("a lone name stands on the right end of its line", () => {
    const { boxes } = placeOnLines([wishAt(100)], field);
    expect(boxes.get("plan-100")).toEqual({
      left: 180,
      top: 84,
      right: 300,
      bottom: 98,
    });
  });

  test("a mark above sends it below its line", () => {
    const obstacles = [around({ x: 250, y: 90 }, 9)];
    const { boxes } = placeOnLines([wishAt(100)], { ...field, obstacles });
    expect(boxes.get("plan-100")?.top).toBe(102);
  });

  test("no name covers a mark, another name or another line", () => {
    const marks = [around({ x: 250, y: 90 }, 9), around({ x: 120, y: 40 }, 9)];
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const { boxes, unplaced } = placeOnLines(wishes, {
          ...field,
          obstacles: marks,
        });
        expect(boxes.size + unplaced.length).toBe(wishes.length);
        expect(overlapsAmong([...boxes.values()])).toBe(0);
        for (const [id, box] of boxes) {
          const others = wishes.filter((wish) => wish.id !== id);
          const covered = [...marks, ...others.map(({ band }) => band)].filter(
            (other) => isOverlapping(box, other),
          );
          expect(covered).toEqual([]);
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  test("a name wider than the plot goes to the legend", () => {
    expect(placeOnLines([wishAt(100, { width: 400 })], field)).toMatchObject({
      unplaced: ["plan-100"],
    });
  });
});
