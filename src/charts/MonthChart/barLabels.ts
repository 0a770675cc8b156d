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
  readonly lineHeight: number;
  readonly widthOf: (text: string) => number;
}

type Order = (a: BarLabelWish, b: BarLabelWish) => number;

const orders: readonly Order[] = [
  (a, b) => a.x - b.x,
  (a, b) => b.x - a.x,
  (a, b) => a.y - b.y,
];

/** Straight above the bar, else a little aside, else shorter; the best of a few orders of placing. */
export function placeBarLabels(
  wishes: readonly BarLabelWish[],
  ground: Ground,
): BarLabels {
  const attempts = orders.map((order) => attempt(wishes.toSorted(order), ground));
  const [best] = attempts.toSorted((a, b) => a.cost - b.cost);
  return best ?? { placed: [], unplaced: [] };
}

const leftOutCost = 100;

function attempt(
  wishes: readonly BarLabelWish[],
  ground: Ground,
): BarLabels & { readonly cost: number } {
  const placed: BarLabel[] = [];
  const unplaced: string[] = [];
  let cost = 0;
  for (const wish of wishes) {
    const taken = [...ground.obstacles, ...placed.map(({ box }) => box)];
    const choice = spotsFor(wish, ground).find(
      ({ label: { box } }) =>
        isInside(box, ground.bounds) &&
        !taken.some((other) => isOverlapping(box, other)),
    );
    cost += choice?.cost ?? leftOutCost;
    if (choice === undefined) unplaced.push(wish.id);
    else placed.push(choice.label);
  }
  return { placed, unplaced, cost };
}

/** Shares of its width by which a label may stand aside; its bar stays under it. */
const shifts = [0, -0.2, 0.2, -0.42, 0.42] as const;

interface Spot {
  readonly label: BarLabel;
  readonly cost: number;
}

function spotsFor(
  { id, x, y, variants }: BarLabelWish,
  { lineHeight, widthOf }: Ground,
): readonly Spot[] {
  return variants.flatMap((lines, lost) => {
    const width = Math.max(...lines.map(({ text }) => widthOf(text)));
    return shifts.map((shift) => {
      const left = x - width / 2 + shift * width;
      const box = {
        left,
        top: y - lines.length * lineHeight,
        right: left + width,
        bottom: y,
      };
      return { label: { id, lines, box }, cost: lost * 10 + Math.abs(shift) };
    });
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
