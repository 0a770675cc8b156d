import type { ChartMark } from "./chartMark.ts";
import type { Box, Point } from "./labelLayout.ts";
import type { SceneMark } from "./markScene.ts";

/** A level line across the plot that bears its own name. */
export interface NamedLine {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of the name. */
  readonly width: number;
  readonly unit: number;
}

export interface LineLabel {
  /** Left end of the foot of its text. */
  readonly at: Point;
  readonly box: Box;
}

const height = 14;
const clearance = 9;

/** The line's name sits on it, from the left, at the first place that covers the fewest marks; it is never dropped. */
export function lineLabelSpot(
  line: NamedLine,
  marks: readonly SceneMark<ChartMark>[],
): LineLabel {
  const start = line.left + 4 * line.unit;
  const room = line.right - line.width - start;
  const tries = Array.from({ length: 12 }, (_, step) =>
    labelAt(line, start + (room * step) / 11),
  );
  const cost = ({ box }: LineLabel) =>
    marks.filter((mark) => isCovering(box, mark, line.unit)).length;
  return tries.toSorted((a, b) => cost(a) - cost(b))[0] ?? labelAt(line, start);
}

function labelAt({ y, width, unit }: NamedLine, x: number): LineLabel {
  const foot = y - 4 * unit;
  const box = {
    left: x,
    top: foot - (height - 2) * unit,
    right: x + width,
    bottom: foot + 3 * unit,
  };
  return { at: { x, y: foot }, box };
}

function isCovering(
  box: Box,
  { at, pinned }: SceneMark<ChartMark>,
  unit: number,
): boolean {
  const reach = clearance * unit;
  const isBeside = at.x > box.left - reach && at.x < box.right + reach;
  const end = pinned ?? at;
  const upper = Math.min(at.y, end.y) - reach;
  const lower = Math.max(at.y, end.y) + reach;
  return isBeside && upper < box.bottom && lower > box.top;
}
