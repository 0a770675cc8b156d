import { isOverlapping, type Box } from "../marks/labelLayout.ts";

export interface LabelLine {
  readonly kind: "year" | "amount" | "day";
  readonly text: string;
}

/** What may stand over a bar, the fullest first. */
export interface BarLabelWish {
  readonly id: string;
  /** Middle of the bar. */
  readonly x: number;
  /** Where the bar, its arrow included, ends. */
  readonly y: number;
  readonly variants: readonly (readonly LabelLine[])[];
}

export interface BarLabel {
  readonly id: string;
  readonly lines: readonly LabelLine[];
  readonly box: Box;
  /** From the bar up to a label that stands higher, for the sake of another one. */
  readonly leader: Box | null;
}

export interface BarLabels {
  readonly placed: readonly BarLabel[];
  /** Ids there was no room for, not even for a part. */
  readonly unplaced: readonly string[];
}

interface Ground {
  readonly bounds: Box;
  /** Bars, arrows, whiskers. */
  readonly obstacles: readonly Box[];
  /** Whether so few bars stand here that a label may stand higher than its own. */
  readonly isSparse: boolean;
  readonly lineHeight: number;
  readonly widthOf: (text: string) => number;
}

/** Straight above the bar, else a little aside or higher, else shorter; the cheapest of a few ways of placing all. */
export function placeBarLabels(
  wishes: readonly BarLabelWish[],
  ground: Ground,
): BarLabels {
  const inOrder = wishes.toSorted((a, b) => a.x - b.x);
  const attempts = [inOrder, inOrder.toReversed()].map((order) =>
    cheapest(order, ground),
  );
  const [best = nothing] = attempts.toSorted(byCost);
  return best;
}

/** What has been placed so far, and how far that is from every label straight above its bar. */
interface Attempt extends BarLabels {
  readonly cost: number;
}

const nothing: Attempt = { placed: [], unplaced: [], cost: 0 };
const leftOutCost = 100;

/** So many unfinished attempts are kept after each label; where bars are many the first room is good enough. */
const keptWhereSparse = 16;
const keptElsewhere = 2;

function cheapest(order: readonly BarLabelWish[], ground: Ground): Attempt {
  const kept = ground.isSparse ? keptWhereSparse : keptElsewhere;
  const attempts = order.reduce<readonly Attempt[]>(
    (soFar, wish) =>
      soFar
        .flatMap((attempt) => withLabel(attempt, wish, ground))
        .toSorted(byCost)
        .slice(0, kept),
    [nothing],
  );
  return attempts[0] ?? nothing;
}

function byCost(a: Attempt, b: Attempt): number {
  return a.cost - b.cost;
}

/** The attempt with one label more, in each free place, and without it. */
function withLabel(
  { placed, unplaced, cost }: Attempt,
  wish: BarLabelWish,
  ground: Ground,
): readonly Attempt[] {
  const taken = [
    ...ground.obstacles,
    ...placed.flatMap(({ box, leader }) => [box, leader ?? []].flat()),
  ];
  const isFree = (box: Box) =>
    !taken.some((other) => isOverlapping(box, other));
  const free = spotsFor(wish, ground).filter(
    ({ label: { box, leader } }) =>
      isInside(box, ground.bounds) &&
      isFree(box) &&
      (leader === null || isFree(leader)),
  );
  return [
    ...free.map((spot) => ({
      placed: [...placed, spot.label],
      unplaced,
      cost: cost + spot.cost,
    })),
    { placed, unplaced: [...unplaced, wish.id], cost: cost + leftOutCost },
  ];
}

/** Lines by which a label may stand higher; among many bars it would be anybody's. */
const lifts = [0, 1, 2, 3] as const;

/** Shares of its width by which a label may stand aside; its bar stays under it or at its edge. */
const shifts = [0, -0.15, 0.15, -0.3, 0.3, -0.4, 0.4, -0.5, 0.5] as const;

interface Spot {
  readonly label: BarLabel;
  readonly cost: number;
}

function spotsFor(
  { id, x, y, variants }: BarLabelWish,
  { lineHeight, widthOf, isSparse }: Ground,
): readonly Spot[] {
  return variants.flatMap((lines, lost) => {
    const width = Math.max(...lines.map(({ text }) => widthOf(text)));
    return (isSparse ? lifts : [0]).flatMap((lift) =>
      shifts.map((shift) => {
        const left = x - width / 2 + shift * width;
        const bottom = y - lift * lineHeight;
        const top = bottom - lines.length * lineHeight;
        const box = { left, top, right: left + width, bottom };
        const leader =
          lift === 0
            ? null
            : { left: x - 1, top: bottom, right: x + 1, bottom: y };
        const cost = lost * 10 + lift + Math.abs(shift);
        return { label: { id, lines, box, leader }, cost };
      }),
    );
  });
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}
