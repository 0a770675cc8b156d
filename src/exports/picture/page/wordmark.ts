import { footOfMiddle, textNode } from "../chart/ink.ts";
import type { Palette } from "../palette.ts";
import type { Stamp } from "../picture.ts";
import { widthOf } from "../text/textWidth.ts";
import type { Block } from "./block.ts";

interface WordmarkLook {
  /** Of its letters, in px. */
  readonly size: number;
  /** Height of its line in sizes. */
  readonly spacing: number;
  readonly palette: Palette;
}

/** Our name in its two colours, on a line of its own. */
export function wordmark(
  { first, second }: Stamp["site"],
  { size, spacing, palette }: WordmarkLook,
): Block & { readonly width: number } {
  const letters = { size, weight: 600 } as const;
  const firstWidth = widthOf(first, size, 600);
  return {
    width: firstWidth + widthOf(second, size, 600),
    height: size * spacing,
    draw: (left, top) => {
      const y = top + size * (spacing / 2 + footOfMiddle);
      return [
        textNode({
          ...letters,
          at: { x: left, y },
          text: first,
          fill: palette.ink,
        }),
        textNode({
          ...letters,
          at: { x: left + firstWidth, y },
          text: second,
          fill: palette.accent,
        }),
      ];
    },
  };
}
