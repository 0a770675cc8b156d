import upng from "@pdf-lib/upng";
import { Resvg } from "@resvg/resvg-js";

import type { SvgNode } from "../exports/picture/svgNode.ts";
import { toMarkup } from "../exports/picture/toMarkup.ts";
import type { FontFiles } from "./fontWidths.ts";
import { outlined } from "./outlined.ts";

/** Flat colours and the tones between them; more than these no eye tells apart here. */
const mostColours = 64;

/** The drawing in the pixels of its size. */
export function toPng(drawing: SvgNode, fonts: FontFiles): Uint8Array {
  const markup = toMarkup(outlined(drawing, fonts));
  // No text is left in it, so that no font of this machine is looked for.
  const font = { loadSystemFonts: false };
  const { pixels, width, height } = new Resvg(markup, { font }).render();
  const colours = new Uint8Array(pixels).buffer;
  return new Uint8Array(upng.encode([colours], width, height, mostColours));
}
