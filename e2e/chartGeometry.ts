import type { Locator } from "playwright/test";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnText {
  readonly text: string;
  /** Of the ink itself: the font's own box is higher than any of its letters. */
  readonly box: Box;
}

export interface DrawnMark {
  /** Id of the observation it stands for, its plan's owner, the percent. */
  readonly observation: string;
  readonly owner: string;
  readonly percent: number;
  readonly box: Box;
  readonly fill: string;
  readonly stroke: string;
  readonly isHatched: boolean;
  readonly pin: {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
  } | null;
}

/** What a chart has drawn, in px of the window. */
export interface DrawnChart {
  readonly card: Box;
  readonly cardColour: string;
  readonly gridlines: readonly Box[];
  readonly ticks: readonly DrawnText[];
  readonly paceLine: Box;
  readonly planLine: Box;
  readonly planLabels: readonly DrawnText[];
  readonly labels: readonly DrawnText[];
  readonly marks: readonly DrawnMark[];
  /** Everything that has ink, for the question whether it stays inside. */
  readonly ink: readonly Box[];
}

/** Measures the chart of one panel as the browser laid it out. */
export function measureChart(panel: Locator): Promise<DrawnChart> {
  return panel.evaluate(async (card): Promise<DrawnChart> => {
    await document.fonts.ready; // they are measured
    const boxOf = (element: Element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const all = (selector: string) => [...card.querySelectorAll(selector)];
    const one = (selector: string): Element => {
      const found = card.querySelector(selector);
      if (found === null) throw new Error(`not drawn: ${selector}`);
      return found;
    };
    const canvas = document.createElement("canvas").getContext("2d");
    const inkOf = (element: Element): DrawnText => {
      const text = element.textContent;
      const style = getComputedStyle(element);
      if (canvas === null || !(element instanceof SVGTextContentElement))
        throw new Error(`no text: ${element.tagName}`);
      canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const ink = canvas.measureText(text);
      const start = element.getStartPositionOfChar(0);
      const matrix = element.getScreenCTM();
      const x = start.x + (matrix?.e ?? 0);
      const y = start.y + (matrix?.f ?? 0);
      const box = {
        left: x - ink.actualBoundingBoxLeft,
        top: y - ink.actualBoundingBoxAscent,
        right: x + ink.actualBoundingBoxRight,
        bottom: y + ink.actualBoundingBoxDescent,
      };
      return { text, box };
    };
    const pins = all(".plan-mark__pin").map(boxOf);
    const markOf = (element: Element): DrawnMark => {
      const [observation = "", owner = "", percent = ""] =
        element.getAttribute("data-mark")?.split("/") ?? [];
      const shape = element.querySelector(".plan-mark__shape");
      const target = element.querySelector(".plan-mark__target");
      if (shape === null || target === null)
        throw new Error(`a mark without a shape: ${observation}`);
      const { fill, stroke } = getComputedStyle(shape);
      // The drawn shape's own box would hold half of its outline and a triangle's box is not centred on its point.
      const { left, top, right, bottom } = boxOf(target);
      const x = (left + right) / 2;
      const y = (top + bottom) / 2;
      const reach = 5.5;
      const pin = pins.find(
        (box) =>
          Math.abs((box.left + box.right) / 2 - x) < 0.5 &&
          Math.min(Math.abs(box.top - y), Math.abs(box.bottom - y)) < 0.5,
      );
      return {
        observation,
        owner,
        percent: Number(percent),
        box: {
          left: x - reach,
          top: y - reach,
          right: x + reach,
          bottom: y + reach,
        },
        fill,
        stroke,
        isHatched: element.querySelector(".plan-mark__hatch") !== null,
        pin:
          pin === undefined
            ? null
            : {
                x: (pin.left + pin.right) / 2,
                top: pin.top,
                bottom: pin.bottom,
              },
      };
    };
    const texts = all("svg.recharts-surface text").map(inkOf);
    return {
      card: boxOf(card),
      cardColour: getComputedStyle(card).backgroundColor,
      gridlines: all(
        ".recharts-cartesian-grid-horizontal line, .plot-grid:not(.plot-grid--upright) line",
      ).map(boxOf),
      ticks: all(".recharts-cartesian-axis-tick-value, .plot-ticks text").map(
        inkOf,
      ),
      paceLine: boxOf(one(".plan-chart__pace-line line")),
      planLine: boxOf(one(".plan-chart__plan-line line")),
      planLabels: all(".plan-chart__plan-label").map(inkOf),
      labels: all(".plan-mark__label").map(inkOf),
      marks: all(".plan-mark").map(markOf),
      ink: [
        ...texts.map(({ box }) => box),
        ...all(".plan-mark__shape, .plan-mark__open, .plan-mark__pin").map(
          boxOf,
        ),
      ],
    };
  });
}

export function centre({ left, top, right, bottom }: Box): {
  readonly x: number;
  readonly y: number;
} {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

const hairline = 0.5;

export function isTouching(a: Box, b: Box): boolean {
  return (
    a.left < b.right - hairline &&
    b.left < a.right - hairline &&
    a.top < b.bottom - hairline &&
    b.top < a.bottom - hairline
  );
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Where 0 % and 100 % and the two ends of the term are drawn. */
export interface Axes {
  readonly zero: number;
  readonly hundred: number;
  readonly start: number;
  readonly end: number;
}

/** Reads the axes off the gridlines, each known by the tick that stands beside it. */
export function axesOf({ gridlines, ticks }: DrawnChart): Axes {
  const lineAt = (label: string): Box => {
    const tick = ticks.find(({ text }) => text === label);
    const line = gridlines.find(
      (box) =>
        tick !== undefined && Math.abs(centre(box).y - centre(tick.box).y) < 4,
    );
    if (line === undefined) throw new Error(`no gridline: ${label}`);
    return line;
  };
  const zero = lineAt("0%");
  return {
    zero: centre(zero).y,
    hundred: centre(lineAt("100%")).y,
    start: zero.left,
    end: zero.right,
  };
}
