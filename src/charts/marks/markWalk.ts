import { compareText } from "../../core/compareText.ts";
import type { ChartMark } from "./chartMark.ts";

type Walkable = Pick<ChartMark, "id" | "place" | "order">;

/**
 * The mark a key leads to: ← and → along a city's marks in time, ↑ and ↓ to the one nearest in time of the city before
 * or after, Home and End to the city's first and last. Undefined where there is none, or for any other key.
 */
export function nextMark<M extends Walkable>(
  marks: readonly M[],
  current: string,
  key: string,
): M | undefined {
  const from = marks.find(({ id }) => id === current);
  if (from === undefined) return undefined;
  const own = inTime(marks, from.place);
  const at = own.findIndex(({ id }) => id === current);
  switch (key) {
    case "ArrowRight":
      return own[at + 1];
    case "ArrowLeft":
      return own[at - 1];
    case "Home":
      return own[0];
    case "End":
      return own.at(-1);
    case "ArrowUp":
      return nearestOf(marks, from, -1);
    case "ArrowDown":
      return nearestOf(marks, from, 1);
    default:
      return undefined;
  }
}

/** City by city in the record's order, each in time: the first is where the Tab key enters. */
export function inWalkOrder<M extends Walkable>(
  marks: readonly M[],
): readonly M[] {
  return marks.toSorted(
    (a, b) =>
      a.place - b.place ||
      compareText(a.order, b.order) ||
      compareText(a.id, b.id),
  );
}

function inTime<M extends Walkable>(
  marks: readonly M[],
  place: number,
): readonly M[] {
  return inWalkOrder(marks.filter((mark) => mark.place === place));
}

function nearestOf<M extends Walkable>(
  marks: readonly M[],
  from: M,
  way: 1 | -1,
): M | undefined {
  const places = [...new Set(marks.map(({ place }) => place))].toSorted(
    (a, b) => (a - b) * way,
  );
  const next = places[places.indexOf(from.place) + 1];
  if (next === undefined) return undefined;
  const distance = ({ order }: M) =>
    Math.abs(Date.parse(order) - Date.parse(from.order));
  return inTime(marks, next).toSorted((a, b) => distance(a) - distance(b))[0];
}
