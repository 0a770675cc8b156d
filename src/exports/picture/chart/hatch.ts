import type { Box } from "../../../charts/marks/labelLayout.ts";
import { rounded } from "./ink.ts";

/**
 * Slanted lines within a box, `step` px apart, as the data of one path. Drawn out rather than as a pattern, since
 * patterns go by ids, which two pictures on one page would share.
 */
export function hatchPath(
  { left, top, right, bottom }: Box,
  step: number,
): string {
  const first = Math.ceil((left + top) / step) * step;
  const lines: string[] = [];
  for (let sum = first; sum < right + bottom; sum += step) {
    const from = { x: Math.max(left, sum - bottom), y: 0 };
    const to = { x: Math.min(right, sum - top), y: 0 };
    from.y = sum - from.x;
    to.y = sum - to.x;
    if (to.x > from.x)
      lines.push(
        `M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`,
      );
  }
  return lines.join("");
}
