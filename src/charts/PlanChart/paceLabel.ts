import {
  around,
  isOverlapping,
  strokeBoxes,
  type Box,
  type Point,
} from "../marks/labelLayout.ts";

/** Where the pace line's name is written along it: the middle of its foot, and the slope in degrees. */
export interface SlantedLabel {
  readonly at: Point;
  readonly degrees: number;
}

interface PaceLine {
  readonly from: Point;
  readonly to: Point;
  /** px in a sixteenth of a rem. */
  readonly unit: number;
}

/** The first free stretch of the line, from its middle outwards; null where all is taken, since the legend names it too. */
export function paceLabelSpot(
  { from, to, unit }: PaceLine,
  width: number,
  taken: readonly Box[],
): SlantedLabel | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < width * 1.5) return null;
  const lift = 9 * unit;
  const reach = 7 * unit;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const pointAt = (distance: number): Point => ({
    x: from.x + along.x * distance + along.y * lift,
    y: from.y + along.y * distance - along.x * lift,
  });
  const isFree = (middle: number) =>
    strokeBoxes(pointAt(middle - width / 2), pointAt(middle + width / 2)).every(
      ({ left, right, top, bottom }) => {
        const center = { x: (left + right) / 2, y: (top + bottom) / 2 };
        return !taken.some((box) => isOverlapping(around(center, reach), box));
      },
    );
  const middle = middles(length, width).find(isFree);
  if (middle === undefined) return null;
  const degrees = (Math.atan2(along.y, along.x) * 180) / Math.PI;
  const foot = pointAt(middle);
  return {
    at: {
      x: foot.x - along.y * lift * 0.45,
      y: foot.y + along.x * lift * 0.45,
    },
    degrees,
  };
}

/** Distances along the line at which the label may be centred, the middle first. */
function middles(length: number, width: number): readonly number[] {
  const room = length - width - 16;
  const steps = Array.from({ length: 25 }, (_, step) => step / 24 - 0.5);
  return steps
    .toSorted((a, b) => Math.abs(a) - Math.abs(b) || b - a)
    .map((share) => length / 2 + share * room);
}
