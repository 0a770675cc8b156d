import {
  around,
  isOverlapping,
  type Box,
  type Point,
} from "../marks/labelLayout.ts";
import type { PlanTarget } from "./planTarget.ts";

/** A plan's line or band across the plot. */
export interface PlanBox {
  readonly target: PlanTarget;
  readonly band: Box;
}

export interface ArrowedBand extends PlanBox {
  /** Where the foot of the arrow stands that tells its open side; null where it has none. */
  readonly arrow: Point | null;
}

/** In sixteenths of a rem: from the right end of a band to its arrow, from arrow to arrow, and an arrow's length. */
const inset = 8;
const step = 13;
const length = 12;
const mostArrows = 12;

/** Each arrow near the right end of its band, but left of those that it would run into. */
export function withArrows(
  bands: readonly PlanBox[],
  unit: number,
): readonly ArrowedBand[] {
  const placed: ArrowedBand[] = [];
  for (const plan of bands) {
    const taken = placed.flatMap((other) => arrowBox(other, unit));
    const spots = arrowSpots(plan, unit).map((arrow) => ({ ...plan, arrow }));
    const isFree = (spot: ArrowedBand) =>
      arrowBox(spot, unit).every(
        (box) => !taken.some((other) => isOverlapping(box, other)),
      );
    placed.push(spots.find(isFree) ?? spots[0] ?? { ...plan, arrow: null });
  }
  return placed;
}

function arrowSpots({ target, band }: PlanBox, unit: number): readonly Point[] {
  if (target.openSide === null) return [];
  const y = (band.top + band.bottom) / 2;
  return Array.from({ length: mostArrows }, (_, order) => ({
    x: band.right - (inset + order * step) * unit,
    y,
  }));
}

export function arrowBox(
  { target: { openSide }, arrow }: ArrowedBand,
  unit: number,
): readonly Box[] {
  if (arrow === null) return [];
  const way = openSide === "up" ? -1 : 1;
  const half = (length / 2) * unit;
  return [around({ x: arrow.x, y: arrow.y + way * half }, half)];
}
