import { pictureWords } from "../../../wording/pictureWords.ts";
import type { Box } from "../../../charts/marks/labelLayout.ts";
import type { ChartDrawing } from "../chart/chartSpace.ts";
import { drawChart, measuresOf } from "../chart/drawChart.ts";
import { boxNode, lineNode } from "../chart/ink.ts";
import type { PictureChart } from "../chart/pictureChart.ts";
import { stacked, type Block } from "../page/block.ts";
import { legendBlock } from "../page/legend.ts";
import { paragraph, type ParagraphLook } from "../page/paragraph.ts";
import { lightPalette as palette } from "../palette.ts";
import { svgNode, type SvgNode } from "../svgNode.ts";
import { wrapText } from "../text/wrapText.ts";
import { drawBoard } from "./drawBoard.ts";
import { linkFoot } from "./linkFoot.ts";
import type { LinkPicture } from "./linkPicture.ts";

/** What chats ask for; they show it at a quarter of that. */
const linkSize = { width: 1200, height: 630 } as const;
const margin = 48;
const top = 28;
const gap = 12;
const inner = linkSize.width - 2 * margin;

const headlineSizes = [62, 56, 50, 46];
const smallestHeadline = 40;
const unitSizes = [30, 27, 24];
const noteSizes = [22, 20, 18];

/** px in a sixteenth of a rem that the chart is drawn at, the largest first. */
const chartUnits = [2.7, 2.5, 2.3, 2.1, 1.9, 1.75, 1.6];
const legendUnit = 1.85;
/** Of one line of it. */
const legendHeight = 18 * legendUnit;

/** The picture as chats show it; pure, like drawPicture. */
export function drawLinkPicture(picture: LinkPicture): SvgNode {
  const { width, height } = linkSize;
  const head = headBlock(picture);
  const foot = linkFoot(picture, inner, noteSizes);
  const footTop = height - foot.height - 1.7 * gap;
  const apart = fitted(picture.apart.join(" "), noteSizes, 2, 400);
  const apartTop = footTop - (apart.height > 0 ? gap + apart.height : gap);
  const box = {
    left: margin,
    right: width - margin,
    top: top + head.height + gap,
    bottom: apartTop,
  };
  return svgNode(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
    },
    svgNode("title", {}, picture.headline),
    svgNode("desc", {}, picture.alt),
    boxNode({ left: 0, top: 0, right: width, bottom: height }, paint("card")),
    boxNode(
      { left: 0, top: footTop, right: width, bottom: height },
      paint("paper"),
    ),
    lineNode(
      { x: 0, y: footTop },
      { x: width, y: footTop },
      { stroke: palette.rule, width: 2 },
    ),
    ...head.draw(margin, top),
    ...bodyNodes(picture, box),
    ...apart.draw(margin, apartTop),
    ...foot.draw(margin, footTop + 0.9 * gap),
  );
}

function paint(ground: "card" | "paper") {
  return { fill: palette[ground] };
}

function headBlock({ headline, unitLine }: LinkPicture): Block {
  const isOneLine = (size: number) =>
    wrapText(headline, inner, { size, weight: 600 }).length === 1;
  const size = headlineSizes.find(isOneLine) ?? smallestHeadline;
  const look = { size, weight: 600, fill: palette.ink, spacing: 1.22 } as const;
  return stacked(
    [paragraph(headline, inner, look), fitted(unitLine, unitSizes, 1, 400)],
    4,
  );
}

/** At the largest of the sizes that keeps to so many lines, else at the least. */
function fitted(
  text: string,
  sizes: readonly number[],
  lines: number,
  weight: ParagraphLook["weight"],
): Block {
  const size =
    sizes.find(
      (one) => wrapText(text, inner, { size: one, weight }).length <= lines,
    ) ??
    sizes.at(-1) ??
    0;
  const look = { size, weight, fill: palette.muted, spacing: 1.3 };
  return paragraph(text, inner, look);
}

function bodyNodes(picture: LinkPicture, box: Box): readonly SvgNode[] {
  const { body } = picture;
  return body.kind === "board"
    ? drawBoard(body, box)
    : chartNodes(body, box, picture.language);
}

/** The chart as large as finds room for every label; the legend names what its signs mean, and what found none. */
function chartNodes(
  chart: PictureChart,
  box: Box,
  language: LinkPicture["language"],
): readonly SvgNode[] {
  const units = chartUnits.filter((unit) => isRoomy(chart, box, unit));
  const tries = units.length === 0 ? chartUnits.slice(-1) : units;
  const drawings = tries.map((unit) => drawAt(unit, chart, box, language));
  const fewest = Math.min(...drawings.map(({ unplaced }) => unplaced));
  return drawings.find(({ unplaced }) => unplaced === fewest)?.nodes ?? [];
}

/** Marks on two axes find their own room; rows need theirs. */
function isRoomy(chart: PictureChart, box: Box, unit: number): boolean {
  const { least, leastWidth } = measuresOf(chart, inner, unit);
  return (
    leastWidth <= inner &&
    (chart.kind === "pins" || least + legendHeight <= box.bottom - box.top)
  );
}

function drawAt(
  unit: number,
  chart: PictureChart,
  box: Box,
  language: LinkPicture["language"],
): { readonly nodes: readonly SvgNode[]; readonly unplaced: number } {
  const legendOf = (unplaced: ChartDrawing["unplaced"]) =>
    legendBlock(
      chart,
      unplaced,
      pictureWords[language].legend,
      inner,
      { unit: legendUnit, palette },
      chart.kind === "bullets",
    );
  const drawAbove = (legend: Block) =>
    drawChart(chart, {
      unit,
      palette,
      box: { ...box, bottom: box.bottom - legend.height },
    });
  const first = drawAbove(legendOf([]));
  const legend = legendOf(first.unplaced);
  // What goes to the legend makes it longer at the chart's cost.
  const drawn = first.unplaced.length === 0 ? first : drawAbove(legend);
  const last = legendOf(drawn.unplaced);
  return {
    nodes: [...drawn.nodes, ...last.draw(box.left, box.bottom - last.height)],
    unplaced: drawn.unplaced.length,
  };
}
