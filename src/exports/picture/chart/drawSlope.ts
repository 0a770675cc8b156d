import { lookAt } from "../../../components/cityLook.ts";
import type { SvgNode } from "../svgNode.ts";
import { wrapText } from "../text/wrapText.ts";
import {
  chartSizes,
  labelWidth,
  noteWidth,
  type ChartDrawing,
  type ChartSpace,
} from "./chartSpace.ts";
import { arrowNode, glyphNode, hueOf, hueTextOf } from "./glyph.ts";
import { footOfMiddle, lineNode, scaledDash, textNode } from "./ink.ts";
import type { SlopeChart, SlopeMark, SlopeYear } from "./pictureChart.ts";
import { spreadLabels } from "./spreadLabels.ts";

/** In sixteenths of a rem. */
const sizes = { head: 24, period: 14, foot: 8, gap: 12, arrow: 10 } as const;
/** Shares of the width: what the labels of one side may take. */
const mostSide = 0.36;
const mostBothSides = 0.6;

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

function plotIn(chart: SlopeChart, space: ChartSpace): SlopePlot {
  const { box, unit } = space;
  const width = box.right - box.left;
  const upper = box.top + headOf(chart, width, unit);
  const lower = box.bottom - sizes.foot * unit;
  const [left, right] = sideWidths(chart, width, unit);
  return {
    xs: [box.left + left, box.right - right],
    room: roomIn(width, unit),
    top: upper,
    bottom: lower,
    toY: (amount) => lower - (amount / chart.top) * (lower - upper),
  };
}

/** Of the labels of one side, before the gap to their marks. */
function roomIn(width: number, unit: number): number {
  return width * mostSide - sizes.gap * unit;
}

/** What the labels of either side take, with the names of the years over them. */
function sideWidths(
  { pairs, years }: SlopeChart,
  width: number,
  unit: number,
): readonly [number, number] {
  const room = roomIn(width, unit);
  const widthOf = (side: 0 | 1) => {
    const widths = pairs.flatMap((pair) =>
      linesOf(pair[side], room, unit).map((line) => labelWidth(line, unit)),
    );
    const periods = periodLines(years[side], room, unit).map((line) =>
      noteWidth(line, unit),
    );
    const hasArrows = pairs.some((pair) => pair[side].openSide !== null);
    return (
      Math.max(labelWidth(years[side].name, unit), ...widths, ...periods) +
      (sizes.gap + (hasArrows ? sizes.arrow / 2 : 0)) * unit
    );
  };
  return [widthOf(0), widthOf(1)];
}

function periodLines(
  { period }: SlopeYear,
  room: number,
  unit: number,
): readonly string[] {
  return wrapText(period, room, { size: chartSizes.note * unit, weight: 400 });
}

/** Of the names of the years. */
function headOf({ years }: SlopeChart, width: number, unit: number): number {
  const room = roomIn(width, unit);
  const lines = years.map((year) => periodLines(year, room, unit).length);
  return (sizes.head + Math.max(...lines) * sizes.period) * unit;
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
  { xs, toY, room, top, bottom }: SlopePlot,
  space: ChartSpace,
): readonly SvgNode[] {
  const { unit, palette } = space;
  const rule = { stroke: palette.rule, width: 1.2 * unit };
  return [
    ...xs.map((x) => lineNode({ x, y: top }, { x, y: bottom }, rule)),
    ...yearNodes(years[0], xs[0] - sizes.gap * unit, "end", room, space),
    ...yearNodes(years[1], xs[1] + sizes.gap * unit, "start", room, space),
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
            at: { x: (xs[0] + xs[1]) / 2, y: toY(plan.value) - 5 * unit },
            text: plan.label,
            size: chartSizes.note * unit,
            weight: 600,
            fill: palette.ink,
            anchor: "middle",
            halo: palette.card,
          }),
        ]),
  ];
}

/** A year and its period, over the labels of its side. */
function yearNodes(
  year: SlopeYear,
  x: number,
  anchor: "start" | "end",
  room: number,
  { box, unit, palette }: ChartSpace,
): readonly SvgNode[] {
  const first = box.top + 12 * unit;
  return [
    textNode({
      at: { x, y: first },
      text: year.name,
      size: chartSizes.label * unit,
      weight: 600,
      fill: palette.ink,
      anchor,
    }),
    ...periodLines(year, room, unit).map((text, order) =>
      textNode({
        at: { x, y: first + (order + 1) * sizes.period * unit },
        text,
        size: chartSizes.note * unit,
        weight: 400,
        fill: palette.muted,
        anchor,
      }),
    ),
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
        width: 2.4 * unit,
        dash: scaledDash(lookAt(from.place).dash, unit * 1.1),
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
    { top, bottom: bottom + sizes.foot * unit },
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

/** So wide that the lines between the labels of both sides show how steep they are. */
export function leastSlopeWidth(
  chart: SlopeChart,
  width: number,
  unit: number,
): number {
  const [left, right] = sideWidths(chart, width, unit);
  return (left + right) / mostBothSides;
}

/** Room for all labels of the fuller side, one under the other. */
export function leastSlopeHeight(
  chart: SlopeChart,
  width: number,
  unit: number,
): number {
  const room = roomIn(width, unit);
  const sides = [0, 1] as const;
  const heights = sides.map((side) =>
    chart.pairs
      .map((pair) => linesOf(pair[side], room, unit).length)
      .reduce((sum, lines) => sum + (lines * chartSizes.line + 3) * unit, 0),
  );
  return (
    Math.max(150 * unit, ...heights) +
    headOf(chart, width, unit) +
    sizes.foot * unit
  );
}
