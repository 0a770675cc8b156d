import {
  lineBox,
  strokeBoxes,
  type Box,
  type Point,
} from "../marks/labelLayout.ts";
import { lineLabelSpot } from "../marks/lineLabel.ts";
import {
  markScene,
  pinBoxes,
  type LabelMetrics,
  type MarkScene,
  type SceneMark,
} from "../marks/markScene.ts";
import type { Plot } from "../plot/plot.ts";
import type { YearsMark, YearsSeries } from "./yearsSeries.ts";

export interface YearsScene {
  readonly scene: MarkScene<YearsMark>;
  /** Left end of the foot of the plan line's name. */
  readonly planLabel: Point;
  /** Middle of the foot of the label of the record's last day; null where the calendar does not reach it. */
  readonly endLabel: Point | null;
}

interface SceneInput {
  readonly series: YearsSeries;
  readonly planLabel: string;
  readonly endLabel: string;
  readonly plot: Plot;
  readonly metrics: LabelMetrics;
}

/** Everything of the chart that depends on pixels: marks, pins, and a place for each label. */
export function yearsScene(input: SceneInput): YearsScene {
  const { series, plot, metrics } = input;
  const { toX, toY, box } = plot;
  const { unit } = metrics;
  const marks = series.marks.map((mark): SceneMark<YearsMark> => {
    const at = { x: toX(mark.day), y: toY(mark.percent) };
    return { mark, at, pinned: { x: at.x, y: toY(mark.share * 100) } };
  });
  const planLine = { left: box.left, right: box.right, y: toY(100), unit };
  const width = metrics.noteWidthOf(input.planLabel);
  const planLabel = lineLabelSpot({ ...planLine, width }, marks);
  const scenery = {
    bounds: { ...box, top: box.top - 4 * unit, right: box.right + 6 * unit },
    obstacles: [
      planLabel.box,
      lineBox({ x: box.left, y: toY(100) }, { x: box.right, y: toY(100) }),
      ...endBoxes(series, plot),
      // Years stand close: a label over a pin would hide the lag it tells. One without room is told below the chart.
      ...pinBoxes(marks),
    ],
    strokes: paceBoxes(series, plot),
  };
  return {
    scene: markScene(marks, scenery, metrics),
    planLabel: planLabel.at,
    endLabel: endLabelSpot(input),
  };
}

function paceBoxes({ terms }: YearsSeries, { toX, toY }: Plot): readonly Box[] {
  return terms.flatMap(({ from, to }) =>
    strokeBoxes({ x: toX(from), y: toY(0) }, { x: toX(to), y: toY(100) }),
  );
}

function endBoxes(
  { recordEnd }: YearsSeries,
  { toX, box }: Plot,
): readonly Box[] {
  if (recordEnd === null) return [];
  const x = toX(recordEnd);
  return [lineBox({ x, y: box.top }, { x, y: box.bottom })];
}

/** Above the plot and over its line, as far as the plot's ends let it. */
function endLabelSpot(input: SceneInput): Point | null {
  const { series, endLabel, plot, metrics } = input;
  if (series.recordEnd === null) return null;
  const half = metrics.noteWidthOf(endLabel) / 2;
  const x = Math.min(plot.toX(series.recordEnd), plot.box.right - half);
  return {
    x: Math.max(x, plot.box.left + half),
    y: plot.box.top - 7 * metrics.unit,
  };
}
