import { useLayoutEffect, useMemo, useState } from "react";

import { usePrinting } from "./usePrinting.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Font size of the root, so that text in a drawing grows with the page. */
  readonly rem: number;
}

const unknown: Size = { width: 0, height: 0, rem: 16 };

/**
 * Size of an element in whole px, kept up to date; 0 by 0 before it is known. On paper the size of paper, whatever the
 * window: the box has its printed size only once it is too late to draw for it.
 */
export function useSize(element: HTMLElement | null): Size {
  const [size, setSize] = useState(unknown);
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    if (element === null || isPrinting) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      const rem = Number.parseFloat(
        getComputedStyle(document.documentElement).fontSize,
      );
      const next = {
        width: Math.floor(width),
        height: Math.floor(height),
        rem,
      };
      setSize((current) => (isSameSize(current, next) ? current : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, isPrinting]);
  const onPaper = useMemo(() => paperSize(size), [size]);
  return isPrinting ? onPaper : size;
}

/** 10.5pt, as theme.css sets the root's font for print. */
const paperRem = 14;
/** Text width of A4 portrait at the browsers' own margins of 1 cm (718 px), less the padding of a card. */
const paperWidth = 680;
const lowest = 16;
const highest = 27;

/**
 * As wide as A4 portrait; chartHolder.css scales that to whatever the sheet gives. As high, in lines of text, as the
 * box was on the screen, within limits: so that two large charts find room on a sheet.
 */
function paperSize({ height, rem }: Size): Size {
  const lines = Math.min(Math.max(height / rem, lowest), highest);
  return { width: paperWidth, height: lines * paperRem, rem: paperRem };
}

function isSameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height && a.rem === b.rem;
}
