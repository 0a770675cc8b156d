import { useEffect, useState } from "react";

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Width in px as the browser draws it; without a canvas a generous guess, so that labels rather move than touch. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return text.length * 7.5;
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** What a drawing's text is measured in; the page's own font, so that what is measured is what is drawn. */
export function fontOf(px: number): string {
  return `600 ${px}px "Be Vietnam Pro", "Be Vietnam Fallback", Arial, sans-serif`;
}

/** One letter of each file the font comes in. */
const letters = String.fromCodePoint(0x61, 0x1ea1);

/** Settles once the font is here or will not come: a page without text of its weight would never have asked for it. */
async function fontsReady(): Promise<void> {
  await document.fonts.load(fontOf(16), letters).catch(() => []);
  await document.fonts.ready;
}

/** Whether the page's fonts have arrived: text measured before is measured in another font. */
export function useFontsReady(): boolean {
  const [isReady, setReady] = useState(() =>
    document.fonts.check(fontOf(16), letters),
  );
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
