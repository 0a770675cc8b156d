import { compareText } from "../../core/compareText.ts";
import { groupedBy } from "../../core/grouped.ts";
import type { LabelMetrics } from "../marks/markScene.ts";
import { growthColumn, type GrowthColumn } from "./growthColumn.ts";
import type { GrowthMark, GrowthSeries } from "./growthSeries.ts";

/** A row in px of the drawing. */
export interface GrowthRow {
  readonly mark: GrowthMark;
  readonly top: number;
  readonly height: number;
  /** Of its first line: what is below holds tags. */
  readonly lineHeight: number;
}

/** The line above a city's rows. */
export interface GrowthHead {
  readonly place: number;
  readonly cityName: string;
  readonly top: number;
  readonly height: number;
}

export interface GrowthFrame extends GrowthColumn {
  readonly heads: readonly GrowthHead[];
  readonly rows: readonly GrowthRow[];
  /** Ids of the earliest changes, which there was no height for. */
  readonly leftOut: readonly string[];
}

/** In sixteenths of a rem. */
export const growthSizes = {
  axis: 24,
  head: 28,
  row: 26,
  /** Each line of tags under a period. */
  tag: 15,
  foot: 6,
} as const;

const leastHead = 19;
const leastRow = 16;
const mostRow = 40;

interface Heights {
  readonly head: number;
  readonly row: number;
  readonly tag: number;
}

/** In sixteenths of a rem: as high as its rows are easy to read at this width. */
export function easyHeight(
  { marks }: Pick<GrowthSeries, "marks">,
  width: number,
  metrics: LabelMetrics,
): number {
  const { axis, foot, ...heights } = growthSizes;
  const { areTagsBeside } = growthColumn(marks, width, metrics);
  const tag = areTagsBeside ? 0 : heights.tag;
  return axis + heightOf(marks, { ...heights, tag }) + foot;
}

function heightOf(marks: readonly GrowthMark[], { head, row, tag }: Heights) {
  const cities = new Set(marks.map(({ place }) => place)).size;
  const tags = marks.reduce((sum, mark) => sum + mark.tags.length, 0);
  return cities * head + marks.length * row + tags * tag;
}

/** A head for each city and a row for each change, in the height at hand; where that is too little, the latest stay. */
export function growthFrame(
  { marks }: Pick<GrowthSeries, "marks">,
  size: { readonly width: number; readonly height: number },
  metrics: LabelMetrics,
): GrowthFrame {
  const { axis, foot } = growthSizes;
  const free = size.height / metrics.unit - axis - foot;
  const column = growthColumn(marks, size.width, metrics);
  const tag = column.areTagsBeside ? 0 : growthSizes.tag;
  const shown = latestThatFit(marks, free, tag);
  const heights = heightsIn(free, shown, tag);
  return {
    ...column,
    ...stacked(shown, heights, metrics.unit),
    leftOut: marks.filter((mark) => !shown.includes(mark)).map(({ id }) => id),
  };
}

function latestThatFit(
  marks: readonly GrowthMark[],
  free: number,
  tag: number,
): readonly GrowthMark[] {
  const least = { head: leastHead, row: leastRow, tag };
  const latest = marks.toSorted((a, b) => compareText(b.order, a.order));
  while (latest.length > 1 && heightOf(latest, least) > free) latest.pop();
  return marks.filter((mark) => latest.includes(mark));
}

/** Rows and heads give and take room alike, a row up to a height beyond which the eye loses the line. */
function heightsIn(
  free: number,
  marks: readonly GrowthMark[],
  tag: number,
): Heights {
  const tags = heightOf(marks, { head: 0, row: 0, tag });
  const easy = heightOf(marks, { ...growthSizes, tag: 0 });
  const factor = Math.min(1, (free - tags) / easy);
  const head = Math.max(leastHead, growthSizes.head * factor);
  const heads = heightOf(marks, { head, row: 0, tag: 0 });
  const row = (free - tags - heads) / Math.max(1, marks.length);
  return { head, row: Math.min(mostRow, Math.max(leastRow, row)), tag };
}

/** One under the other, in px. */
function stacked(
  marks: readonly GrowthMark[],
  { head, row, tag }: Heights,
  unit: number,
): Pick<GrowthFrame, "heads" | "rows"> {
  const heads: GrowthHead[] = [];
  const rows: GrowthRow[] = [];
  let top = growthSizes.axis * unit;
  for (const [place, own] of groupedBy(marks, (mark) => mark.place)) {
    const cityName = own[0]?.cityName ?? "";
    heads.push({ place, cityName, top, height: head * unit });
    top += head * unit;
    for (const mark of own) {
      const height = (row + mark.tags.length * tag) * unit;
      rows.push({ mark, top, height, lineHeight: row * unit });
      top += height;
    }
  }
  return { heads, rows };
}
