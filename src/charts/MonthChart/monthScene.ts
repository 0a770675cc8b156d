import { groupedBy } from "../../core/grouped.ts";
import type { Box } from "../marks/labelLayout.ts";
import type { LabelMetrics } from "../marks/markScene.ts";
import type { Plot } from "../marks/usePlot.ts";
import {
  placeBarLabels,
  type BarLabel,
  type BarLabels,
  type BarLabelWish,
  type LabelLine,
} from "./barLabels.ts";
import {
  filledShare,
  monthSizes,
  mostInSlot,
  type MonthFrame,
  type PlacedRow,
} from "./monthFrame.ts";
import type { MonthMark } from "./monthSeries.ts";

/** One amount in px: its bar, what points from it, and where a finger hits it. */
export interface MonthBar {
  readonly mark: MonthMark;
  readonly box: Box;
  /** 0 for the latest year of the chart, one more for each before. */
  readonly tone: number;
  readonly whisker: { readonly low: number; readonly high: number } | null;
  readonly target: Box;
}

export interface SceneRow {
  readonly row: PlacedRow;
  readonly bars: readonly MonthBar[];
  readonly labels: readonly BarLabel[];
}

export interface MonthScene {
  readonly rows: readonly SceneRow[];
  /** The twelve slots from left to right. */
  readonly slots: readonly { readonly left: number; readonly right: number }[];
  /** Ids of the marks without a label, those of rows left out among them. */
  readonly unplaced: readonly string[];
  readonly unit: number;
}

interface SceneInput {
  readonly frame: MonthFrame;
  /** Years of the whole chart, the earliest first. */
  readonly years: readonly number[];
  readonly plot: Plot;
  readonly metrics: LabelMetrics;
}

/** In sixteenths of a rem. */
const widestBar = 40;
const between = 2;
/** A stated nought is a foot on the axis, so that it is not taken for a month nobody states. */
const leastHeight = 2;
const leastWhisker = 5;
/** Bars of a row that few enough labels stand over for one to be lifted. */
const mostSparse = 6;

/** Everything of a month chart that depends on pixels: bars side by side in their slots, a label over each with room. */
export function monthScene(input: SceneInput): MonthScene {
  const { frame, plot, metrics } = input;
  const edge = (month: number) => plot.toX(month);
  const slots = Array.from({ length: 12 }, (_, index) => ({
    left: edge(index + 0.5),
    right: edge(index + 1.5),
  }));
  const slotWidth = edge(2) - edge(1);
  const most = Math.max(1, ...frame.rows.map(({ marks }) => mostInSlot(marks)));
  const pitch = Math.min(
    (slotWidth * filledShare) / most,
    widestBar * metrics.unit,
  );
  const rows = frame.rows.map(
    (row): SceneRow & { unplaced: readonly string[] } => {
      const bars = barsOf(row, pitch, slotWidth, input);
      const labels = labelsOf(row, bars, input);
      return { row, bars, labels: labels.placed, unplaced: labels.unplaced };
    },
  );
  return {
    rows,
    slots,
    unplaced: [...rows.flatMap((row) => row.unplaced), ...frame.leftOut],
    unit: metrics.unit,
  };
}

function barsOf(
  row: PlacedRow,
  pitch: number,
  slotWidth: number,
  { frame: { scale }, years, plot, metrics: { unit } }: SceneInput,
): readonly MonthBar[] {
  const slots = groupedBy(row.marks, ({ month }) => month);
  const space = Math.min(between * unit, pitch / 5);
  const toY = (value: number) => row.base - value * scale;
  return [...slots.values()].flatMap((marks) => {
    const inTime = marks.toSorted((a, b) => a.year - b.year);
    const share = slotWidth / marks.length;
    return inTime.map((mark, order): MonthBar => {
      const fromMiddle = order - (marks.length - 1) / 2;
      const x = plot.toX(mark.month) + fromMiddle * pitch;
      const reach = Math.max(pitch, fromMiddle === 0 ? share : pitch) / 2;
      const half = (pitch - space) / 2;
      const top = Math.min(toY(mark.value), row.base - leastHeight * unit);
      return {
        mark,
        box: { left: x - half, top, right: x + half, bottom: row.base },
        tone: years.length - 1 - years.indexOf(mark.year),
        whisker: whiskerOf(mark, toY, unit),
        target: {
          left: x - reach,
          top: row.ceiling,
          right: x + reach,
          bottom: row.base,
        },
      };
    });
  });
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

/** In a row of several years all labels name theirs, or none where one could not: the keys at its head tell the tones. */
function labelsOf(
  row: PlacedRow,
  bars: readonly MonthBar[],
  { plot, metrics: { unit, height, widthOf } }: SceneInput,
): BarLabels {
  const ground = {
    bounds: {
      left: plot.box.left,
      top: row.ceiling,
      right: plot.box.right,
      bottom: row.base,
    },
    obstacles: bars.map((bar) => ({ ...bar.box, top: reachOf(bar, unit) })),
    isSparse: bars.length <= mostSparse,
    lineHeight: height,
    widthOf: (text: string) => widthOf(text) + 4 * unit,
  };
  const place = (hasYears: boolean) =>
    placeBarLabels(
      bars.map((bar): BarLabelWish => ({
        id: bar.mark.id,
        x: (bar.box.left + bar.box.right) / 2,
        y: reachOf(bar, unit) - monthSizes.gap * unit,
        variants: variantsOf(bar.mark, hasYears),
      })),
      ground,
    );
  if (row.years.length < 2) return place(false);
  const named = place(true);
  const withYear = named.placed.filter(
    ({ lines }) => lines[0]?.kind === "year",
  );
  return withYear.length === bars.length ? named : place(false);
}

/** The upper end of a bar with what stands on it. */
function reachOf({ box, mark, whisker }: MonthBar, unit: number): number {
  const arrow = mark.openSide === null ? 0 : monthSizes.arrow * unit;
  return Math.min(box.top, whisker?.high ?? box.top) - arrow;
}

/** The year only where the row holds several; what qualifies the amount goes last. */
function variantsOf(
  { year, amount, lastDay, isContested }: MonthMark,
  hasYears: boolean,
): BarLabelWish["variants"] {
  const line = (kind: LabelLine["kind"], text: string) => ({ kind, text });
  const day = lastDay === null ? [] : [line("day", lastDay)];
  const number = [line("amount", amount)];
  const whole = hasYears
    ? [line("year", String(year)), ...number, ...day]
    : [...number, ...day];
  const sign = isContested ? [[line("amount", "≠")]] : [];
  return [whole, ...(whole.length > 1 ? [number] : []), ...sign];
}
