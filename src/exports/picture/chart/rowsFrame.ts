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
  /** Its number, on a line of its own, or on some, where it does not fit beside name or row; else empty. */
  readonly valueLines: readonly string[];
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
  /** From the end of a row to its number, without and with an arrow between. */
  beside: 9,
  besideArrow: 22,
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
  const beside = frameBeside(chart, width, unit);
  if (width >= rowSizes.wide * unit && hasRoom(chart, beside, width, unit))
    return beside;
  const room = width - rowSizes.indent * unit;
  return {
    areNamesBeside: false,
    column: 0,
    axis: growthAxis(spanOf(chart, false), width, 0, metricsAt(unit)),
    texts: chart.marks.map((mark) => textAbove(mark, room, unit)),
  };
}

function frameBeside(chart: RowsChart, width: number, unit: number): RowsFrame {
  const room = width * mostColumn - rowSizes.indent * unit;
  const look = { size: chartSizes.label * unit, weight: 600 } as const;
  const texts = chart.marks.map((mark) => ({
    mark,
    names: wrapText(mark.label, room, look),
    period: mark.period,
    valueLines: [],
  }));
  const widths = texts.flatMap(({ names, period }) => [
    ...names.map((name) => labelWidth(name, unit)),
    noteWidth(period, unit),
  ]);
  const column =
    (rowSizes.indent + rowSizes.gap) * unit + Math.max(0, ...widths);
  const axis = growthAxis(spanOf(chart, true), width, column, metricsAt(unit));
  return { areNamesBeside: true, column, axis, texts };
}

/** Whether every number keeps within the drawing at the end of its row. */
function hasRoom(
  chart: RowsChart,
  { axis: { left, right, fallsAt }, column }: RowsFrame,
  width: number,
  unit: number,
): boolean {
  const { low, high } = chart;
  const plot = width - left - right;
  return spanOf(chart, true).marks.every(({ value, change, openSide }) => {
    const isFall = value < 0 && fallsAt === "head";
    const end =
      left +
      ((Math.max(value, isFall ? value : 0) - low) / (high - low)) * plot;
    const reach =
      labelWidth(change, unit) +
      (openSide === null ? rowSizes.beside : rowSizes.besideArrow) * unit;
    return isFall
      ? end - reach >= column - rowSizes.gap * unit
      : end + reach <= width + unit;
  });
}

/** Above a row the number stands at the end of the name's last line, where both fit. */
function textAbove(mark: RowMark, room: number, unit: number): RowText {
  const look = { size: chartSizes.label * unit, weight: 600 } as const;
  const names = wrapText(mark.label, room, look);
  const used = labelWidth(names.at(-1) ?? "", unit) + 12 * unit;
  const isBeside = used + labelWidth(mark.value, unit) <= room;
  return {
    mark,
    names,
    period: mark.period,
    valueLines: isBeside ? [] : wrapText(mark.value, room, look),
  };
}

/** Height of what is written of a row beside or above it, in px. */
export function textHeight(
  { names, valueLines, period }: RowText,
  unit: number,
): number {
  const { line, period: note } = rowSizes;
  const lines = names.length + valueLines.length;
  return (lines * line + (period === "" ? 0 : note)) * unit;
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
  const { bar, air } = rowSizes;
  return texts.map((text) => {
    const height = textHeight(text, unit);
    return areNamesBeside
      ? Math.max(bar * unit, height) + air * 0.75 * unit
      : height + (bar + air) * unit;
  });
}
