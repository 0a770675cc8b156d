import type { SvgNode } from "../svgNode.ts";
import {
  chartSizes,
  noteWidth,
  type ChartDrawing,
  type ChartSpace,
} from "./chartSpace.ts";
import { glyphNode, hueTextOf } from "./glyph.ts";
import {
  boxNode,
  footOfMiddle,
  lineNode,
  textNode,
  type Stroke,
} from "./ink.ts";
import type { RowsChart } from "./pictureChart.ts";
import { rowSizes, textHeight } from "./rowsFrame.ts";
import { rowsScene, type RowsScene, type SceneRow } from "./rowsScene.ts";
import { barNodes, lollipopNodes, paceNodes } from "./rowShape.ts";

/** A row for each figure, in the order asked for, along one axis from zero. */
export function drawRows(chart: RowsChart, space: ChartSpace): ChartDrawing {
  const scene = rowsScene(chart, space.box, space.unit);
  return {
    nodes: [
      ...axisNodes(scene, space),
      ...trackNodes(chart, scene, space),
      ...scene.rows.flatMap((row) => shapeNodes(chart, row, scene, space)),
      ...planNodes(chart, scene, space),
      ...scene.rows.flatMap((row) => [
        ...(chart.kind === "bullets" ? paceNodes(row, space) : []),
        ...nameNodes(row, scene, space),
        ...valueNodes(row, groundOf(chart, row, scene, space), space),
      ]),
    ],
    unplaced: [],
  };
}

/** The whole plan behind each bullet, so that what is missing shows. */
function trackNodes(
  { kind, plan }: RowsChart,
  { rows, toX }: RowsScene,
  { palette }: ChartSpace,
): readonly SvgNode[] {
  if (kind !== "bullets" || plan === null) return [];
  return rows.map(({ y, thickness }) =>
    boxNode(
      {
        left: toX(0),
        right: toX(plan.value),
        top: y - thickness / 2,
        bottom: y + thickness / 2,
      },
      { fill: palette.track },
    ),
  );
}

/** Upright lines and their names; where names of rows stand above them, only as high as each bar, clear of the text. */
function axisNodes(
  scene: RowsScene,
  { unit, palette }: ChartSpace,
): readonly SvgNode[] {
  const { frame, toX, top } = scene;
  const size = chartSizes.note * unit;
  return frame.axis.ticks.flatMap(({ value, label }) => [
    ...uprightNodes(
      toX(value),
      scene,
      unit,
      value === 0
        ? { stroke: palette.muted, width: 1.4 * unit }
        : { stroke: palette.rule, width: unit },
    ),
    textNode({
      at: { x: toX(value), y: top - 7 * unit },
      text: label,
      size,
      weight: 400,
      fill: palette.muted,
      anchor: "middle",
    }),
  ]);
}

function uprightNodes(
  x: number,
  { frame, rows, top, bottom }: RowsScene,
  unit: number,
  stroke: Stroke,
): readonly SvgNode[] {
  const head = top - 2 * unit;
  if (frame.areNamesBeside)
    return [lineNode({ x, y: head }, { x, y: bottom }, stroke)];
  return rows.map(({ y, thickness }) => {
    const reach = thickness / 2 + 2.5 * unit;
    return lineNode({ x, y: y - reach }, { x, y: y + reach }, stroke);
  });
}

function shapeNodes(
  { kind }: RowsChart,
  row: SceneRow,
  { toX }: RowsScene,
  space: ChartSpace,
): readonly SvgNode[] {
  return kind === "lollipops"
    ? lollipopNodes(row, toX(0), space)
    : barNodes(row, toX(0), space);
}

/** The plan's line runs through all rows, its name over the axis. */
function planNodes(
  { plan }: RowsChart,
  scene: RowsScene,
  { box, unit, palette }: ChartSpace,
): readonly SvgNode[] {
  if (plan === null) return [];
  const x = scene.toX(plan.value);
  const half = noteWidth(plan.label, unit) / 2 + unit;
  const size = chartSizes.note * unit;
  return [
    ...uprightNodes(x, scene, unit, {
      stroke: palette.ink,
      width: 1.5 * unit,
    }),
    textNode({
      at: {
        x: Math.min(Math.max(x, box.left + half), box.right - half),
        y: scene.top - rowSizes.tick * unit - 3 * unit,
      },
      text: plan.label,
      size,
      weight: 600,
      fill: palette.ink,
      anchor: "middle",
    }),
  ];
}

function nameNodes(
  row: SceneRow,
  { frame }: RowsScene,
  space: ChartSpace,
): readonly SvgNode[] {
  const { mark, names, valueLines, period, top, bottom } = row;
  const { box, unit, palette } = space;
  const { line, period: noteLine, indent } = rowSizes;
  const first = frame.areNamesBeside
    ? (top + bottom - textHeight(row, unit)) / 2
    : top + 3 * unit;
  const left = box.left + indent * unit;
  const size = chartSizes.label * unit;
  const note = chartSizes.note * unit;
  const middle = first + (line * unit) / 2;
  const lines = names.length + valueLines.length;
  const hueText = hueTextOf(palette, mark.place);
  return [
    glyphNode(
      { place: mark.place, isEstimate: false, isDerived: false },
      { x: box.left + 6 * unit, y: middle },
      space,
    ),
    ...[...names, ...valueLines].map((text, order) =>
      textNode({
        at: { x: left, y: middle + order * line * unit + size * footOfMiddle },
        text,
        size,
        weight: 600,
        fill: order < names.length ? hueText : palette.ink,
        halo: palette.card,
      }),
    ),
    ...(period === ""
      ? []
      : [
          textNode({
            at: {
              x: left,
              y:
                first +
                (lines * line + noteLine / 2) * unit +
                note * footOfMiddle,
            },
            text: period,
            size: note,
            weight: 400,
            fill: palette.muted,
            halo: palette.card,
          }),
        ]),
  ];
}

/** What a number stands on: the track of its bullet, or the card. */
function groundOf(
  { kind, plan }: RowsChart,
  { value }: SceneRow,
  { frame, toX }: RowsScene,
  { palette }: ChartSpace,
): string {
  const isOnTrack =
    kind === "bullets" &&
    frame.areNamesBeside &&
    plan !== null &&
    value.x < toX(plan.value);
  return isOnTrack ? palette.track : palette.card;
}

/** At the end of the row, or of its name; none where it has lines of its own. */
function valueNodes(
  { mark, valueLines, value: { x, y, anchor } }: SceneRow,
  halo: string,
  { unit, palette }: ChartSpace,
): readonly SvgNode[] {
  if (valueLines.length > 0) return [];
  const size = chartSizes.label * unit;
  return [
    textNode({
      at: { x, y: y + size * footOfMiddle },
      text: mark.value,
      size,
      weight: 600,
      fill: palette.ink,
      anchor,
      halo,
    }),
  ];
}
