import { describe, expect, test } from "vitest";

import { isOverlapping } from "../marks/labelLayout.ts";
import { arrowBox, withArrows, type PlanBox } from "./planArrows.ts";
import type { PlanTarget } from "./planTarget.ts";

function planAt(y: number, openSide: PlanTarget["openSide"]): PlanBox {
  return {
    target: {
      id: `plan-${y}`,
      observation: "2022-10-28-cao-bang#1",
      kind: "implied",
      place: 0,
      cityName: "Cao Bằng",
      label: "",
      sentence: "",
      planYear: 2022,
      low: 0,
      high: 0,
      isOpenAbove: openSide === "up",
      isOpenBelow: openSide === "down",
      isEstimate: false,
      isDerived: true,
      isContested: false,
      openSide,
      order: "2022-01-01",
    },
    band: { left: 60, top: y, right: 560, bottom: y },
  };
}

describe(withArrows, () => {
  test("plans far apart have their arrows one under the other", () => {
    const plans = withArrows([planAt(100, "up"), planAt(200, "down")], 1);
    expect(plans.map(({ arrow }) => arrow)).toEqual([
      { x: 552, y: 100 },
      { x: 552, y: 200 },
    ]);
  });

  test.each([1, 2])("no arrow covers another at %d px a sixteenth", (unit) => {
    const crowd = [100, 101, 103, 103, 106, 110].map((y, order) =>
      planAt(y, order % 2 === 0 ? "up" : "down"),
    );
    const boxes = withArrows(crowd, unit).flatMap((plan) =>
      arrowBox(plan, unit),
    );
    expect(boxes).toHaveLength(crowd.length);
    boxes.forEach((box, order) => {
      const others = boxes.slice(order + 1);
      expect(others.filter((other) => isOverlapping(box, other))).toEqual([]);
    });
  });

  test("a plan that is closed on both sides has none", () => {
    const [plan] = withArrows([planAt(100, null)], 1);
    expect(plan?.arrow).toBeNull();
  });
});
