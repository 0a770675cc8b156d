import {
  around,
  strokeBoxes,
  type Box,
  type Point,
} from "../marks/labelLayout.ts";
import {
  arrowBoxes,
  markScene,
  type LabelMetrics,
  type MarkScene,
  type SceneMark,
} from "../marks/markScene.ts";
import type { Plot } from "../plot/plot.ts";
import type { LevelMark, LevelSeries } from "./levelSeries.ts";
import { arrowBox, withArrows, type ArrowedBand } from "./planArrows.ts";
import { placeOnLines, stackBeside, type PlanLabels } from "./planLabels.ts";
import type { PlanTarget } from "./planTarget.ts";

/** A plan's line or band across the plot. */
export interface ScenePlan extends ArrowedBand {
  /** Null where the legend names it. */
  readonly label: Box | null;
}

export interface SceneJoin {
  readonly id: string;
  readonly place: number;
  readonly from: Point;
  readonly to: Point;
}

export interface LevelScene {
  readonly marks: MarkScene<LevelMark>;
  readonly plans: readonly ScenePlan[];
  readonly joins: readonly SceneJoin[];
  readonly plot: Box;
}

interface SceneInput {
  readonly series: LevelSeries;
  readonly plot: Plot;
  readonly metrics: LabelMetrics;
  /** Whether the plans' names stand in a column beside the plot, not on the lines. */
  readonly isBeside: boolean;
}

/** In sixteenths of a rem. */
const labelHeight = 14;
const finger = 24;
/** From the plot to the column of the plans' names. */
export const columnGap = 14;
const roomBeside = 26;

/** Everything of a chart of levels that depends on pixels. */
export function levelScene(input: SceneInput): LevelScene {
  const { series, plot, metrics, isBeside } = input;
  const { box, toX, toY } = plot;
  const { unit } = metrics;
  const pointOf = ({ share, value }: LevelMark): Point => ({
    x: toX(share),
    y: toY(value),
  });
  const marks = series.marks.map((mark): SceneMark<LevelMark> => ({
    mark,
    at: pointOf(mark),
    pinned: null,
  }));
  const bands = withArrows(
    series.plans.map((target) => ({ target, band: bandOf(target, plot) })),
    unit,
  );
  const labels = planLabels(bands, marks, input);
  const joins = series.joins.map(({ id, place, from, to }) => ({
    id,
    place,
    from: pointOf(from),
    to: pointOf(to),
  }));
  const scene = markScene(
    marks,
    {
      bounds: {
        ...box,
        top: box.top - 4 * unit,
        right: box.right + (isBeside ? 4 : roomBeside) * unit,
      },
      obstacles: [
        ...[...labels.boxes.values()].map((label) => aired(label, unit)),
        ...bands.flatMap((plan) => [plan.band, ...arrowBox(plan, unit)]),
      ],
      strokes: joins.flatMap(({ from, to }) => strokeBoxes(from, to)),
    },
    metrics,
  );
  const unplaced = [...labels.unplaced, ...scene.layout.unplaced];
  return {
    marks: { ...scene, layout: { ...scene.layout, unplaced } },
    plans: bands.map(({ target, band, arrow }) => ({
      target,
      band,
      arrow,
      label: labels.boxes.get(target.id) ?? null,
    })),
    joins,
    plot: box,
  };
}

function bandOf({ low, high }: PlanTarget, { toX, toY }: Plot): Box {
  return {
    left: toX(0),
    right: toX(1),
    top: toY(high),
    bottom: toY(low),
  };
}

/** With room to its sides, lest two names read as one. */
function aired({ left, right, ...rest }: Box, unit: number): Box {
  return { ...rest, left: left - 5 * unit, right: right + 5 * unit };
}

function planLabels(
  bands: readonly ArrowedBand[],
  marks: readonly SceneMark<LevelMark>[],
  { plot: { box }, metrics, isBeside }: SceneInput,
): PlanLabels {
  const { unit, noteWidthOf } = metrics;
  const wishes = bands.map(({ target, band }) => ({
    id: target.id,
    band,
    width: noteWidthOf(target.label),
    planYear: target.planYear,
  }));
  const height = labelHeight * unit;
  if (isBeside) {
    return stackBeside(wishes, {
      left: box.right + columnGap * unit,
      top: box.top - 4 * unit,
      bottom: box.bottom + 4 * unit,
      height,
      spacing: finger * unit,
    });
  }
  return placeOnLines(wishes, {
    plot: { ...box, right: box.right + roomBeside * unit },
    obstacles: [
      ...marks.map(({ at }) => around(at, 9 * unit)),
      ...marks.flatMap((mark) => arrowBoxes(mark, unit)),
      ...bands.flatMap((plan) => arrowBox(plan, unit)),
    ],
    height,
    lift: 2 * unit,
  });
}
