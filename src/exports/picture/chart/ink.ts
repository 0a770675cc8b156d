import type { Box, Point } from "../../../charts/marks/labelLayout.ts";
import type { Palette } from "../palette.ts";
import { svgNode, type SvgNode } from "../svgNode.ts";
import type { Weight } from "../text/textWidth.ts";

/** What everything in one drawing is drawn with. */
export interface Ink {
  /** px in a sixteenth of a rem. */
  readonly unit: number;
  readonly palette: Palette;
}

export interface DrawnText {
  /** At the foot of the letters: their left, middle or right end, as `anchor` says. */
  readonly at: Point;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  /** Colour of the ground that shines around letters which stand on lines. */
  readonly halo?: string;
}

/** Share of the size from the middle of a line of text down to the foot of its letters. */
export const footOfMiddle = 0.35;

export function textNode(drawn: DrawnText): SvgNode {
  const { at, text, size, weight, fill, anchor = "start", halo } = drawn;
  return svgNode(
    "text",
    {
      x: rounded(at.x),
      y: rounded(at.y),
      "font-size": rounded(size),
      "font-weight": weight,
      fill,
      ...(anchor === "start" ? {} : { "text-anchor": anchor }),
      ...(halo === undefined
        ? {}
        : {
            "paint-order": "stroke",
            stroke: halo,
            "stroke-width": rounded(size * 0.26),
            "stroke-linejoin": "round",
          }),
    },
    text,
  );
}

export interface Stroke {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: string;
}

export function lineNode(
  from: Point,
  to: Point,
  { stroke, width, dash = "" }: Stroke,
): SvgNode {
  return svgNode("line", {
    x1: rounded(from.x),
    y1: rounded(from.y),
    x2: rounded(to.x),
    y2: rounded(to.y),
    stroke,
    "stroke-width": rounded(width),
    ...(dash === "" ? {} : { "stroke-dasharray": dash }),
  });
}

export function boxNode(
  { left, top, right, bottom }: Box,
  look: Readonly<Record<string, string | number>>,
): SvgNode {
  return svgNode("rect", {
    x: rounded(left),
    y: rounded(top),
    width: rounded(Math.max(0, right - left)),
    height: rounded(Math.max(0, bottom - top)),
    ...look,
  });
}

/** A hundredth of a px: finer is dust that makes files long. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A dash of cityLook.ts at this size. */
export function scaledDash(dash: string, unit: number): string {
  return dash
    .split(" ")
    .filter((length) => length !== "")
    .map((length) => rounded(Number(length) * unit))
    .join(" ");
}
