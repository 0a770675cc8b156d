import type { MonthRow } from "./monthRows.ts";

/** A row in px of the drawing, from the top: its head, room for labels, the plot, and the slots' names under `base`. */
export interface PlacedRow extends MonthRow {
  readonly head: number;
  readonly ceiling: number;
  readonly base: number;
  readonly hasSlotNames: boolean;
}

export interface MonthFrame {
  readonly rows: readonly PlacedRow[];
  /** Ids of the marks of rows there was no height for. */
  readonly leftOut: readonly string[];
  /** px that one unit of the amounts is high. */
  readonly scale: number;
}

/** In sixteenths of a rem. */
export const monthSizes = {
  unit: 20,
  head: 22,
  line: 15,
  gap: 4,
  arrow: 13,
  slotNames: 30,
  foot: 6,
} as const;

/** Over the labels, for one that is lifted. */
const air = 8;
const leastPlot = 16;
const easyPlot = 44;
/** The height at which rows are easy to read, in sixteenths of a rem. */
export function easyHeight(rows: readonly MonthRow[]): number {
  const plot = [200, 140][rows.length - 1] ?? 104;
  return monthSizes.unit + rows.length * (furniture(rows, false) + plot);
}

/** Of a row: all but its plot. */
function furniture(rows: readonly MonthRow[], isTight: boolean): number {
  const { head, gap, slotNames, foot } = monthSizes;
  return head + labelRoom(rows, isTight) + gap + (isTight ? foot : slotNames);
}

function labelRoom(rows: readonly MonthRow[], isTight: boolean): number {
  const marks = rows.flatMap((row) => row.marks);
  const hasArrow = marks.some(({ openSide }) => openSide !== null);
  const hasYears = rows.some(({ years }) => years.length > 1);
  const hasDay = marks.some(({ lastDay }) => lastDay !== null);
  const lines = isTight ? 1 : 1 + Number(hasYears) + Number(hasDay);
  return (
    (isTight ? 0 : air) +
    lines * monthSizes.line +
    (hasArrow ? monthSizes.arrow : 0)
  );
}

/**
 * The rows on one scale, each from its own zero, in the height at hand. Where that is little, only the last row names
 * the slots and labels have one line; where it is too little for all, the last rows are left out and told.
 */
export function monthFrame(
  rows: readonly MonthRow[],
  top: number,
  height: number,
  unit: number,
): MonthFrame {
  const { unit: unitRoom, slotNames, foot } = monthSizes;
  const free = height / unit - unitRoom;
  const isTight = free / rows.length - furniture(rows, false) < easyPlot;
  const ofRow = furniture(rows, isTight);
  const usable = isTight ? free - (slotNames - foot) : free;
  const shown = rows.slice(
    0,
    Math.max(1, Math.floor(usable / (ofRow + leastPlot))),
  );
  const plot = Math.max(leastPlot, usable / shown.length - ofRow);
  const below = isTight ? foot : slotNames;
  return {
    rows: shown.map((row, order): PlacedRow => {
      const head = unitRoom + order * (ofRow + plot);
      const base = head + ofRow + plot - below;
      return {
        ...row,
        head: head * unit,
        ceiling: (head + monthSizes.head) * unit,
        base: base * unit,
        hasSlotNames: !isTight || order === shown.length - 1,
      };
    }),
    leftOut: rows
      .slice(shown.length)
      .flatMap(({ marks }) => marks.map(({ id }) => id)),
    scale: (plot * unit) / top,
  };
}
