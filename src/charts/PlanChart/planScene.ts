import {
  around,
  lineBox,
  strokeBoxes,
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
import { paceLabelSpot, type SlantedLabel } from "./paceLabel.ts";
import type { PlanMark } from "./planSeries.ts";

export interface PlanScene {
  readonly marks: MarkScene<PlanMark>;
  readonly planLabel: Point;
  readonly paceLabel: SlantedLabel | null;
}

interface SceneInput {
  readonly marks: readonly PlanMark[];
  readonly plot: Plot;
  readonly metrics: LabelMetrics;
  readonly planLabel: string;
  readonly paceLabel: string;
}

/** Room right of the plot that labels may use, in sixteenths of a rem. */
const roomBeside = 26;
const roomAbove = 4;

/** Everything of a plan chart that depends on pixels: marks, pins to the pace line, and a place for each label. */
export function planScene(input: SceneInput): PlanScene {
  const { plot, metrics } = input;
  const { box, toX, toY } = plot;
  const { unit } = metrics;
  const marks = input.marks.map((mark): SceneMark<PlanMark> => {
    const at = { x: toX(mark.share), y: toY(mark.percent) };
    return { mark, at, pinned: { x: at.x, y: toY(mark.share * 100) } };
  });
  const left = toX(0);
  const right = toX(1);
  const y = toY(100);
  const width = metrics.noteWidthOf(input.planLabel);
  const planLabel = lineLabelSpot({ left, right, y, width, unit }, marks);
  const from = { x: left, y: toY(0) };
  const to = { x: right, y };
  const scene = markScene(
    marks,
    {
      bounds: {
        ...box,
        top: box.top - roomAbove * unit,
        right: box.right + roomBeside * unit,
      },
      obstacles: [planLabel.box, lineBox({ x: left, y }, { x: right, y })],
      strokes: strokeBoxes(from, to),
    },
    metrics,
  );
  const paceLabel = paceLabelSpot(
    { from, to, unit },
    metrics.noteWidthOf(input.paceLabel),
    [
      planLabel.box,
      ...scene.layout.placed.map((label) => label.box),
      ...marks.map(({ at }) => around(at, 9 * unit)),
      ...pinBoxes(marks),
    ],
  );
  return { marks: scene, planLabel: planLabel.at, paceLabel };
}
