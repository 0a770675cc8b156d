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

/** As in theme.css, with what stands in for the page's font where that is late. */
const families = ["Pro", "Fallback", "Fallback Roboto", "Fallback DejaVu"].map(
  (name) => `"Be Vietnam ${name}"`,
);

/** What a drawing's text is measured in; the page's own font, so that what is measured is what is drawn. */
export function fontOf(px: number): string {
  return `600 ${px}px ${families.join(", ")}, Arial, sans-serif`;
}

/** One letter of each file the font comes in. */
const letters = String.fromCodePoint(0x61, 0x1ea1);

/** What tells one font from another. */
function lettersWidth(): number {
  return measure(letters, fontOf(100));
}

/** Settles once the font is here or will not come: a page without text of its weight would never have asked for it. */
async function fontsReady(): Promise<void> {
  await document.fonts.load(fontOf(16), letters).catch(() => []);
  await document.fonts.ready;
}

/**
 * Draws anew where the page's font takes the place of the one that text was measured in; mostly it was there before, or
 * came too late to be used (fonts.css).
 */
export function useFonts(): void {
  const [drawnIn, setDrawnIn] = useState(lettersWidth);
  useEffect(() => {
    if (measure !== byCanvas) return;
    let isMounted = true;
    void fontsReady().then(() => {
      const width = lettersWidth();
      if (!isMounted || width === drawnIn) return;
      widths.clear();
      setDrawnIn(width);
    });
    return () => {
      isMounted = false;
    };
  }, [drawnIn]);
}
