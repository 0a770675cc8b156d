import type { Ink } from "../chart/ink.ts";
import type { Stamp } from "../picture.ts";
import { widthOf } from "../text/textWidth.ts";
import { stacked, type Block } from "./block.ts";
import { paragraph } from "./paragraph.ts";
import { wordmark } from "./wordmark.ts";

/** In sixteenths of a rem. */
const sizes = { mark: 15, gap: 10 } as const;

/** The wordmark, and beside or under it which record, where, and under which licence. */
export function stampBlock(
  { site, version, address, licence }: Stamp,
  width: number,
  size: number,
  { unit, palette }: Ink,
): Block {
  const markSize = sizes.mark * unit;
  const mark = wordmark(site, { size: markSize, spacing: 1.3, palette });
  const look = {
    size,
    weight: 400,
    fill: palette.muted,
    spacing: 1.35,
  } as const;
  const facts = [version, address, licence].filter((fact) => fact !== "");
  const inOne = facts.join(" · ");
  const beside = mark.width + sizes.gap * unit;
  if (beside + widthOf(inOne, size, 400) > width)
    return stacked(
      [
        mark,
        ...linesOf(facts, width, size).map((line) =>
          paragraph(line, width, look),
        ),
      ],
      0,
    );
  const line = paragraph(inOne, width - beside, look);
  return {
    height: mark.height,
    draw: (left, top) => [
      ...mark.draw(left, top),
      // On one foot with the wordmark, whose letters are larger.
      ...line.draw(
        left + beside,
        top + (mark.height - line.height) / 2 + (markSize - size) * 0.3,
      ),
    ],
  };
}

/** As many facts to a line as fit, with a point between them and none at the end. */
function linesOf(
  facts: readonly string[],
  width: number,
  size: number,
): readonly string[] {
  return facts.reduce<readonly string[]>((lines, fact) => {
    const last = lines.at(-1);
    const longer = last === undefined ? fact : `${last} · ${fact}`;
    const before = lines.slice(0, -1);
    return widthOf(longer, size, 400) <= width
      ? [...before, longer]
      : [...lines, fact];
  }, []);
}
