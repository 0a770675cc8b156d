import type { LabelMetrics } from "../marks/markScene.ts";
import type { GrowthMark } from "./growthSeries.ts";

/** The periods left of the axis, with what sets some of them apart. */
export interface GrowthColumn {
  /** Its right end, in px. */
  readonly column: number;
  /** Where tags begin that stand beside their period. */
  readonly tagsAt: number;
  /** Whether they do; else they stand under it. */
  readonly areTagsBeside: boolean;
}

/** In sixteenths of a rem. */
export const columnSizes = { indent: 16, gap: 12 } as const;

/** Share of the width that the column may take with tags beside the periods. */
const mostColumn = 0.38;

/** Tags stand beside the periods where that leaves most of the width to the changes. */
export function growthColumn(
  marks: readonly GrowthMark[],
  width: number,
  { unit, widthOf, noteWidthOf }: LabelMetrics,
): GrowthColumn {
  const { indent, gap } = columnSizes;
  const widest = (widths: readonly number[]) => Math.max(0, ...widths);
  const periods = widest(marks.map(({ period }) => widthOf(period)));
  const tagged = marks.filter(({ tags }) => tags.length > 0);
  const beside = widest(tagged.map(({ tags }) => noteWidthOf(tagLine(tags))));
  const under = widest(tagged.flatMap(({ tags }) => tags.map(noteWidthOf)));
  const tagsAt = indent * unit + periods + (gap / 2) * unit;
  const wide = tagsAt + beside + gap * unit;
  const narrow = (indent + gap) * unit + Math.max(periods, under);
  const areTagsBeside = wide <= width * mostColumn;
  return { tagsAt, areTagsBeside, column: areTagsBeside ? wide : narrow };
}

/** All of them on one line. */
export function tagLine(tags: readonly string[]): string {
  return tags.join(", ");
}
