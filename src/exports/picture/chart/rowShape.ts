import type { Box } from "../../../charts/marks/labelLayout.ts";
import type { SvgNode } from "../svgNode.ts";
import { svgNode } from "../svgNode.ts";
import { arrowNode, glyphNode, hueOf } from "./glyph.ts";
import { hatchPath } from "./hatch.ts";
import { boxNode, lineNode, type Ink } from "./ink.ts";
import type { RowMark } from "./pictureChart.ts";
import type { SceneRow } from "./rowsScene.ts";

/** A bar from zero: solid as stated, hollow for ước, hatched for what we worked out; arrows stand beyond its end. */
export function barNodes(
  row: Pick<SceneRow, "mark" | "x" | "y" | "thickness">,
  zero: number,
  ink: Ink,
): readonly SvgNode[] {
  const { mark, x, y, thickness } = row;
  const { unit, palette } = ink;
  const hue = hueOf(palette, mark.place);
  const box: Box = {
    left: Math.min(zero, x),
    right: Math.max(zero, x, zero + 1.5 * unit),
    top: y - thickness / 2,
    bottom: y + thickness / 2,
  };
  // Beyond the end, so that it stands on the ground: outwards for trên, back to the bar for gần.
  const arrowAt = { x: x + (mark.openSide === "up" ? -4 : 19) * unit, y };
  return [
    ...filledNodes(mark, box, hue, ink),
    ...(mark.openSide === null
      ? []
      : [arrowNode(arrowAt, mark.openSide === "up" ? 90 : -90, hue, ink)]),
  ];
}

function filledNodes(
  mark: RowMark,
  box: Box,
  hue: string,
  { unit, palette }: Ink,
): readonly SvgNode[] {
  const id = { "data-mark": mark.id };
  if (!mark.isEstimate && !mark.isDerived)
    return [boxNode(box, { ...id, fill: hue })];
  const width = (mark.isDerived ? 1.2 : 2) * unit;
  const inner: Box = {
    left: box.left + width / 2,
    right: box.right - width / 2,
    top: box.top + width / 2,
    bottom: box.bottom - width / 2,
  };
  return [
    boxNode(inner, {
      ...id,
      fill: palette.card,
      stroke: hue,
      "stroke-width": width,
    }),
    ...(mark.isDerived ? [hatchNode(inner, hue, unit)] : []),
  ];
}

function hatchNode(box: Box, hue: string, unit: number): SvgNode {
  return svgNode("path", {
    d: hatchPath(box, 7 * unit),
    fill: "none",
    stroke: hue,
    "stroke-width": 1.4 * unit,
  });
}

/** A head on a stem from zero. */
export function lollipopNodes(
  { mark, x, y }: SceneRow,
  zero: number,
  ink: Ink,
): readonly SvgNode[] {
  const { unit, palette } = ink;
  const hue = hueOf(palette, mark.place);
  const stem = { stroke: hue, width: 3 * unit };
  const head = { ...ink, unit: unit * 1.2 };
  return [
    lineNode({ x: zero, y }, { x, y }, stem),
    ...(mark.openSide === null
      ? []
      : [arrowNode({ x, y }, mark.openSide === "up" ? 90 : -90, hue, head)]),
    glyphNode(mark, { x, y }, head),
  ];
}

/** How much of the plan's term has passed: across its bar, told from it by a rim of the ground. */
export function paceNodes(row: SceneRow, ink: Ink): readonly SvgNode[] {
  if (row.pace === null) return [];
  const { unit, palette } = ink;
  return [
    paceTick(row.pace, row.y, row.thickness / 2 + 4 * unit, unit, palette),
  ];
}

export function paceTick(
  x: number,
  y: number,
  reach: number,
  unit: number,
  { ink, card }: Ink["palette"],
): SvgNode {
  const half = 1.5 * unit;
  return boxNode(
    { left: x - half, right: x + half, top: y - reach, bottom: y + reach },
    { fill: ink, stroke: card, "stroke-width": 1.2 * unit },
  );
}
