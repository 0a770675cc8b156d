import { groupedBy } from "../../core/grouped.ts";
import type { Box } from "../marks/labelLayout.ts";
import type { PlacedRow } from "./monthFrame.ts";
import type { MonthMark } from "./monthMark.ts";
import { toneOf } from "./rowHead.ts";

/** One amount in px: its bar, what points from it, and where a finger hits it. */
export interface MonthBar {
  readonly mark: MonthMark;
  readonly box: Box;
  /** 0 for the latest year of its row. */
  readonly tone: number;
  readonly whisker: { readonly low: number; readonly high: number } | null;
  readonly target: Box;
}

/** What the bars of all rows have in common, in px. */
export interface BarGround {
  readonly toX: (month: number) => number;
  /** Height of one unit of the amounts. */
  readonly scale: number;
  readonly slotWidth: number;
  /** From a bar to the next in its slot. */
  readonly pitch: number;
  readonly unit: number;
}

/** In sixteenths of a rem. */
const between = 2;
/** A stated nought is a foot on the axis, so that it is not taken for a month nobody states. */
const leastHeight = 2;
const leastWhisker = 5;

/** The bars of a row, those of a slot side by side around its middle, the earliest year first. */
export function monthBars(
  row: PlacedRow,
  ground: BarGround,
): readonly MonthBar[] {
  const slots = groupedBy(row.marks, ({ month }) => month);
  return [...slots.values()].flatMap((marks) => {
    const inTime = marks.toSorted((a, b) => a.year - b.year);
    return inTime.map((mark, order) => {
      const fromMiddle = order - (marks.length - 1) / 2;
      return barOf(mark, row, fromMiddle, marks.length === 1, ground);
    });
  });
}

function barOf(
  mark: MonthMark,
  row: PlacedRow,
  fromMiddle: number,
  isAlone: boolean,
  { toX, scale, slotWidth, pitch, unit }: BarGround,
): MonthBar {
  const x = toX(mark.month) + fromMiddle * pitch;
  const half = (pitch - Math.min(between * unit, pitch / 5)) / 2;
  const reach = (isAlone ? slotWidth : pitch) / 2;
  const toY = (value: number) => row.base - value * scale;
  const top = Math.min(toY(mark.value), row.base - leastHeight * unit);
  return {
    mark,
    box: { left: x - half, top, right: x + half, bottom: row.base },
    tone: toneOf(row, mark.year),
    whisker: whiskerOf(mark, toY, unit),
    target: {
      left: x - reach,
      top: row.ceiling,
      right: x + reach,
      bottom: row.base,
    },
  };
}

/** None where it would be shorter than its caps: the sentence tells the range. */
function whiskerOf(
  { range }: MonthMark,
  toY: (value: number) => number,
  unit: number,
): MonthBar["whisker"] {
  if (range === null) return null;
  const [low, high] = [toY(range.low), toY(range.high)];
  return low - high < leastWhisker * unit ? null : { low, high };
}
