import type { Block } from "./block.ts";
import { sideBySide, stacked } from "./block.ts";
import { listItem, paragraph, type ParagraphLook } from "./paragraph.ts";

interface LimitsList {
  readonly title: string;
  readonly items: readonly string[];
  readonly columns: number;
  /** Columns it may have besides where every item then still has one line. */
  readonly mostColumns: number;
  readonly width: number;
  readonly look: ParagraphLook;
  readonly ink: string;
}

const columnGap = 1.6;

/** A title over a list; in columns of like height where there are several items and columns. */
export function listBlock(list: LimitsList): Block {
  const { title, items, width, look, ink } = list;
  if (items.length === 0) return stacked([], 0);
  const gap = look.size * columnGap;
  const widthIn = (columns: number) => (width - gap * (columns - 1)) / columns;
  const columns = columnsFor(list, widthIn);
  const own = widthIn(columns);
  const blocks = items.map((item) => listItem(item, own, look));
  return stacked(
    [
      paragraph(title, width, { ...look, weight: 600, fill: ink }),
      sideBySide(
        balanced(blocks, columns).map((column) => stacked(column, 0)),
        own + gap,
      ),
    ],
    look.size * 0.1,
  );
}

function columnsFor(
  { items, columns, mostColumns, look }: LimitsList,
  widthIn: (columns: number) => number,
): number {
  const oneLine = look.size * look.spacing + 1;
  const isFlat = (count: number) =>
    items.every(
      (item) => listItem(item, widthIn(count), look).height <= oneLine,
    );
  const wished = [2].find((count) => count <= mostColumns && isFlat(count));
  return Math.min(items.length, Math.max(columns, wished ?? 1));
}

/** In order, each column taking items until it holds its share of the height. */
function balanced(
  blocks: readonly Block[],
  columns: number,
): readonly (readonly Block[])[] {
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  let passed = 0;
  const columnOf = blocks.map(({ height }) => {
    const column = Math.floor(((passed + height / 2) / total) * columns);
    passed += height;
    return Math.min(columns - 1, column);
  });
  return Array.from({ length: columns }, (_, column) =>
    blocks.filter((_block, order) => columnOf[order] === column),
  );
}
