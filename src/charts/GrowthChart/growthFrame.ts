import { groupedBy } from "../../core/grouped.ts";
import type { LabelMetrics } from "../marks/markScene.ts";
import type { GrowthMark, GrowthSeries } from "./growthSeries.ts";

/** A row in px of the drawing. */
export interface GrowthRow {
  readonly mark: GrowthMark;
  readonly top: number;
  readonly height: number;
}

/** The line above a city's rows. */
export interface GrowthHead {
  readonly place: number;
  readonly cityName: string;
  readonly top: number;
  readonly height: number;
}

export interface GrowthFrame {
  readonly heads: readonly GrowthHead[];
  readonly rows: readonly GrowthRow[];
  /** Ids of the earliest changes, which there was no height for. */
  readonly leftOut: readonly string[];
  /** Whether what sets a row apart stands beside its period, not under it. */
  readonly areTagsBeside: boolean;
  /** Width of the column of periods and tags. */
  readonly column: number;
  /** Where tags begin that stand beside. */
  readonly tagsAt: number;
}

/** In sixteenths of a rem. */
export const growthSizes = {
  axis: 24,
  head: 28,
  row: 26,
  /** Each line of tags under a period. */
  tag: 15,
  foot: 6,
  indent: 16,
  gap: 12,
} as const;

const leastHead = 19;
const leastRow = 16;
const mostRow = 40;
/** Share of the width that the column may take with tags beside the periods; else they go under them. */
const mostColumn = 0.38;

/** In sixteenths of a rem: as high as its rows are easy to read at this width. */
export function easyHeight(
  { marks }: Pick<GrowthSeries, "marks">,
  width: number,
  metrics: LabelMetrics,
): number {
  const { axis, head, row, foot } = growthSizes;
  const cities = new Set(marks.map(({ place }) => place)).size;
  const tags = hasRoomBeside(marks, width, metrics) ? 0 : tagRoom(marks);
  return axis + cities * head + marks.length * row + tags + foot;
}

function tagRoom(marks: readonly GrowthMark[]): number {
  return (
    marks.reduce((sum, { tags }) => sum + tags.length, 0) * growthSizes.tag
  );
}

/** A head for each city and a row for each change, in the height at hand; where that is too little, the latest stay. */
export function growthFrame(
  { marks }: Pick<GrowthSeries, "marks">,
  size: { readonly width: number; readonly height: number },
  metrics: LabelMetrics,
): GrowthFrame {
  const { unit } = metrics;
  const areTagsBeside = hasRoomBeside(marks, size.width, metrics);
  const free = size.height / unit - growthSizes.axis - growthSizes.foot;
  const shown = latestThatFit(marks, free, areTagsBeside);
  const cities = [...groupedBy(shown, ({ place }) => place).values()];
  const tags = areTagsBeside ? 0 : tagRoom(shown);
  const { head, row } = heightsIn(free - tags, cities.length, shown.length);
  const heads: GrowthHead[] = [];
  const rows: GrowthRow[] = [];
  let top = growthSizes.axis;
  for (const own of cities) {
    const [first] = own;
    if (first === undefined) continue;
    const { place, cityName } = first;
    heads.push({ place, cityName, top: top * unit, height: head * unit });
    top += head;
    for (const mark of own) {
      const height =
        row + (areTagsBeside ? 0 : mark.tags.length * growthSizes.tag);
      rows.push({ mark, top: top * unit, height: height * unit });
      top += height;
    }
  }
  const kept = new Set(shown);
  return {
    heads,
    rows,
    leftOut: marks.filter((mark) => !kept.has(mark)).map(({ id }) => id),
    areTagsBeside,
    ...columnOf(shown, areTagsBeside, metrics),
  };
}

function latestThatFit(
  marks: readonly GrowthMark[],
  free: number,
  areTagsBeside: boolean,
): readonly GrowthMark[] {
  const needs = (some: readonly GrowthMark[]) =>
    new Set(some.map(({ place }) => place)).size * leastHead +
    some.length * leastRow +
    (areTagsBeside ? 0 : tagRoom(some));
  const latest = marks.toSorted((a, b) => b.order.localeCompare(a.order));
  while (latest.length > 1 && needs(latest) > free) latest.pop();
  const kept = new Set(latest);
  return marks.filter((mark) => kept.has(mark));
}

/** Rows and heads give and take room alike, a row up to a height beyond which the eye loses the line. */
function heightsIn(
  free: number,
  heads: number,
  rows: number,
): { readonly head: number; readonly row: number } {
  const easy = heads * growthSizes.head + rows * growthSizes.row;
  const factor = Math.min(free / easy, mostRow / growthSizes.row);
  const head = Math.max(leastHead, growthSizes.head * Math.min(factor, 1));
  const row = Math.min((free - heads * head) / Math.max(1, rows), mostRow);
  return { head, row: Math.max(leastRow, row) };
}

function columnOf(
  marks: readonly GrowthMark[],
  areTagsBeside: boolean,
  { unit, widthOf, noteWidthOf }: LabelMetrics,
): Pick<GrowthFrame, "column" | "tagsAt"> {
  const { indent, gap } = growthSizes;
  const widest = (widths: readonly number[]) => Math.max(0, ...widths);
  const periods = widest(marks.map(({ period }) => widthOf(period)));
  const tagged = marks.filter(({ tags }) => tags.length > 0);
  const beside = widest(tagged.map(({ tags }) => noteWidthOf(tagLine(tags))));
  const under = widest(tagged.flatMap(({ tags }) => tags.map(noteWidthOf)));
  const tagsAt = indent * unit + periods + (gap / 2) * unit;
  const end = areTagsBeside
    ? tagsAt + beside
    : indent * unit + Math.max(periods, under);
  return { tagsAt, column: end + gap * unit };
}

/** Whether the tags leave most of the width to the changes. */
function hasRoomBeside(
  marks: readonly GrowthMark[],
  width: number,
  metrics: LabelMetrics,
): boolean {
  return columnOf(marks, true, metrics).column <= width * mostColumn;
}

/** All of them on one line. */
export function tagLine(tags: readonly string[]): string {
  return tags.join(", ");
}
