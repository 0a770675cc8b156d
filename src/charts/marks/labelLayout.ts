import { compareText } from "../../core/compareText.ts";

/** Where the labels of a chart go so that none covers another label, a mark or the plan's name. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LabelWish {
  readonly id: string;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** Where the line from the mark meets a label that stands too far off to go without. */
  readonly leader: Point | null;
}

export interface Layout {
  readonly placed: readonly PlacedLabel[];
  /** Ids there was no room for: they go to the legend. */
  readonly unplaced: readonly string[];
}

export interface Surroundings {
  readonly bounds: Box;
  /** Never covered: the plan line and its name, arrows. */
  readonly obstacles: readonly Box[];
  /** Crossed only where nothing better is free: pins, the pace line. */
  readonly strokes: readonly Box[];
  /** px in a sixteenth of a rem: marks and the room about them grow with the page's text. */
  readonly unit: number;
}

/** In sixteenths of a rem, as all sizes below. */
export const markReach = 7;
const gap = 3;
const labelAir = 6;

/** The best of a few orders of placing; fewest left out first, then fewest strokes crossed and leaders drawn. */
export function placeLabels(
  wishes: readonly LabelWish[],
  surroundings: Surroundings,
): Layout {
  const choices = new Map(
    wishes.map((wish) => [wish.id, choicesFor(wish, wishes, surroundings)]),
  );
  const air = labelAir * surroundings.unit;
  const attempts = orders.map((order) =>
    placeInOrder(wishes.toSorted(order), choices, air),
  );
  const best = attempts.toSorted((a, b) => a.cost - b.cost)[0];
  return best ?? { placed: [], unplaced: [] };
}

type Order = (a: LabelWish, b: LabelWish) => number;

/** By place from each side, wide ones first, and by a few directions between; the same for the same marks. */
const orders: readonly Order[] = [
  (a, b) => b.width - a.width || a.at.x - b.at.x || byId(a, b),
  ...[0, 45, 90, 135, 180, 225, 270, 315].map((degrees): Order => {
    const angle = (degrees * Math.PI) / 180;
    const along = ({ at }: LabelWish) =>
      at.x * Math.cos(angle) + at.y * Math.sin(angle);
    return (a, b) => along(a) - along(b) || byId(a, b);
  }),
];

function byId(a: LabelWish, b: LabelWish): number {
  return compareText(a.id, b.id);
}

const leftOutCost = 1000;

function placeInOrder(
  wishes: readonly LabelWish[],
  choices: ReadonlyMap<string, readonly Choice[]>,
  air: number,
): Layout & { readonly cost: number } {
  const placed: PlacedLabel[] = [];
  const unplaced: string[] = [];
  const taken: Box[] = [];
  let cost = 0;
  for (const { id } of wishes) {
    const choice = choices
      .get(id)
      ?.find(({ label, path }) => isClear(label.box, path, taken));
    cost += choice?.cost ?? leftOutCost;
    if (choice === undefined) {
      unplaced.push(id);
      continue;
    }
    placed.push(choice.label);
    // With air to its sides, lest it reads as one with another.
    taken.push(withAir(choice.label.box, air), ...choice.path);
  }
  return { placed, unplaced, cost };
}

interface Choice {
  readonly label: PlacedLabel;
  /** Of its leader. */
  readonly path: readonly Box[];
  readonly cost: number;
}

/** All spots that nothing but another label can take, the best first; worked out once for all orders. */
function choicesFor(
  wish: LabelWish,
  wishes: readonly LabelWish[],
  { bounds, obstacles, strokes, unit }: Surroundings,
): readonly Choice[] {
  const others = wishes
    .filter(({ id }) => id !== wish.id)
    .map(({ at }) => around(at, markReach * unit));
  const covered = [...obstacles, ...others];
  return spotsFor(wish, unit)
    .filter(({ box }) => isInside(box, bounds))
    .map(({ box, leader, cost }): Choice => {
      const path = leader === null ? [] : strokeBoxes(wish.at, leader);
      return { label: { id: wish.id, box, leader }, path, cost };
    })
    .filter(({ label, path }) => isClear(label.box, path, covered))
    .map((choice) => ({
      ...choice,
      cost: choice.cost + crossings(choice.label.box, strokes) * 3,
    }))
    .toSorted((a, b) => a.cost - b.cost);
}

