import type { Block } from "./block.ts";
import { sideBySide, stacked } from "./block.ts";
import { listItem, paragraph, type ParagraphLook } from "./paragraph.ts";

interface LimitsList {
  readonly title: string;
  readonly items: readonly string[];
  readonly columns: number;
  readonly width: number;
  readonly look: ParagraphLook;
  readonly ink: string;
}

const columnGap = 1.6;

/** A title over a list; in columns of like height where there are several items and columns. */
export function listBlock(list: LimitsList): Block {
  const { title, items, width, look, ink } = list;
  if (items.length === 0) return stacked([], 0);
  const columns = items.length < 2 ? 1 : list.columns;
  const gap = look.size * columnGap;
  const own = (width - gap * (columns - 1)) / columns;
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
