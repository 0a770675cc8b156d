import { hatchPath } from "../chart/hatch.ts";
import {
  boxNode,
  footOfMiddle,
  lineNode,
  textNode,
  type Ink,
} from "../chart/ink.ts";
import { chartSizes } from "../chart/chartSpace.ts";
import { dashOf } from "../chart/drawPins.ts";
import { glyphNode } from "../chart/glyph.ts";
import {
  marksOf,
  type PictureChart,
  type PictureMark,
} from "../chart/pictureChart.ts";
import { paceTick } from "../chart/rowShape.ts";
import type { PictureWords } from "../../../wording/pictureWords.ts";
import { svgNode, type SvgNode } from "../svgNode.ts";
import { widthOf } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { emptyBlock, type Block } from "./block.ts";

interface LegendItem {
  /** Drawn about a point, `reach` px to either side. */
  readonly sample: (x: number, y: number) => readonly SvgNode[];
  readonly text: string;
}

/** In sixteenths of a rem. */
const sizes = { sample: 22, between: 18, line: 18 } as const;

/**
 * What the signs of this chart mean, those that it has and no others, and the marks that no label found room for.
 * `namesPace` is false where the pace line is named on the chart and that has to do.
 */
export function legendBlock(
  chart: PictureChart,
  unplaced: readonly PictureMark[],
  say: PictureWords["legend"],
  width: number,
  ink: Ink,
  namesPace = true,
): Block {
  const items = [
    ...(namesPace ? axisItems(chart, say, ink) : []),
    ...markItems(chart, say, ink),
    ...unplaced.map((mark) => ({
      sample: (x: number, y: number) => [glyphNode(mark, { x, y }, ink)],
      text: `${mark.label}: ${mark.value}`,
    })),
  ];
  return flow(items, width, ink);
}

function axisItems(
  chart: PictureChart,
  say: PictureWords["legend"],
  { unit, palette }: Ink,
): readonly LegendItem[] {
  const { muted } = palette;
  if (chart.kind === "pins")
    return [
      {
        text: say.paceLine,
        sample: (x, y) => [
          lineNode(
            { x: x - 10 * unit, y },
            { x: x + 9 * unit, y },
            { stroke: muted, width: 1.25 * unit, dash: dashOf(unit) },
          ),
        ],
      },
      {
        text: say.pin,
        sample: (x, y) => [
          lineNode(
            { x, y: y - 7 * unit },
            { x, y: y + 7 * unit },
            { stroke: muted, width: 2 * unit },
          ),
        ],
      },
    ];
  return chart.kind === "bullets"
    ? [
        {
          text: say.paceTick,
          sample: (x, y) => [paceTick(x, y, 7 * unit, unit, palette)],
        },
      ]
    : [];
}

function markItems(
  chart: PictureChart,
  say: PictureWords["legend"],
  ink: Ink,
): readonly LegendItem[] {
  const marks = marksOf(chart);
  const hasEstimate = marks.some((mark) => mark.isEstimate && !mark.isDerived);
  const hasDerived = marks.some(({ isDerived }) => isDerived);
  const isStated = marks.some((mark) => !mark.isEstimate && !mark.isDerived);
  const hasBars = chart.kind === "bullets" || chart.kind === "bars";
  const item = (text: string, fill: Fill): LegendItem => ({
    text,
    sample: (x, y) => swatch(x, y, fill, hasBars, ink),
  });
  return [
    ...((hasEstimate || hasDerived) && isStated
      ? [item(say.stated, "solid")]
      : []),
    ...(hasEstimate ? [item(say.estimate, "hollow")] : []),
    ...(hasDerived ? [item(say.derived, "hatched")] : []),
    ...(marks.some(({ openSide }) => openSide !== null)
      ? [
          {
            text: say.openSide,
            sample: (x: number, y: number) => arrows(x, y, ink),
          },
        ]
      : []),
    ...(marks.some(({ isContested }) => isContested)
      ? [
          {
            text: say.conflict,
            sample: (x: number, y: number) => sign(x, y, ink),
          },
        ]
      : []),
  ];
}

