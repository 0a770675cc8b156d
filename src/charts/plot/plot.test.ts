import { describe, expect, it } from "vitest";

import { boxWithin, evenPlot } from "./plot.ts";

describe(boxWithin, () => {
  it("leaves the room on each side, in the reader's rem", () => {
    const room = { left: 2.75, top: 0.875, right: 1.875, bottom: 1.5 };
    expect(boxWithin({ width: 310, height: 300, rem: 16 }, room)).toEqual({
      left: 44,
      top: 14,
      right: 280,
      bottom: 276,
    });
    expect(boxWithin({ width: 310, height: 300, rem: 32 }, room).left).toBe(88);
  });
});

describe(evenPlot, () => {
  const box = { left: 44, top: 14, right: 280, bottom: 276 };
  const { toX, toY } = evenPlot(box, [0, 1], [0, 210]);

  it("puts the ends of its axes on the ends of its box, and their middle in its middle", () => {
    expect([toX(0), toX(0.5), toX(1)]).toEqual([44, 162, 280]);
    expect([toY(0), toY(105), toY(210)]).toEqual([276, 145, 14]);
  });

  it("puts what is beyond an axis beyond the box", () => {
    expect(toY(420)).toBe(-248);
    expect(toX(-1)).toBe(-192);
  });

  it("keeps to an axis that does not begin at nought", () => {
    expect(evenPlot(box, [10, 20], [0, 1]).toX(15)).toBe(162);
  });
});
