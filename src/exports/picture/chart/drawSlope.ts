import { lookAt } from "../../../components/cityLook.ts";
import type { SvgNode } from "../svgNode.ts";
import { wrapText } from "../text/wrapText.ts";
import {
  chartSizes,
  labelWidth,
  type ChartDrawing,
  type ChartSpace,
} from "./chartSpace.ts";
import { arrowNode, glyphNode, hueOf, hueTextOf } from "./glyph.ts";
import { footOfMiddle, lineNode, scaledDash, textNode } from "./ink.ts";
import type { SlopeChart, SlopeMark, SlopeYear } from "./pictureChart.ts";
import { spreadLabels } from "./spreadLabels.ts";

/** In sixteenths of a rem. */
const sizes = { head: 36, foot: 8, gap: 12, arrow: 10, least: 84 } as const;
/** Shares of the width: what the labels of one side may take. */
const mostSide = 0.36;

interface SlopePlot {
  /** Of the earlier and the later year. */
  readonly xs: readonly [number, number];
  readonly toY: (amount: number) => number;
  readonly room: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each city's two years, joined by a thin line in its hue and dash, with name and number at both ends. */
export function drawSlope(chart: SlopeChart, space: ChartSpace): ChartDrawing {
  const plot = plotIn(chart, space);
  const sides = [0, 1] as const;
  return {
    nodes: [
      ...groundNodes(chart, plot, space),
      ...chart.pairs.flatMap((pair) => lineNodes(pair, plot, space)),
      ...sides.flatMap((side) => sideNodes(chart, side, plot, space)),
    ],
    unplaced: [],
  };
}

function plotIn({ pairs, top }: SlopeChart, space: ChartSpace): SlopePlot {
  const { box, unit } = space;
  const width = box.right - box.left;
  const room = width * mostSide - sizes.gap * unit;
  const sideWidth = (side: 0 | 1) => {
    const widths = pairs.flatMap((pair) =>
      linesOf(pair[side], room, unit).map((line) => labelWidth(line, unit)),
    );
    const arrows = pairs.some((pair) => pair[side].openSide !== null);
    return (
      Math.max(sizes.least * unit * 0.5, ...widths) +
      (sizes.gap + (arrows ? sizes.arrow / 2 : 0)) * unit
    );
  };
  const upper = box.top + sizes.head * unit;
  const lower = box.bottom - sizes.foot * unit;
  const xs = [box.left + sideWidth(0), box.right - sideWidth(1)] as const;
  return {
    xs,
    room,
    top: upper,
    bottom: lower,
    toY: (amount) => lower - (amount / top) * (lower - upper),
  };
}

/** Its name on some lines, its number on the last. */
function linesOf(
  { label, value }: SlopeMark,
  room: number,
  unit: number,
): readonly string[] {
  const look = { size: chartSizes.label * unit, weight: 600 } as const;
  return [...wrapText(label, room, look), ...wrapText(value, room, look)];
}

/** The two years as uprights, nought at their foot, and the plan's line where shares are drawn. */
function groundNodes(
  { years, plan }: SlopeChart,
  { xs, toY, top, bottom }: SlopePlot,
  { unit, palette }: ChartSpace,
): readonly SvgNode[] {
  const size = chartSizes.note * unit;
  const rule = { stroke: palette.rule, width: 1.2 * unit };
  const note = { size, fill: palette.muted, weight: 400 } as const;
  const middle = (xs[0] + xs[1]) / 2;
  const yearNodes = (
    year: SlopeYear | undefined,
    x: number,
    foot: number,
    anchor: "start" | "end",
  ) => [
    textNode({
      ...note,
      at: { x, y: foot - (year?.period === "" ? 9 : 22) * unit },
      text: year?.name ?? "",
      size: chartSizes.label * unit,
      weight: 600,
      fill: palette.ink,
      anchor,
    }),
    ...(year === undefined || year.period === ""
      ? []
      : [
          textNode({
            ...note,
            at: { x, y: foot - 8 * unit },
            text: year.period,
            anchor,
          }),
        ]),
  ];
  return [
    ...xs.flatMap((x, side) => [
      lineNode({ x, y: top }, { x, y: bottom }, rule),
      ...yearNodes(years[side], x, top, side === 0 ? "start" : "end"),
    ]),
    lineNode(
      { x: xs[0], y: bottom },
      { x: xs[1], y: bottom },
      { stroke: palette.muted, width: 1.2 * unit },
    ),
    ...(plan === null
      ? []
      : [
          lineNode(
            { x: xs[0], y: toY(plan.value) },
            { x: xs[1], y: toY(plan.value) },
            { stroke: palette.ink, width: 1.5 * unit },
          ),
          textNode({
            ...note,
            at: { x: middle, y: toY(plan.value) - 5 * unit },
            text: plan.label,
            weight: 600,
            fill: palette.ink,
            anchor: "middle",
            halo: palette.card,
          }),
        ]),
  ];
}

function lineNodes(
  [from, to]: readonly [SlopeMark, SlopeMark],
  { xs, toY }: SlopePlot,
  { unit, palette }: ChartSpace,
): readonly SvgNode[] {
  return [
    lineNode(
      { x: xs[0], y: toY(from.amount) },
      { x: xs[1], y: toY(to.amount) },
      {
        stroke: hueOf(palette, from.place),
        width: 2 * unit,
        dash: scaledDash(lookAt(from.place).dash, unit * 0.8),
      },
    ),
  ];
}

function sideNodes(
  { pairs }: SlopeChart,
  side: 0 | 1,
  { xs, toY, room, top, bottom }: SlopePlot,
  space: ChartSpace,
): readonly SvgNode[] {
  const { unit, palette } = space;
  const line = chartSizes.line * unit;
  const size = chartSizes.label * unit;
  const x = xs[side];
  const way = side === 0 ? -1 : 1;
  const marks = pairs.map((pair) => pair[side]);
  const texts = marks.map((mark) => linesOf(mark, room, unit));
  const tops = spreadLabels(
    marks.map((mark, order) => ({
      middle: toY(mark.amount),
      height: (texts[order]?.length ?? 0) * line + 3 * unit,
    })),
    { top: top - 4 * unit, bottom: bottom + sizes.foot * unit },
  );
  return marks.flatMap((mark, order) => {
    const at = { x, y: toY(mark.amount) };
    const lines = texts[order] ?? [];
    const start = (tops[order] ?? 0) + 1.5 * unit;
    const hasMoved =
      Math.abs(start + (lines.length * line) / 2 - at.y) > line * 1.2;
    const textAt =
      x + way * (sizes.gap + (mark.openSide === null ? 0 : 4)) * unit;
    const hue = hueOf(palette, mark.place);
    return [
      ...(hasMoved
        ? [
            lineNode(
              at,
              { x: textAt - way * 2 * unit, y: start + line * 0.5 },
              { stroke: hue, width: unit },
            ),
          ]
        : []),
      ...(mark.openSide === null
        ? []
        : [arrowNode(at, mark.openSide === "up" ? 0 : 180, hue, space)]),
      glyphNode(mark, at, space),
      ...lines.map((text, row) =>
        textNode({
          at: {
            x: textAt,
            y: start + (row + 0.5) * line + size * footOfMiddle,
          },
          text,
          size,
          weight: 600,
          fill:
            row < lines.length - 1
              ? hueTextOf(palette, mark.place)
              : palette.ink,
          anchor: side === 0 ? "end" : "start",
          halo: palette.card,
        }),
      ),
    ];
  });
}

/** Room for all labels of the fuller side, one under the other. */
export function leastSlopeHeight(
  { pairs }: SlopeChart,
  width: number,
  unit: number,
): number {
  const room = width * mostSide - sizes.gap * unit;
  const sides = [0, 1] as const;
  const heights = sides.map((side) =>
    pairs.reduce(
      (sum, pair) =>
        sum +
        linesOf(pair[side], room, unit).length * chartSizes.line * unit +
        3 * unit,
      0,
    ),
  );
  return Math.max(150 * unit, ...heights) + (sizes.head + sizes.foot) * unit;
}
