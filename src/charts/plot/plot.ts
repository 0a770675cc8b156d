import type { Box } from "../marks/labelLayout.ts";
import type { Size } from "../useSize.ts";

/** Where a chart's axes put its values, in px of the drawing. */
export interface Plot {
  readonly box: Box;
  readonly toX: (value: number) => number;
  readonly toY: (value: number) => number;
}

/** What is left of a drawing for its plot; `room` is what is kept free on each side, in rem. */
export function boxWithin({ width, height, rem }: Size, room: Box): Box {
  return {
    left: room.left * rem,
    top: room.top * rem,
    right: width - room.right * rem,
    bottom: height - room.bottom * rem,
  };
}

/** The values at an axis' two ends. */
export type Span = readonly [low: number, high: number];

/** A plot whose axes are even; what lies beyond an axis' ends is put beyond the box. */
export function evenPlot(box: Box, across: Span, up: Span): Plot {
  return {
    box,
    toX: between(across, box.left, box.right),
    toY: between(up, box.bottom, box.top),
  };
}

function between([low, high]: Span, from: number, to: number) {
  return (value: number) => from + ((value - low) / (high - low)) * (to - from);
}
