import { footOfMiddle, textNode } from "../chart/ink.ts";
import type { Weight } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { emptyBlock, type Block } from "./block.ts";

export interface ParagraphLook {
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  /** Line height in sizes; Vietnamese letters stack two signs, so no less than 1.2. */
  readonly spacing: number;
}

/** Text set in lines of this width. */
export function paragraph(
  text: string,
  width: number,
  look: ParagraphLook,
): Block {
  const { size, weight } = look;
  const lines = wrapText(text, width, { size, weight });
  return lines.length === 0 ? emptyBlock : linesBlock(lines, look);
}

/**
 * The same in lines of like length, for a headline: none is left with a single word, and they break between its parts
 * where they can.
 */
export function balancedParagraph(
  text: string,
  width: number,
  look: ParagraphLook,
): Block {
  const wrapped = (within: number) => wrapText(text, within, look);
  const { length } = wrapped(width);
  if (length < 2) return paragraph(text, width, look);
  const narrower = Array.from(
    { length: 20 },
    (_, step) => width * (0.5 + step / 40),
  );
  const settings = narrower
    .map((within) => wrapped(within))
    .filter((lines) => lines.length === length);
  const lines = settings.find(endInParts) ?? settings[0] ?? wrapped(width);
  return linesBlock(lines, look);
}

function endInParts(lines: readonly string[]): boolean {
  return lines.slice(0, -1).every((line) => /[:;,]$/u.test(line));
}

function linesBlock(
  lines: readonly string[],
  { size, weight, fill, spacing }: ParagraphLook,
): Block {
  const step = size * spacing;
  return {
    height: lines.length * step,
    draw: (left, top) =>
      lines.map((line, order) =>
        textNode({
          at: { x: left, y: top + (order + 0.5) * step + size * footOfMiddle },
          text: line,
          size,
          weight,
          fill,
        }),
      ),
  };
}

const indent = 0.95;

/** A paragraph behind a dash, its lines in one edge. */
export function listItem(
  text: string,
  width: number,
  look: ParagraphLook,
): Block {
  const { size, fill, spacing } = look;
  const inner = paragraph(text, width - size * indent, look);
  return {
    height: inner.height,
    draw: (left, top) => [
      textNode({
        at: { x: left, y: top + (spacing / 2 + footOfMiddle) * size },
        text: "–",
        size,
        weight: 400,
        fill,
      }),
      ...inner.draw(left + size * indent, top),
    ],
  };
}
