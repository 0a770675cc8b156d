import type { Look } from "./pages.ts";

/** One frame of a page: the box of each visible mark of each chart, and whether a drawing of the build is left. */
export interface Frame {
  /** ms since navigation, once the frame is painted. */
  readonly at: number;
  /** left, top, right, bottom of one mark after the other. */
  readonly charts: readonly (readonly number[])[];
  readonly hasStill: boolean;
}

export interface Span {
  readonly start: number;
  readonly duration: number;
}

export interface Watched {
  readonly frames: readonly Frame[];
  readonly longTasks: readonly Span[];
  readonly firstPaint: number;
  readonly largestPaint: number;
}

declare global {
  interface Window {
    /** Put there by `watch`; ends the watch and hands over what it saw. */
    endWatch?: () => Watched;
  }
}

/** Runs in the page before its own script and notes what is painted when; what that means is decided afterwards. */
export function watch(look: Look): void {
  const frames: Frame[] = [];
  const longTasks: Span[] = [];
  let largestPaint = 0;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe("longtask", ({ startTime, duration }) =>
    longTasks.push({ start: startTime, duration }),
  );
  observe("largest-contentful-paint", ({ startTime }) => {
    largestPaint = startTime;
  });
  const boxesIn = (chart: Element) =>
    [...chart.querySelectorAll(look.marks)].flatMap((mark) => {
      // Hidden while the live chart is made ready over the build's drawing.
      if (!mark.checkVisibility({ visibilityProperty: true })) return [];
      const { left, top, right, bottom } = mark.getBoundingClientRect();
      // In a group that is not displayed; checkVisibility takes no notice of that.
      if (right === left) return [];
      return [left, top + scrollY, right, bottom + scrollY];
    });
  const painted = new MessageChannel();
  const waiting: Omit<Frame, "at">[] = [];
  painted.port1.addEventListener("message", () => {
    const frame = waiting.shift();
    if (frame !== undefined) frames.push({ at: performance.now(), ...frame });
  });
  painted.port1.start();
  let isOver = false;
  const lookOnce = () => {
    if (isOver) return;
    waiting.push({
      charts: [...document.querySelectorAll(look.charts)].map(boxesIn),
      hasStill:
        look.still === null || document.querySelector(look.still) !== null,
    });
    painted.port2.postMessage(null);
    requestAnimationFrame(lookOnce);
  };
  requestAnimationFrame(lookOnce);
  window.endWatch = () => {
    isOver = true;
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return {
      // Taken out, lest they count as the page's memory.
      frames: frames.splice(0),
      longTasks: longTasks.splice(0),
      largestPaint,
      firstPaint: paint?.startTime ?? 0,
    };
  };
}
