import { describe, expect, test } from "vitest";

import { coursesOf } from "../../core/course.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
} from "../../core/observation.fixture.ts";
import type { Observation } from "../../core/observation.ts";
import { planLedger } from "../../core/plan.ts";
import { planLinesOf } from "../../core/planLine.ts";
import { planOwners } from "../../core/vocabulary.ts";
import { vi } from "../../wording/vi/words.ts";
import { around, isOverlapping, type Box } from "../marks/labelLayout.ts";
import { levelScene } from "./levelScene.ts";
import { levelSeries } from "./levelSeries.ts";

const years = [2019, 2020, 2021, 2022, 2023, 2024];
const box: Box = { left: 60, top: 28, right: 560, bottom: 360 };
const metrics = {
  unit: 1,
  height: 15,
  widthOf: (text: string) => text.length * 6.6,
  noteWidthOf: (text: string) => text.length * 6,
};

/** Two figures a year, each year with a plan of every owner. */
const crowd = years.flatMap((year, order): readonly Observation[] => {
  const plans = planOwners.map((owner, rank) =>
    aPlan(owner, { target: billions(String(300 + order * 20 + rank * 3)) }),
  );
  const figureTo = (day: string, amount: number) =>
    anObservation({
      id: `${year}${day}#1`,
      period: aPeriod("year-to-date", `${year}${day}`),
      level: billions(String(amount), "above"),
      plans,
    });
  return [
    figureTo("-06-30", 150 + order * 5),
    figureTo("-07-31", 200 + order * 5),
  ];
});

function sceneOf(figures: readonly Observation[], isBeside: boolean) {
  const series = levelSeries(vi, {
    courses: coursesOf(figures),
    planLines: planLinesOf(figures, planLedger(figures)),
    indicator: anIndicator(),
    cities: [aCity()],
    scale: "linear",
  });
  const plot = {
    box,
    toX: (share: number) => box.left + share * 500,
    toY: (value: number) => box.bottom - (value / series.high) * 332,
  };
  return { series, scene: levelScene({ series, plot, metrics, isBeside }) };
}

describe.each([
  ["in a column beside the plot", true],
  ["on the lines", false],
])("levelScene with the plans' names %s", (_, isBeside) => {
  const { series, scene } = sceneOf(crowd, isBeside);
  const planBoxes = scene.plans.flatMap(({ label }) => label ?? []);
  const markBoxes = scene.marks.layout.placed.map((label) => label.box);

  test("every plan and every labelled mark is named or told", () => {
    const named = [
      ...scene.plans.filter(({ label }) => label !== null),
      ...scene.marks.layout.placed,
    ].length;
    const wanted =
      series.plans.length +
      series.marks.filter(({ label }) => label !== "").length;
    expect(named + scene.marks.layout.unplaced.length).toBe(wanted);
    expect(planBoxes.length).toBeGreaterThan(3);
  });

  test("no name covers another, a mark, or another plan's line", () => {
    const boxes = [...planBoxes, ...markBoxes].map(
      ({ left, top, right, bottom }) => ({
        left,
        top: top + 1e-9,
        right,
        bottom: bottom - 1e-9,
      }),
    );
    const marks = scene.marks.marks.map(({ at }) => around(at, 7));
    boxes.forEach((one, order) => {
      const others = boxes.slice(order + 1);
      expect(others.filter((other) => isOverlapping(one, other))).toEqual([]);
    });
    for (const one of planBoxes)
      expect(marks.filter((mark) => isOverlapping(one, mark))).toEqual([]);
    for (const one of markBoxes)
      expect(
        scene.plans.filter(({ band }) => isOverlapping(one, band)),
      ).toEqual([]);
  });

  test("a plan's line runs from one end of the term to the other", () => {
    for (const { band } of scene.plans)
      expect(band).toMatchObject({ left: box.left, right: box.right });
  });

  test("joins end at their marks", () => {
    expect(scene.joins).toHaveLength(years.length);
    const points = scene.marks.marks.map(({ at }) => at);
    for (const { from, to } of scene.joins) {
      expect(points).toContainEqual(from);
      expect(points).toContainEqual(to);
    }
  });
});

test("a chart without plans names its marks alone", () => {
  const { scene } = sceneOf([anObservation({ level: billions("216") })], false);
  expect(scene.plans).toEqual([]);
  expect(scene.marks.layout.placed).toHaveLength(1);
});
