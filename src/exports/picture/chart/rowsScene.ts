import type { Box } from "../../../charts/marks/labelLayout.ts";
import { labelWidth } from "./chartSpace.ts";
import type { RowsChart } from "./pictureChart.ts";
import {
  headHeight,
  leastHeights,
  rowSizes,
  textHeight,
  rowsFrame,
  type RowsFrame,
  type RowText,
} from "./rowsFrame.ts";

/** One row in px of the drawing. */
export interface SceneRow extends RowText {
  readonly top: number;
  readonly bottom: number;
  /** Of its bar, or of the stem of its lollipop. */
  readonly y: number;
  readonly thickness: number;
  readonly x: number;
  readonly pace: number | null;
  /** Where its number stands. */
  readonly value: RowValue;
}

export interface RowValue {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

export interface RowsScene {
  readonly frame: RowsFrame;
  readonly rows: readonly SceneRow[];
  readonly toX: (amount: number) => number;
  /** Of the rows together. */
  readonly top: number;
  readonly bottom: number;
}

/** The rows of a chart in the box at hand, one as high as the other beyond what its text needs. */
export function rowsScene(chart: RowsChart, box: Box, unit: number): RowsScene {
  const width = box.right - box.left;
  const frame = rowsFrame(chart, width, unit);
  const { left, right } = frame.axis;
  const plotWidth = width - left - right;
  const toX = (amount: number) =>
    box.left +
    left +
    ((amount - chart.low) / (chart.high - chart.low)) * plotWidth;
  const top = box.top + headHeight(chart, unit);
  const least = leastHeights(frame, unit);
  const spare = box.bottom - top - least.reduce((sum, one) => sum + one, 0);
  const more = Math.max(0, spare / Math.max(1, least.length));
  const planX = chart.plan === null ? null : toX(chart.plan.value);
  const { fallsAt } = frame.axis;
  const space: RowSpace = { toX, planX, box, unit, fallsAt };
  const rows: SceneRow[] = [];
  let y = top;
  for (const [order, text] of frame.texts.entries()) {
    const own = least[order] ?? 0;
    const height = Math.max(own, Math.min(rowSizes.mostRow * unit, own + more));
    rows.push(rowAt(text, { top: y, bottom: y + height }, frame, space));
    y += height;
  }
  return { frame, rows, toX, top, bottom: y };
}

interface RowSpace {
  readonly toX: (amount: number) => number;
  readonly planX: number | null;
  readonly box: Box;
  readonly unit: number;
  readonly fallsAt: "head" | "zero";
}

function rowAt(
  text: RowText,
  { top, bottom }: Pick<Box, "top" | "bottom">,
  { areNamesBeside }: RowsFrame,
  space: RowSpace,
): SceneRow {
  const { toX, box, unit } = space;
  const { mark, names } = text;
  const written = textHeight(text, unit);
  const free = bottom - top;
  const thickness = areNamesBeside
    ? Math.min(26 * unit, Math.max(11 * unit, free * 0.5))
    : Math.min(22 * unit, Math.max(13 * unit, free - written - 16 * unit));
  const y = areNamesBeside
    ? (top + bottom) / 2
    : top + 3 * unit + written + thickness / 2 + 4 * unit;
  const x = toX(mark.amount);
  const pace = mark.pacePercent === null ? null : toX(mark.pacePercent);
  const value: RowValue = areNamesBeside
    ? { ...besideEnd(text, x, pace, space), y }
    : {
        x: box.right,
        y: top + (3 + (names.length - 0.5) * rowSizes.line) * unit,
        anchor: "end",
      };
  return { ...text, top, bottom, y, thickness, x, pace, value };
}

function besideEnd(
  { mark }: RowText,
  x: number,
  pace: number | null,
  { toX, planX, unit, fallsAt }: RowSpace,
): Pick<RowValue, "x" | "anchor"> {
  const isFall = mark.amount < 0;
  if (isFall && fallsAt === "zero")
    return { x: toX(0) + rowSizes.beside * unit, anchor: "start" };
  const away =
    (mark.openSide === null ? rowSizes.beside : rowSizes.besideArrow) * unit;
  if (isFall) return { x: x - away, anchor: "end" };
  const width = labelWidth(mark.value, unit);
  const uprights = [pace, planX].filter((one) => one !== null);
  return {
    x: clearOf(uprights, x + away, width, unit),
    anchor: "start",
  };
}

/** Where a text of this width may begin, from `start` on, without standing on one of the uprights. */
function clearOf(
  uprights: readonly number[],
  start: number,
  width: number,
  unit: number,
): number {
  const air = 5 * unit;
  return uprights
    .toSorted((a, b) => a - b)
    .reduce(
      (from, upright) =>
        upright > from - air && upright < from + width + air
          ? upright + rowSizes.beside * unit
          : from,
      start,
    );
}
