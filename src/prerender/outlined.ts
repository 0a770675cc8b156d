import type { Font } from "fontkit";

import type { SvgNode } from "../exports/picture/svgNode.ts";
import { cleanText } from "../exports/picture/text/cleanText.ts";
import { runsOf, type FontFiles } from "./fontWidths.ts";

/** The drawing with its texts as shapes, so that whatever makes pixels of it needs no font. */
export function outlined(node: SvgNode, fonts: FontFiles): SvgNode {
  return node.tag === "text"
    ? shapeOf(node, fonts)
    : {
        ...node,
        children: node.children.map((child) =>
          typeof child === "string" ? child : outlined(child, fonts),
        ),
      };
}

const shifts: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

function shapeOf({ attributes, children }: SvgNode, fonts: FontFiles): SvgNode {
  const {
    x = 0,
    y = 0,
    "font-size": size = 0,
    "font-weight": weight = "",
    "text-anchor": anchor = "start",
    ...look
  } = attributes;
  const files = fonts.get(String(weight));
  if (files === undefined) throw new Error(`no font files: ${weight}`);
  const text = cleanText(children.filter(isText).join(""));
  const { d, width } = outlineOf(text, Number(size), files);
  const left = Number(x) - width * (shifts[anchor] ?? 0);
  return {
    tag: "path",
    attributes: { ...look, d, transform: `translate(${left} ${y})` },
    children: [],
  };
}

function isText(child: SvgNode | string): child is string {
  return typeof child === "string";
}

/** What the font lacks and two of its letters make, one over the other. */
const composed: Readonly<Record<string, readonly [string, string]>> = {
  "≠": ["=", "/"],
};

interface Outline {
  readonly d: string;
  readonly width: number;
}

function outlineOf(
  text: string,
  size: number,
  files: readonly Font[],
): Outline {
  let width = 0;
  let d = "";
  const add = (letters: string, at: number) => {
    const drawn = lettersAt(letters, size, files, at);
    d += drawn.d;
    return drawn.width;
  };
  for (const part of text.split(/(≠)/u)) {
    const pair = composed[part];
    if (pair === undefined) {
      width += add(part, width);
      continue;
    }
    const [ground, over] = pair;
    const own = add(ground, width);
    const narrower = lettersAt(over, size, files, 0).width;
    add(over, width + (own - narrower) / 2);
    width += own;
  }
  return { d, width };
}

/** Letters from a place on the line of their feet on. */
function lettersAt(
  text: string,
  size: number,
  files: readonly Font[],
  left: number,
): Outline {
  let x = left;
  const paths: string[] = [];
  for (const { font, letters } of runsOf(text, files)) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(letters);
    for (const [order, glyph] of glyphs.entries()) {
      const place = positions[order];
      if (place === undefined) continue;
      const shape = glyph.path
        .scale(scale, -scale)
        .translate(x + place.xOffset * scale, -place.yOffset * scale);
      paths.push(shape.toSVG());
      x += place.xAdvance * scale;
    }
  }
  return { d: paths.join(""), width: x - left };
}
