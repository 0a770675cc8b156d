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

/** Whether the page's fonts have arrived: text measured before is measured in another font. */
export function useFontsReady(): boolean {
  const [isReady, setReady] = useState(
    () => document.fonts.status === "loaded",
  );
  useEffect(() => {
    if (isReady) return;
    let isMounted = true;
    void document.fonts.ready.then(() => {
      widths.clear();
      if (isMounted) setReady(true);
    });
    return () => {
      isMounted = false;
    };
  }, [isReady]);
  return isReady;
}
