import { svgNode, type SvgNode } from "../svgNode.ts";
import { toMarkup } from "../toMarkup.ts";
import { facesOf } from "./embedFonts.ts";
import type { FontFace } from "./fontFaces.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** px a side of the strip under the picture in which each font shows a letter. */
const cell = 24;
const pause = 30;
/** Shorter than the three seconds after which browsers fall back to another font. */
const patience = 2500;
/** A slow phone needs longer than that for its first image, and less for the next. */
const attempts = 4;

/**
 * The drawing, its fonts embedded, as PNG of `scale` times its size; null where the browser can make none. An image is
 * decoded before the fonts within it are read, and drawn without them until then, in WebKit
 * (https://bugs.webkit.org/show_bug.cgi?id=219770) and in Chromium: so one letter of each font stands under the picture,
 * and nothing is taken before all of them show. To go when decode() waits for fonts.
 */
export async function rasterise(
  drawing: SvgNode,
  scale: number,
): Promise<Blob | null> {
  const size = sizeOf(drawing);
  const faces = facesOf(drawing);
  const image = await imageWithFonts(drawing, faces, size);
  if (image === null) return null;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const context = canvas.getContext("2d");
  if (context === null) return null;
  // The strip of letters falls below the canvas.
  const height = (size.height + cell) * scale;
  context.drawImage(image, 0, 0, size.width * scale, height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
}

/** Null where the fonts do not come. */
async function imageWithFonts(
  drawing: SvgNode,
  faces: readonly FontFace[],
  size: Size,
): Promise<HTMLImageElement | null> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // Under an address of its own, or it would share the image before, and the time that has run out.
    const attributes = { ...drawing.attributes, "data-attempt": attempt };
    const lettered = withLetters({ ...drawing, attributes }, faces, size);
    const image = new Image();
    image.src = addressOf(lettered);
    await image.decode();
    if (await areFontsIn(image, faces.length, size)) return image;
  }
  return null;
}

function sizeOf({ attributes }: SvgNode): Size {
  const [, , width = 0, height = 0] = String(attributes["viewBox"])
    .split(" ")
    .map(Number);
  return { width, height };
}

function addressOf(drawing: SvgNode): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toMarkup(drawing))}`;
}

function withLetters(
  { tag, attributes, children }: SvgNode,
  faces: readonly FontFace[],
  { width, height }: Size,
): SvgNode {
  const letters = faces.map(({ weight, letter }, order) =>
    svgNode(
      "text",
      {
        x: order * cell + cell / 4,
        y: height + cell * 0.7,
        "font-size": cell / 2,
        "font-weight": weight,
      },
      letter,
    ),
  );
  const tall = height + cell;
  const size = { width, height: tall, viewBox: `0 0 ${width} ${tall}` };
  return svgNode(tag, { ...attributes, ...size }, ...children, ...letters);
}

async function areFontsIn(
  image: HTMLImageElement,
  count: number,
  { width, height }: Size,
): Promise<boolean> {
  const canvas = document.createElement("canvas");
  canvas.width = count * cell;
  canvas.height = cell;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return false;
  const end = performance.now() + patience;
  const cells = Array.from({ length: count }, (_, order) => order * cell);
  while (performance.now() < end) {
    context.clearRect(0, 0, canvas.width, cell);
    context.drawImage(image, 0, -height, width, height + cell);
    const isShown = (left: number) =>
      context.getImageData(left, 0, cell, cell).data.some((value) => value > 0);
    if (cells.every(isShown)) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
  return false;
}
