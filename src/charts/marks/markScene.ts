import {
  around,
  placeLabels,
  strokeBoxes,
  type Box,
  type Layout,
  type Point,
} from "./labelLayout.ts";
import { paceLabelSpot, type SlantedLabel } from "./paceLabel.ts";
import type { PlanMark } from "./planSeries.ts";

export interface SceneMark {
  readonly mark: PlanMark;
  readonly at: Point;
  /** Where its pin meets the pace line. */
  readonly pinned: Point;
}

export interface MarkScene {
  readonly marks: readonly SceneMark[];
  readonly layout: Layout;
  readonly planLabel: Point;
  readonly paceLabel: SlantedLabel | null;
}

interface SceneInput {
  readonly marks: readonly PlanMark[];
  readonly toX: (share: number) => number;
  readonly toY: (percent: number) => number;
  readonly bounds: Box;
  readonly labelHeight: number;
  readonly widthOf: (text: string) => number;
  readonly planLabelWidth: number;
  readonly paceLabelWidth: number;
}

const planLabelHeight = 14;

/** Everything of a plan chart that depends on pixels: marks, pins, and a place for each label. */
export function markScene(input: SceneInput): MarkScene {
  const { toX, toY, bounds, widthOf } = input;
  const marks = input.marks.map((mark): SceneMark => {
    const at = { x: toX(mark.share), y: toY(mark.percent) };
    return { mark, at, pinned: { x: at.x, y: toY(mark.share * 100) } };
  });
  const planLabel = planLabelSpot(input, marks);
  const layout = placeLabels(
    marks.map(({ mark, at }) => ({
      id: mark.id,
      at,
      width: widthOf(mark.label),
      height: input.labelHeight,
    })),
    {
      bounds,
      obstacles: [
        planLabelBox(planLabel, input.planLabelWidth),
        lineBox({ x: toX(0), y: toY(100) }, { x: toX(1), y: toY(100) }),
        ...marks.flatMap(arrowBoxes),
      ],
      strokes: [
        ...marks.map(({ at, pinned }) => lineBox(at, pinned)),
        ...strokeBoxes({ x: toX(0), y: toY(0) }, { x: toX(1), y: toY(100) }),
      ],
    },
  );
  const paceLabel = paceLabelSpot(
    { from: { x: toX(0), y: toY(0) }, to: { x: toX(1), y: toY(100) } },
    input.paceLabelWidth,
    [
      planLabelBox(planLabel, input.planLabelWidth),
      ...layout.placed.map(({ box }) => box),
      ...marks.map(({ at }) => around(at, 9)),
      ...marks.map(({ at, pinned }) => lineBox(at, pinned)),
    ],
  );
  return { marks, layout, planLabel, paceLabel };
}

/** An upright or level line. */
function lineBox(from: Point, to: Point): Box {
  return {
    left: Math.min(from.x, to.x) - 1,
    top: Math.min(from.y, to.y) - 1,
    right: Math.max(from.x, to.x) + 1,
    bottom: Math.max(from.y, to.y) + 1,
  };
}

function arrowBoxes({ at, mark }: SceneMark): readonly Box[] {
  if (mark.openSide === null) return [];
  const way = mark.openSide === "up" ? -1 : 1;
  return [around({ x: at.x, y: at.y + way * 11 }, 4)];
}

/** The plan's name sits on its line, from the left, at the first place that covers no mark; it is never dropped. */
function planLabelSpot(
  { toX, toY, planLabelWidth }: SceneInput,
  marks: readonly SceneMark[],
): Point {
  const start = toX(0) + 4;
  const y = toY(100) - 4;
  const room = toX(1) - planLabelWidth - start;
  const tries = Array.from({ length: 12 }, (_, step) => ({
    x: start + (room * step) / 11,
    y,
  }));
  const cost = (spot: Point) =>
    marks.filter((mark) => isCovering(spot, planLabelWidth, mark)).length;
  return tries.toSorted((a, b) => cost(a) - cost(b))[0] ?? { x: start, y };
}

function isCovering(
  spot: Point,
  width: number,
  { at, pinned }: SceneMark,
): boolean {
  const box = planLabelBox(spot, width);
  const isBeside = at.x > box.left - 9 && at.x < box.right + 9;
  const upper = Math.min(at.y, pinned.y) - 9;
  const lower = Math.max(at.y, pinned.y) + 9;
  return isBeside && upper < box.bottom && lower > box.top;
}

function planLabelBox({ x, y }: Point, width: number): Box {
  return {
    left: x,
    top: y - planLabelHeight + 2,
    right: x + width,
    bottom: y + 3,
  };
}
