import type { Box } from "../marks/labelLayout.ts";
import type { LabelMetrics } from "../marks/markScene.ts";
import {
  placeBarLabels,
  type BarLabels,
  type BarLabelWish,
  type LabelLine,
} from "./barLabels.ts";
import type { MonthBar } from "./monthBars.ts";
import { monthSizes, type PlacedRow } from "./monthFrame.ts";
import type { MonthMark } from "./monthMark.ts";

/** Bars of a row that few enough labels stand over for one to be lifted. */
const mostSparse = 6;

/** In a row of several years all labels name theirs, or none where one could not: the keys at its head tell the tones. */
export function monthLabels(
  row: PlacedRow,
  bars: readonly MonthBar[],
  plot: Box,
  { unit, height, widthOf }: LabelMetrics,
): BarLabels {
  const ground = {
    bounds: { ...plot, top: row.ceiling, bottom: row.base },
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
