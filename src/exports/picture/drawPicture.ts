import { pictureWords } from "../../wording/pictureWords.ts";
import { drawChart } from "./chart/drawChart.ts";
import type { PictureMark } from "./chart/pictureChart.ts";
import { boxNode, lineNode, rounded } from "./chart/ink.ts";
import { sheetOf, type PictureLayout, type Sheet } from "./layouts.ts";
import {
  fitPage,
  footHeight,
  heightBesideChart,
  topOf,
  type FittedPage,
} from "./page/fitPage.ts";
import { legendBlock } from "./page/legend.ts";
import { lightPalette, type Palette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { svgNode, type SvgNode } from "./svgNode.ts";

export interface PictureLook {
  readonly palette: Palette;
  /** Begins the ids of title and description, which must differ between the drawings of one page. */
  readonly id: string;
}

const fileLook: PictureLook = { palette: lightPalette, id: "picture" };

/** As theme.css names them, so that a page and a file are set alike. */
const fontFamily = '"Be Vietnam Pro", "Be Vietnam Fallback", Arial, sans-serif';

/**
 * The one drawing of a picture, wherever it goes: a page, a file, a sheet of paper. Pure: text is measured by the widths
 * of the font, so that a browser and a build draw the same.
 */
export function drawPicture(
  picture: Picture,
  layout: PictureLayout,
  { palette, id }: PictureLook = fileLook,
): SvgNode {
  const sheet = sheetOf(layout);
  const page = fitPage(picture, sheet, palette);
  const { nodes, height } = pageNodes(picture, sheet, page);
  return svgNode(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...sizeOf(sheet, height),
      viewBox: `0 0 ${rounded(sheet.width)} ${rounded(height)}`,
      "font-family": fontFamily,
      lang: picture.language,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
    },
    svgNode("title", { id: `${id}-title` }, picture.headline),
    svgNode("desc", { id: `${id}-desc` }, picture.alt),
    ...nodes,
  );
}

function sizeOf({ paper, width }: Sheet, height: number) {
  return paper ?? { width: rounded(width), height: rounded(height) };
}

const mostTurns = 6;

function pageNodes(
  picture: Picture,
  sheet: Sheet,
  page: FittedPage,
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const { palette, unit, gap, head, apart, foot, chartHeight } = page;
  const { margin, width } = sheet;
  const inner = width - 2 * margin;
  const top = topOf(sheet);
  const chartTop = top + head.height + gap;
  const say = pictureWords[picture.language].legend;
  const draw = (height: number) =>
    drawChart(picture.chart, {
      unit,
      palette,
      box: {
        left: margin,
        right: width - margin,
        top: chartTop,
        bottom: chartTop + height,
      },
    });
  const legendFor = (unplaced: readonly PictureMark[]) =>
    legendBlock(picture.chart, unplaced, say, inner, page);
  let drawnHeight = chartHeight;
  let chart = draw(drawnHeight);
  let legend = legendFor(chart.unplaced);
  // Marks that go to the legend make it longer, at the cost of the chart on a sheet of fixed height, where then perhaps
  // more marks find no room; never fewer than a few turns settle.
  for (let turn = 0; sheet.height !== null && turn < mostTurns; turn += 1) {
    const left = chartHeight - (legend.height - page.legendHeight);
    if (left >= drawnHeight) break;
    drawnHeight = left;
    chart = draw(drawnHeight);
    legend = legendFor(chart.unplaced);
  }
  const height =
    sheet.height ?? heightBesideChart(page, legend.height, sheet) + chartHeight;
  const legendTop = chartTop + drawnHeight + gap * 0.6;
  const apartTop =
    legendTop + legend.height + (legend.height > 0 ? gap * 0.6 : 0);
  const footTop = height - footHeight(page, sheet);
  const whole = { left: 0, right: width, bottom: height };
  return {
    height,
    nodes: [
      boxNode({ ...whole, top: 0 }, { fill: palette.card }),
      boxNode({ ...whole, top: footTop }, { fill: palette.paper }),
      lineNode(
        { x: 0, y: footTop },
        { x: width, y: footTop },
        { stroke: palette.rule, width: Math.max(1, unit) },
      ),
      ...head.draw(margin, top),
      ...chart.nodes,
      ...legend.draw(margin, legendTop),
      ...apart.draw(margin, apartTop),
      ...foot.draw(margin, footTop + gap),
    ],
  };
}