type Fill = "solid" | "hollow" | "hatched";

function swatch(
  x: number,
  y: number,
  fill: Fill,
  isBar: boolean,
  { unit, palette }: Ink,
): readonly SvgNode[] {
  const { muted, card } = palette;
  const half = isBar ? 9 * unit : 5 * unit;
  const box = {
    left: x - half,
    right: x + half,
    top: y - 5 * unit,
    bottom: y + 5 * unit,
  };
  const round = isBar ? {} : { rx: 5 * unit };
  if (fill === "solid") return [boxNode(box, { ...round, fill: muted })];
  const width = (fill === "hollow" ? 2 : 1.2) * unit;
  const hatch = svgNode("path", {
    d: isBar
      ? hatchPath(box, 6 * unit)
      : `M${x - 3 * unit} ${y + 3 * unit}L${x + 3 * unit} ${y - 3 * unit}`,
    fill: "none",
    stroke: muted,
    "stroke-width": width,
  });
  return [
    boxNode(box, {
      ...round,
      fill: card,
      stroke: muted,
      "stroke-width": width,
    }),
    ...(fill === "hatched" ? [hatch] : []),
  ];
}

function arrows(
  x: number,
  y: number,
  { unit, palette }: Ink,
): readonly SvgNode[] {
  const u = unit;
  const head = (at: number, way: number) =>
    `M${at} ${y + 5 * u * way}V${y - 5 * u * way}M${at - 3 * u} ${y - 1.8 * u * way}L${at} ${y - 5 * u * way}L${at + 3 * u} ${y - 1.8 * u * way}`;
  return [
    svgNode("path", {
      d: head(x - 4 * u, 1) + head(x + 4 * u, -1),
      fill: "none",
      stroke: palette.muted,
      "stroke-width": 1.6 * u,
    }),
  ];
}

function sign(
  x: number,
  y: number,
  { unit, palette }: Ink,
): readonly SvgNode[] {
  const size = chartSizes.label * unit;
  return [
    textNode({
      at: { x, y: y + size * footOfMiddle },
      text: "≠",
      size,
      weight: 600,
      fill: palette.ink,
      anchor: "middle",
    }),
  ];
}

interface PlacedItem extends LegendItem {
  readonly lines: readonly string[];
  readonly left: number;
  readonly row: number;
}

/** As many items to a line as fit. */
function flow(
  items: readonly LegendItem[],
  width: number,
  { unit, palette }: Ink,
): Block {
  if (items.length === 0) return emptyBlock;
  const size = chartSizes.note * unit;
  const look = { size, weight: 400 } as const;
  const before = sizes.sample * unit + 5 * unit;
  const placed: PlacedItem[] = [];
  let left = 0;
  let row = 0;
  for (const item of items) {
    const lines = wrapText(item.text, width - before, look);
    const own =
      before + Math.max(0, ...lines.map((line) => widthOf(line, size, 400)));
    if (left > 0 && left + own > width) {
      row += placed.at(-1)?.lines.length ?? 1;
      left = 0;
    }
    placed.push({ ...item, lines, left, row });
    left += own + sizes.between * unit;
    if (lines.length > 1) left = width;
  }
  const step = sizes.line * unit;
  const rows = row + (placed.at(-1)?.lines.length ?? 1);
  return {
    height: rows * step,
    draw: (x, top) =>
      placed.flatMap((item) => {
        const middle = top + (item.row + 0.5) * step;
        return [
          ...item.sample(x + item.left + (sizes.sample / 2) * unit, middle),
          ...item.lines.map((line, order) =>
            textNode({
              at: {
                x: x + item.left + before,
                y: middle + order * step + size * footOfMiddle,
              },
              text: line,
              size,
              weight: 400,
              fill: palette.muted,
            }),
          ),
        ];
      }),
  };
}