function withAir({ left, right, ...rest }: Box, air: number): Box {
  return { ...rest, left: left - air, right: right + air };
}

function isClear(
  box: Box,
  path: readonly Box[],
  covered: readonly Box[],
): boolean {
  return [box, ...path].every(
    (own) => !covered.some((other) => isOverlapping(own, other)),
  );
}

function crossings(box: Box, strokes: readonly Box[]): number {
  return strokes.filter((stroke) => isOverlapping(box, stroke)).length;
}

interface Spot {
  readonly box: Box;
  readonly leader: Point | null;
  readonly cost: number;
}

/** Beside, above and below the mark first, then further off with a leader. */
function spotsFor(
  { at, width, height }: LabelWish,
  unit: number,
): readonly Spot[] {
  const air = gap * unit;
  const beside = markReach * unit + air;
  const half = height / 2;
  const spot = (left: number, top: number, cost: number) =>
    spotAt(left, top, width, height, cost);
  const near = [
    spot(at.x + beside, at.y - half, 0),
    spot(at.x - beside - width, at.y - half, 1),
    spot(at.x - width / 2, at.y - beside - height + air, 1),
    spot(at.x - width / 2, at.y + beside - air, 1),
    spot(at.x + air, at.y - beside - height + air, 2),
    spot(at.x - air - width, at.y - beside - height + air, 2),
    spot(at.x + air, at.y + beside - air, 2),
    spot(at.x - air - width, at.y + beside - air, 2),
  ];
  const aside = (left: number, top: number, cost: number) => {
    const { box } = spot(left, top, cost);
    return { box, cost, leader: nearestPoint(box, at) };
  };
  const far = [14, 24, 36].flatMap((steps) => {
    const distance = steps * unit;
    return [-1, 1].flatMap((way) => [
      ...[beside, -width / 2, -beside - width].map((shift) =>
        aside(
          at.x + shift,
          at.y + way * (distance + half) - half,
          6 + steps / 3,
        ),
      ),
      ...[0, -height, height].map((drop) =>
        aside(
          way > 0 ? at.x + beside + distance : at.x - beside - distance - width,
          at.y - half + drop,
          7 + steps / 3,
        ),
      ),
    ]);
  });
  return [...near, ...far];
}

/** Where a line from the mark meets the label. */
function nearestPoint(box: Box, { x, y }: Point): Point {
  return {
    x: Math.min(Math.max(x, box.left + 2), box.right - 2),
    y: Math.min(Math.max(y, box.top + 2), box.bottom - 2),
  };
}

function spotAt(
  left: number,
  top: number,
  width: number,
  height: number,
  cost: number,
): Spot {
  return {
    box: { left, top, right: left + width, bottom: top + height },
    leader: null,
    cost,
  };
}

/** The box about an upright or level line. */
export function lineBox(from: Point, to: Point): Box {
  return {
    left: Math.min(from.x, to.x) - 1,
    top: Math.min(from.y, to.y) - 1,
    right: Math.max(from.x, to.x) + 1,
    bottom: Math.max(from.y, to.y) + 1,
  };
}

export function around({ x, y }: Point, reach: number): Box {
  return {
    left: x - reach,
    top: y - reach,
    right: x + reach,
    bottom: y + reach,
  };
}

export function isOverlapping(a: Box, b: Box): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  );
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

/** A slanted line as a chain of small boxes, fine enough that a label between two of them crosses it for certain. */
export function strokeBoxes(from: Point, to: Point): readonly Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const steps = Math.max(1, Math.ceil(length / 8));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    return around(
      { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t },
      1,
    );
  });
}
