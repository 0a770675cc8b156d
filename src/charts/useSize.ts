import {
  createContext,
  startTransition,
  use,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";

import { paperSize, type Size } from "./paperSize.ts";
import { usePrinting } from "./usePrinting.ts";

export type { Size } from "./paperSize.ts";

/** The size of every box below it, where nothing can be measured: for the build's drawings. */
export const FixedSize = createContext<Size | null>(null);

const unknown: Size = { width: 0, height: 0, rem: 16 };

/**
 * Size of an element in whole px, kept up to date; 0 by 0 before it is known. While the page is put on paper a size made
 * for it: the box has its printed size only once it is too late to draw for it.
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
    // Behind a drawing of the build nobody waits for the first one: it is made in pieces, between which the page hears.
    if (getComputedStyle(element).visibility === "hidden")
      startTransition(measure);
    else measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, isPrinting]);
  const onPaper = useMemo(() => paperSize(size), [size]);
  const fixed = use(FixedSize);
  if (fixed !== null) return fixed;
  return isPrinting ? onPaper : size;
}

function isSameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height && a.rem === b.rem;
}
