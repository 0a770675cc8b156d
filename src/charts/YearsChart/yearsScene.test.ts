import { describe, expect, test } from "vitest";

import { measuresOf } from "../../core/measure.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  percent,
} from "../../core/observation.fixture.ts";
import { vi } from "../../wording/vi/words.ts";
import { isOverlapping } from "../marks/labelLayout.ts";
import { pinBoxes } from "../marks/markScene.ts";
import { yearsScene } from "./yearsScene.ts";
import { yearsSeries } from "./yearsSeries.ts";

const indicator = anIndicator();

/** Shares with their cut-off days, drawn `width` px wide. */
function sceneOf(
  shares: readonly (readonly [digits: string, end: string])[],
  width = 400,
  years: readonly number[] = [2022, 2023, 2024, 2025],
) {
  const measures = shares.flatMap(([digits, end]) =>
    measuresOf(
      anObservation({
        id: `${end}#1`,
        period: aPeriod("year-to-date", end),
        plans: [aPlan("province", { attained: percent(digits) })],
      }),
      indicator,
      [],
    ),
  );
  const city = aCity({ recordEnds: "2025-06-30" });
  const series = yearsSeries(vi, {
    measures,
    indicator,
    city,
    cities: [city],
    years,
    gaps: new Map(),
  });
  const box = { left: 40, top: 20, right: 40 + width, bottom: 180 };
  const plot = {
    box,
    toX: (day: number) => box.left + (day / series.days) * width,
    toY: (percent: number) => box.bottom - (percent / series.top) * 160,
  };
  const metrics = {
    unit: 1,
    height: 15,
    widthOf: (label: string) => label.length * 7,
    noteWidthOf: (note: string) => note.length * 6,
  };
  const drawn = yearsScene({
    series,
    planLabel: "Kế hoạch năm",
    endLabel: "dừng 30/6/2025",
    plot,
    metrics,
  });
  return { ...drawn, series, plot };
}

describe(yearsScene, () => {
  test("each mark is pinned to the pace line of its year, straight above or below", () => {
    const { scene, plot } = sceneOf([
      ["53,6", "2022-10-15"],
      ["96", "2024-11-26"],
    ]);
    for (const { mark, at, pinned } of scene.marks) {
      expect(at).toEqual({ x: plot.toX(mark.day), y: plot.toY(mark.percent) });
      expect(pinned).toEqual({ x: at.x, y: plot.toY(mark.share * 100) });
    }
  });

  test.each([600, 400, 220])(
    "at %i px no label covers another, the plan line or the record's end",
    (width) => {
      const { scene, plot, series } = sceneOf(
        [
          ["127", "2022-10-31"],
          ["86", "2023-09-30"],
          ["102,8", "2023-11-27"],
          ["33", "2024-03-31"],
          ["40", "2024-04-30"],
          ["11,4", "2025-04-18"],
          ["16,5", "2025-04-30"],
        ],
        width,
      );
      const { placed, unplaced } = scene.layout;
      expect(placed.length + unplaced.length).toBe(7);
      const end = plot.toX(series.recordEnd ?? 0);
      for (const [index, { box }] of placed.entries()) {
        const others = placed.slice(index + 1);
        expect(others.some((other) => isOverlapping(box, other.box))).toBe(
          false,
        );
        expect(box.left < end && box.right > end).toBe(false);
        expect(box.top < plot.toY(100) && box.bottom > plot.toY(100)).toBe(
          false,
        );
      }
    },
  );

  test("a label stands off rather than cover the pin of its own mark", () => {
    const { scene } = sceneOf(
      [
        ["71,2", "2020-12-31"],
        ["22,8", "2024-08-21"],
        ["27,26", "2024-08-31"],
        ["32,9", "2024-10-31"],
        ["11,4", "2025-04-18"],
        ["16,5", "2025-04-30"],
      ],
      390,
      [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025],
    );
    const covering = scene.layout.placed.filter(({ id, box }) =>
      pinBoxes(scene.marks.filter(({ mark }) => mark.id === id)).some((pin) =>
        isOverlapping(box, pin),
      ),
    );
    expect(covering).toEqual([]);
  });

  test("the day of the record's end is told above its line, within the plot", () => {
    const { endLabel, plot, series } = sceneOf([], 900);
    expect(endLabel?.x).toBe(plot.toX(series.recordEnd ?? 0));
    expect(endLabel?.y).toBeLessThan(plot.box.top);
    expect(sceneOf([], 200).endLabel?.x).toBe(240 - (14 * 6) / 2);
    expect(sceneOf([], 400, [2025, 2026, 2027]).endLabel?.x).toBeGreaterThan(
      40 + (14 * 6) / 2 - 1,
    );
  });

  test("no day is told where the calendar ends before the record does", () => {
    expect(sceneOf([], 400, [2022, 2023]).endLabel).toBeNull();
  });
});
