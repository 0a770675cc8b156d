import { useEffect, useState } from "react";

export type TextMeasure = (text: string, font: string) => number;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;
let measure: TextMeasure = byCanvas;

/** Width in px as the browser draws it. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = measure(text, font);
  widths.set(key, width);
  return width;
}

/** Without a canvas a generous guess, so that labels rather move than touch. */
function byCanvas(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return text.length * 7.5;
  context.font = font;
  return context.measureText(text).width;
}

/** For the build, which has no canvas but the font's own files. */
export function measureTextBy(own: TextMeasure): void {
  measure = own;
  widths.clear();
}

/** What a drawing's text is measured in; the page's own font, so that what is measured is what is drawn. */
export function fontOf(px: number): string {
  return `600 ${px}px "Be Vietnam Pro", "Be Vietnam Fallback", Arial, sans-serif`;
}

/** One letter of each file the font comes in. */
const letters = String.fromCodePoint(0x61, 0x1ea1);

function areFontsHere(): boolean {
  return measure !== byCanvas || document.fonts.check(fontOf(16), letters);
}

/** Settles once the font is here or will not come: a page without text of its weight would never have asked for it. */
async function fontsReady(): Promise<void> {
  await document.fonts.load(fontOf(16), letters).catch(() => []);
  await document.fonts.ready;
}

/** Whether the page's fonts have arrived: text measured before is measured in another font. */
export function useFontsReady(): boolean {
  const [isReady, setReady] = useState(areFontsHere);
  useEffect(() => {
    if (isReady) return;
    let isMounted = true;
    void fontsReady().then(() => {
      widths.clear();
      if (isMounted) setReady(true);
    });
    return () => {
      isMounted = false;
    };
  }, [isReady]);
  return isReady;
}
