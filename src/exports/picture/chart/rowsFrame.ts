import {
  growthAxis,
  type GrowthAxis,
} from "../../../charts/GrowthChart/growthAxis.ts";
import type { LabelMetrics } from "../../../charts/marks/markScene.ts";
import { widthOf } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { chartSizes, labelWidth, noteWidth } from "./chartSpace.ts";
import type { RowMark, RowsChart } from "./pictureChart.ts";

/** What is written of a figure beside or above its row. */
export interface RowText {
  readonly mark: RowMark;
  readonly names: readonly string[];
  readonly period: string;
}

/** The column of names and the axis beside it; in narrow drawings names stand above their rows. */
export interface RowsFrame {
  readonly areNamesBeside: boolean;
  /** px from the left of the drawing to the axis's room. */
  readonly column: number;
  readonly axis: GrowthAxis;
  readonly texts: readonly RowText[];
}

/** In sixteenths of a rem. */
export const rowSizes = {
  wide: 470,
  indent: 18,
  gap: 14,
  tick: 20,
  plan: 17,
  line: chartSizes.line,
  period: 14,
  bar: 18,
  air: 14,
  mostRow: 96,
} as const;

/** From this share of the plan on, a number beside the end of its row may reach the plan's line. */
const closeToPlan = 0.7;

/** Shares of the width: what the column of names may take at most. */
const mostColumn = 0.36;

export function rowsFrame(
  chart: RowsChart,
  width: number,
  unit: number,
): RowsFrame {
  const areNamesBeside = width >= rowSizes.wide * unit;
  const room =
    (areNamesBeside ? width * mostColumn : width) - rowSizes.indent * unit;
  const texts = chart.marks.map((mark) =>
    textOf(mark, room, unit, areNamesBeside),
  );
  const widths = texts.flatMap(({ names, period }) => [
    ...names.map((name) => labelWidth(name, unit)),
    noteWidth(period, unit),
  ]);
  const column = areNamesBeside
    ? (rowSizes.indent + rowSizes.gap) * unit + Math.max(0, ...widths)
    : 0;
  return {
    areNamesBeside,
    column,
    axis: growthAxis(
      spanOf(chart, areNamesBeside),
      width,
      column,
      metricsAt(unit),
    ),
    texts,
  };
}

/** Above a row a name leaves room for the number at the end of its last line, or the number takes a line of its own. */
function textOf(
  mark: RowMark,
  room: number,
  unit: number,
  areNamesBeside: boolean,
): RowText {
  const size = chartSizes.label * unit;
  const names = wrapText(mark.label, room, { size, weight: 600 });
  const period = mark.period;
  if (areNamesBeside || isRoomFor(mark.value, names.at(-1) ?? "", room, unit))
    return { mark, names, period };
  return { mark, names: [...names, ""], period };
}

function isRoomFor(value: string, name: string, room: number, unit: number) {
  return labelWidth(name, unit) + labelWidth(value, unit) + 12 * unit <= room;
}

/** What must find room along the axis: numbers at the ends of rows, unless they stand above them. */
function spanOf(
  { marks, low, high, ticks, plan }: RowsChart,
  isBeside: boolean,
) {
  return {
    low,
    high,
    ticks,
    marks: marks.map(({ amount, pacePercent, value, openSide }) => ({
      // A number that would stand on the tick of its pace, or on the plan's line, moves beyond it.
      value: Math.max(
        amount,
        pacePercent ?? amount,
        plan !== null && amount > plan.value * closeToPlan
          ? plan.value
          : amount,
      ),
      change: isBeside ? value : "",
      // Its arrow stands between a row's end and its number.
      openSide: openSide === null ? null : outwardOf(amount),
    })),
  };
}

function outwardOf(amount: number): "up" | "down" {
  return amount < 0 ? "down" : "up";
}

function metricsAt(unit: number): LabelMetrics {
  return {
    unit,
    height: chartSizes.line * unit,
    widthOf: (text) => widthOf(text, chartSizes.label * unit, 600),
    noteWidthOf: (text) => noteWidth(text, unit),
  };
}

/** Height of what stands above the rows: the axis, and over it the name of the plan's line. */
export function headHeight({ plan }: RowsChart, unit: number): number {
  return (rowSizes.tick + (plan === null ? 0 : rowSizes.plan)) * unit;
}

/** The least height of each row, in px. */
export function leastHeights(
  { areNamesBeside, texts }: RowsFrame,
  unit: number,
): readonly number[] {
  const { line, period: note, bar, air } = rowSizes;
  return texts.map(({ names, period }) => {
    const text = names.length * line + (period === "" ? 0 : note);
    return areNamesBeside
      ? (Math.max(bar, text) + air * 0.75) * unit
      : (text + bar + air) * unit;
  });
}
