import { footOfMiddle, textNode } from "../chart/ink.ts";
import { stacked, type Block } from "../page/block.ts";
import { paragraph } from "../page/paragraph.ts";
import { wordmark } from "../page/wordmark.ts";
import { lightPalette as palette } from "../palette.ts";
import { widthOf } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import type { LinkPicture } from "./linkPicture.ts";

const markSize = 34;
const mostLines = 2;
const between = 24;

/** Whose words the figures are, and under them ours: the wordmark, what to beware of, and where. */
export function linkFoot(
  picture: LinkPicture,
  width: number,
  sizes: readonly number[],
): Block {
  const { sources } = picture;
  const size =
    sizes.find(
      (one) =>
        wrapText(sources, width, { size: one, weight: 400 }).length <=
        mostLines,
    ) ??
    sizes.at(-1) ??
    0;
  const look = {
    size,
    weight: 400,
    fill: palette.muted,
    spacing: 1.3,
  } as const;
  return stacked(
    [paragraph(sources, width, look), stampLine(picture, width, sizes)],
    4,
  );
}

function stampLine(
  { stamp, limits }: LinkPicture,
  width: number,
  sizes: readonly number[],
): Block {
  const { site, address } = stamp;
  const mark = wordmark(site, { size: markSize, spacing: 1.2, palette });
  const room = width - mark.width - between;
  const text = [limits, address].filter((part) => part !== "").join(" · ");
  const size = sizes.find((one) => widthOf(text, one, 400) <= room);
  return {
    height: mark.height,
    draw: (left, top) => {
      const y = top + mark.height / 2 + markSize * footOfMiddle;
      return [
        ...mark.draw(left, top),
        textNode({
          at: { x: left + width, y },
          // An address without end gives way to the cautions.
          text: size === undefined ? limits : text,
          size: size ?? sizes.at(-1) ?? 0,
          weight: 400,
          fill: palette.muted,
          anchor: "end",
        }),
      ];
    },
  };
}
