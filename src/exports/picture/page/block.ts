import type { SvgNode } from "../svgNode.ts";

/** A piece of a page that knows its height before it has a place. */
export interface Block {
  readonly height: number;
  readonly draw: (left: number, top: number) => readonly SvgNode[];
}

export const emptyBlock: Block = { height: 0, draw: () => [] };

/** One under the other, `gap` px apart; empty ones take no gap. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const full = blocks.filter(({ height }) => height > 0);
  const height = full.reduce((sum, block) => sum + block.height, 0);
  return {
    height: height + Math.max(0, full.length - 1) * gap,
    draw: (left, top) => {
      let y = top;
      return full.flatMap((block) => {
        const nodes = block.draw(left, y);
        y += block.height + gap;
        return nodes;
      });
    },
  };
}

/** Side by side, each in a column `step` px from the one before. */
export function sideBySide(blocks: readonly Block[], step: number): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (left, top) =>
      blocks.flatMap((block, order) => block.draw(left + order * step, top)),
  };
}
