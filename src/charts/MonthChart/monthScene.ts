import type { LabelMetrics } from "../marks/markScene.ts";
import type { Plot } from "../plot/plot.ts";
import type { BarLabel } from "./barLabels.ts";
import { monthBars, type MonthBar } from "./monthBars.ts";
import type { MonthFrame, PlacedRow } from "./monthFrame.ts";
import { monthLabels } from "./monthLabels.ts";
import { filledShare, mostInSlot } from "./monthRows.ts";

export interface SceneRow {
  readonly row: PlacedRow;
  readonly bars: readonly MonthBar[];
  readonly labels: readonly BarLabel[];
}

export interface MonthScene {
  readonly rows: readonly SceneRow[];
  /** The twelve slots from left to right. */
  readonly slots: readonly { readonly left: number; readonly right: number }[];
  /** Ids of the marks without a label, those of rows left out among them. */
  readonly unplaced: readonly string[];
  readonly unit: number;
}

/** In sixteenths of a rem. */
const widestPitch = 40;

/** Everything of a month chart that depends on pixels: bars side by side in their slots, a label over each with room. */
export function monthScene(
  { rows, leftOut, scale }: MonthFrame,
  { box, toX }: Plot,
  metrics: LabelMetrics,
): MonthScene {
  const { unit } = metrics;
  const slotWidth = toX(2) - toX(1);
  const most = Math.max(1, ...rows.map(({ marks }) => mostInSlot(marks)));
  const pitch = Math.min((slotWidth * filledShare) / most, widestPitch * unit);
  const drawn = rows.map((row) => {
    const bars = monthBars(row, { toX, scale, slotWidth, pitch, unit });
    return { row, bars, labels: monthLabels(row, bars, box, metrics) };
  });
  return {
    rows: drawn.map(({ labels, ...row }) => ({
      ...row,
      labels: labels.placed,
    })),
    slots: Array.from({ length: 12 }, (_, index) => ({
      left: toX(index + 0.5),
      right: toX(index + 1.5),
    })),
    unplaced: [...drawn.flatMap(({ labels }) => labels.unplaced), ...leftOut],
    unit,
  };
}
