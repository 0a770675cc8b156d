import type { Box } from "../../../charts/marks/labelLayout.ts";
import type { SvgNode } from "../svgNode.ts";
import { widthOf } from "../text/textWidth.ts";
import type { Ink } from "./ink.ts";
import type { PictureMark } from "./pictureChart.ts";

/** Where a chart may draw, and with what. */
export interface ChartSpace extends Ink {
  readonly box: Box;
}

export interface ChartDrawing {
  readonly nodes: readonly SvgNode[];
  /** Marks whose label found no room: the legend names them. */
  readonly unplaced: readonly PictureMark[];
}

/** Sizes of a chart's text, in sixteenths of a rem. */
export const chartSizes = { label: 12.5, note: 11, line: 16 } as const;

export function labelWidth(text: string, unit: number): number {
  return widthOf(text, chartSizes.label * unit, 600);
}

export function noteWidth(text: string, unit: number): number {
  return widthOf(text, chartSizes.note * unit, 400);
}
