import { drawPicture } from "../drawPicture.ts";
import type { PictureLayout } from "../layouts.ts";
import type { Picture } from "../picture.ts";
import type { SvgNode } from "../svgNode.ts";
import { toMarkup } from "../toMarkup.ts";
import { embedFonts } from "./embedFonts.ts";
import { rasterise } from "./rasterise.ts";

/** Why a picture could not be made: pictureWords' `failures` say it to the reader. */
export type PictureFailure = "fonts" | "drawing";

export type PictureFile =
  | { readonly kind: "file"; readonly blob: Blob }
  | { readonly kind: "failure"; readonly reason: PictureFailure };

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** SVG that looks the same anywhere: its fonts are in it, its text stays text. */
export async function svgFile(
  picture: Picture,
  layout: PictureLayout,
): Promise<PictureFile> {
  const drawing = await withFonts(drawPicture(picture, layout));
  return drawing === undefined
    ? { kind: "failure", reason: "fonts" }
    : {
        kind: "file",
        blob: new Blob([xmlHead, toMarkup(drawing)], {
          type: "image/svg+xml",
        }),
      };
}

/** The same drawing as PNG, at twice its size; on paper's layout at 300 dots an inch. */
export async function pngFile(
  picture: Picture,
  layout: PictureLayout,
): Promise<PictureFile> {
  const drawing = await withFonts(drawPicture(picture, layout));
  if (drawing === undefined) return { kind: "failure", reason: "fonts" };
  const scale = layout.kind === "a5" ? 300 / 96 : 2;
  const blob = await rasterise(drawing, scale).catch(() => null);
  return blob === null
    ? { kind: "failure", reason: "drawing" }
    : { kind: "file", blob };
}

/** Undefined where the fonts cannot be fetched: without them the picture would not be what was seen. */
async function withFonts(drawing: SvgNode): Promise<SvgNode | undefined> {
  try {
    return await embedFonts(drawing);
  } catch {
    return undefined;
  }
}

/** The drawing as an address that an <img> may have, in whatever fonts the reader's machine has: some kilobytes. */
export function svgAddress(picture: Picture, layout: PictureLayout): string {
  const markup = toMarkup(drawPicture(picture, layout));
  return `data:image/svg+xml,${encodeURIComponent(markup)}`;
}
