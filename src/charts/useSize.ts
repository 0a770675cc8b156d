import { useLayoutEffect, useState } from "react";

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Font size of the root, so that text in a drawing grows with the page. */
  readonly rem: number;
}

const unknown: Size = { width: 0, height: 0, rem: 16 };

/** Size of an element in whole px, kept up to date; 0 by 0 before it is known. */
export function useSize(element: HTMLElement | null): Size {
  const [size, setSize] = useState(unknown);
  useLayoutEffect(() => {
    if (element === null) return;
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
  }, [element]);
  return size;
}

function isSameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height && a.rem === b.rem;
}
