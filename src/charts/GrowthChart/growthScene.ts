import type { LabelMetrics } from "../marks/markScene.ts";
import type { Plot } from "../plot/plot.ts";
import { labelGap, type GrowthAxis } from "./growthAxis.ts";
import { columnSizes } from "./growthColumn.ts";
import type { GrowthFrame, GrowthRow } from "./growthFrame.ts";
import type { GrowthMark } from "./growthSeries.ts";

/** Where a change is written, and from which end. */
export interface ChangeLabel {
  readonly left: number;
  readonly right: number;
  readonly anchor: "start" | "end";
}

/** One change in px. */
export interface SceneRow extends GrowthRow {
  readonly x: number;
  readonly y: number;
  readonly zero: number;
  /** Null where the drawing is too narrow for it. */
  readonly label: ChangeLabel | null;
}

export interface GrowthScene {
  readonly rows: readonly SceneRow[];
  /** Ids of the marks whose change is not written, those left out among them. */
  readonly unplaced: readonly string[];
}

/** Where each head of a lollipop stands, and on which side its change is written. */
export function growthScene(
  { rows, leftOut, column }: GrowthFrame,
  { fallsAt }: GrowthAxis,
  plot: Plot,
  width: number,
  metrics: LabelMetrics,
): GrowthScene {
  const { unit } = metrics;
  const zero = plot.toX(0);
  const placed = rows.map((row): SceneRow => {
    const { mark, top, lineHeight } = row;
    const x = plot.toX(mark.value);
    const isBeyondZero = mark.value < 0 && fallsAt === "zero";
    const label = labelAt(mark, isBeyondZero ? zero : x, isBeyondZero, metrics);
    const hasRoom =
      label.right <= width + unit &&
      label.left >= column - columnSizes.gap * unit;
    return {
      ...row,
      x,
      y: top + lineHeight / 2,
      zero,
      label: hasRoom ? label : null,
    };
  });
  const unlabelled = placed.filter(({ label }) => label === null);
  return {
    rows: placed,
    unplaced: [...unlabelled.map(({ mark }) => mark.id), ...leftOut],
  };
}

function labelAt(
  mark: GrowthMark,
  from: number,
  isBeyondZero: boolean,
  { unit, widthOf }: LabelMetrics,
): ChangeLabel {
  const gap = labelGap(mark, isBeyondZero) * unit;
  const width = widthOf(mark.change);
  return mark.value < 0 && !isBeyondZero
    ? { left: from - gap - width, right: from - gap, anchor: "end" }
    : { left: from + gap, right: from + gap + width, anchor: "start" };
}
