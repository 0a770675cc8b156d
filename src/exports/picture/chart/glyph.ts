import { lookAt, shapePath } from "../../../components/cityLook.ts";
import type { ChartMark } from "../../../charts/marks/chartMark.ts";
import type { Point } from "../../../charts/marks/labelLayout.ts";
import type { Palette } from "../palette.ts";
import { svgNode, type SvgAttributes, type SvgNode } from "../svgNode.ts";
import { rounded, type Ink } from "./ink.ts";

type Manner = Pick<ChartMark, "place" | "isEstimate" | "isDerived">;

const size = 5.5;

export function hueOf(palette: Palette, place: number): string {
  return palette.hues[lookAt(place).hue - 1] ?? palette.ink;
}

export function hueTextOf(palette: Palette, place: number): string {
  return palette.hueTexts[lookAt(place).hue - 1] ?? palette.ink;
}

/** As charts/marks draws it: solid as stated, hollow for ước, thin and hatched for what we worked out. */
export function glyphNode(
  mark: Manner & { readonly id?: string },
  at: Point,
  { unit, palette }: Ink,
): SvgNode {
  const hue = hueOf(palette, mark.place);
  const shape = shapePath(lookAt(mark.place).shape, size);
  return svgNode(
    "g",
    {
      transform: placedAt(at, unit),
      ...(mark.id === undefined ? {} : { "data-mark": mark.id }),
    },
    svgNode("path", { d: shape, ...fillOf(mark, hue, palette) }),
    ...(mark.isDerived ? [hatchNode(hue)] : []),
  );
}

function hatchNode(hue: string): SvgNode {
  return svgNode("path", {
    d: "M-3 3L3 -3M-3 0L0 -3M0 3L3 0",
    fill: "none",
    stroke: hue,
    "stroke-width": 1.1,
  });
}

function fillOf(
  { isEstimate, isDerived }: Manner,
  hue: string,
  { card }: Palette,
): SvgAttributes {
  if (isDerived) return { fill: card, stroke: hue, "stroke-width": 1.1 };
  return isEstimate
    ? { fill: card, stroke: hue, "stroke-width": 2 }
    : { fill: hue, stroke: card, "stroke-width": 1.5 };
}

/** Where the true value may lie, away from the mark. `degrees` turn it from upwards. */
export function arrowNode(
  at: Point,
  degrees: number,
  hue: string,
  { unit, palette }: Ink,
): SvgNode {
  const head = "M0 -7.5V-15.5M-3.5 -12L0 -15.5L3.5 -12";
  const look = { d: head, fill: "none", "stroke-linecap": "round" };
  return svgNode(
    "g",
    { transform: `${placedAt(at, unit)} rotate(${degrees})` },
    svgNode("path", { ...look, stroke: palette.card, "stroke-width": 4.5 }),
    svgNode("path", { ...look, stroke: hue, "stroke-width": 1.7 }),
  );
}

function placedAt({ x, y }: Point, unit: number): string {
  return `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(unit)})`;
}
