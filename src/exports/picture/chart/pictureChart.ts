import type { ChartMark } from "../../../charts/marks/chartMark.ts";
import type { PlanMark } from "../../../charts/PlanChart/planSeries.ts";
import type { MonthTick } from "../../../charts/termAxis/monthTicks.ts";

/** A compared figure with what is written beside it: `label` names it, `value` is its number with its hedges. */
export interface PictureMark extends ChartMark {
  readonly value: string;
  /** Its period, where the figures differ in that and no axis tells it; else empty. */
  readonly period: string;
}

export interface AxisTick {
  readonly value: number;
  readonly label: string;
}

/** The plan line's own name; it is never dropped. */
export interface PlanLine {
  readonly value: number;
  readonly label: string;
}

/** Share of plan over the plan's term, each mark pinned to the pace line. */
export interface PinsChart {
  readonly kind: "pins";
  readonly marks: readonly (PictureMark & PlanMark)[];
  readonly ticks: readonly MonthTick[];
  readonly levels: readonly AxisTick[];
  readonly top: number;
  readonly plan: PlanLine;
  readonly paceLabel: string;
}

export interface RowMark extends PictureMark {
  readonly amount: number;
  /** Percent of the plan's term passed; null where there is no plan. */
  readonly pacePercent: number | null;
}

export const rowLooks = ["bullets", "bars", "lollipops"] as const;

/** One row a figure along an axis that holds zero. */
export interface RowsChart {
  readonly kind: (typeof rowLooks)[number];
  readonly marks: readonly RowMark[];
  readonly low: number;
  readonly high: number;
  /** The finest first: a narrow drawing takes a later one. */
  readonly ticks: readonly (readonly AxisTick[])[];
  readonly plan: PlanLine | null;
}

export interface SlopeMark extends PictureMark {
  readonly amount: number;
  readonly planYear: number;
}

export interface SlopeYear {
  readonly name: string;
  /** Where the figures of the year share one; else empty. */
  readonly period: string;
}

/** The same figure of two years, joined; the earlier year at the left. */
export interface SlopeChart {
  readonly kind: "slope";
  /** One pair a city. */
  readonly pairs: readonly (readonly [SlopeMark, SlopeMark])[];
  readonly years: readonly [SlopeYear, SlopeYear];
  readonly top: number;
  readonly plan: PlanLine | null;
}

export type PictureChart = PinsChart | RowsChart | SlopeChart;

export function marksOf(chart: PictureChart): readonly PictureMark[] {
  return chart.kind === "slope" ? chart.pairs.flat() : chart.marks;
}
