import type { ChartMark } from "./chartMark.ts";
import {
  around,
  lineBox,
  markReach,
  placeLabels,
  type Box,
  type Layout,
  type Point,
} from "./labelLayout.ts";

export interface SceneMark<Mark extends ChartMark> {
  readonly mark: Mark;
  readonly at: Point;
  /** Where its pin ends; null where it has none. */
  readonly pinned: Point | null;
}

export interface MarkScene<Mark extends ChartMark> {
  readonly marks: readonly SceneMark<Mark>[];
  readonly layout: Layout;
  /** px in a sixteenth of a rem. */
  readonly unit: number;
}

/** How large text is drawn. */
export interface LabelMetrics {
  readonly unit: number;
  /** Of one line of a label. */
  readonly height: number;
  /** Where labels may have several lines. */
  readonly heightOf?: (label: string) => number;
  readonly widthOf: (label: string) => number;
  /** Of the smaller text on axes and lines. */
  readonly noteWidthOf: (note: string) => number;
}

/** What labels keep clear of besides the marks, their arrows and pins. */
export interface Scenery {
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  readonly strokes: readonly Box[];
}

/**
 * Everything of the marks that depends on pixels: where they stand, and a place for each label. Where the whole labels
 * leave some mark without, all are brief if that leaves fewer.
 */
export function markScene<Mark extends ChartMark>(
  marks: readonly SceneMark<Mark>[],
  scenery: Scenery,
  metrics: LabelMetrics,
): MarkScene<Mark> {
  const whole = sceneOf(marks, scenery, metrics);
  const left = whole.layout.unplaced.length;
  if (left === 0) return whole;
  const brief = sceneOf(marks.map(briefly), scenery, metrics);
  return brief.layout.unplaced.length < left ? brief : whole;
}

function briefly<Mark extends ChartMark>(
  scene: SceneMark<Mark>,
): SceneMark<Mark> {
  const { label, briefLabel = label } = scene.mark;
  return { ...scene, mark: { ...scene.mark, label: briefLabel } };
}

function sceneOf<Mark extends ChartMark>(
  marks: readonly SceneMark<Mark>[],
  { bounds, obstacles, strokes }: Scenery,
  { unit, height, heightOf, widthOf }: LabelMetrics,
): MarkScene<Mark> {
  const isNamed = ({ mark }: SceneMark<Mark>) => mark.label !== "";
  const layout = placeLabels(
    marks.filter(isNamed).map(({ mark, at }) => ({
      id: mark.id,
      at,
      width: widthOf(mark.label),
      height: heightOf?.(mark.label) ?? height,
    })),
    {
      unit,
      bounds,
      obstacles: [
        ...obstacles,
        ...marks
          .filter((mark) => !isNamed(mark))
          .map(({ at }) => around(at, markReach * unit)),
        ...marks.flatMap((mark) => arrowBoxes(mark, unit)),
      ],
      strokes: [...pinBoxes(marks), ...strokes],
    },
  );
  return { marks, layout, unit };
}

export function pinBoxes(
  marks: readonly SceneMark<ChartMark>[],
): readonly Box[] {
  return marks.flatMap(({ at, pinned }) =>
    pinned === null ? [] : [lineBox(at, pinned)],
  );
}

/** Of the arrow that points where the true value may lie. */
export function arrowBoxes(
  { at, mark }: SceneMark<ChartMark>,
  unit: number,
): readonly Box[] {
  if (mark.openSide === null) return [];
  const way = mark.openSide === "up" ? -1 : 1;
  return [around({ x: at.x, y: at.y + way * 11 * unit }, 4 * unit)];
}
