import type { Box } from "../marks/labelLayout.ts";

/** A bar's outline in px; torn at the top where its month was cut short. */
export function barPath(
  { left, top, right, bottom }: Box,
  isTorn: boolean,
  unit: number,
): string {
  const edge = isTorn
    ? tornEdge(left, top, right, Math.min(3 * unit, (bottom - top) / 2), unit)
    : `L${round(left)} ${round(top)}L${round(right)} ${round(top)}`;
  return `M${round(left)} ${round(bottom)}${edge}L${round(right)} ${round(bottom)}Z`;
}

const tooth = 6;

/** A zigzag between the top and `depth` below it, in whole teeth. */
function tornEdge(
  left: number,
  top: number,
  right: number,
  depth: number,
  unit: number,
): string {
  const teeth = Math.max(1, Math.round((right - left) / (tooth * unit)));
  const step = (right - left) / teeth / 2;
  return Array.from({ length: teeth * 2 + 1 }, (_, point) => {
    const y = point % 2 === 0 ? top + depth : top;
    return `L${round(left + point * step)} ${round(y)}`;
  }).join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
