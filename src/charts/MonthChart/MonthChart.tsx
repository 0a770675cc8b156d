import { memo, useMemo, useState } from "react";
import { ComposedChart } from "recharts";

import { ChartHolder } from "../marks/ChartHolder.tsx";
import type { MarkManners } from "../marks/chartMark.ts";
import { labelMetrics } from "../marks/labelMetrics.ts";
import { useFonts } from "../textWidth.ts";
import { useSize, type Size } from "../useSize.ts";
import { MonthAxes } from "./MonthAxes.tsx";
import { easyHeight, monthFrame } from "./monthFrame.ts";
import { MonthLayer } from "./MonthLayer.tsx";
import { monthRows } from "./monthRows.ts";
import type { MonthMark } from "./monthMark.ts";
import type { MonthSeries } from "./monthSeries.ts";
import "./monthChart.css";

export interface MonthChartProps extends MarkManners<MonthMark> {
  readonly series: MonthSeries;
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
  /** Told of the marks whose label found no room, so that the legend names them. */
  readonly onUnplaced: (ids: readonly string[]) => void;
  /** Whether it fills the height of the box it stands in; else it is as high as its rows are easy to read. */
  readonly fitHeight?: boolean;
}

/** Until it is known, in rem. */
const usualWidth = 60;

/**
 * The amounts of single months from zero, a row of twelve slots for each city, all rows on one scale. A slot that nobody
 * states holds nothing.
 */
export const MonthChart = memo(function MonthChart(props: MonthChartProps) {
  const { series, title, fitHeight = false } = props;
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const { width, rem } = useSize(box);
  useFonts();
  const rows = rowsIn(series, width === 0 ? usualWidth * rem : width, rem);
  const height = fitHeight ? "100%" : `${easyHeight(rows) / 16}rem`;
  return (
    <div ref={setBox} className="month-chart-box" style={{ height }}>
      <ChartHolder title={title} className="month-chart">
        {(size) => <MonthDrawing {...props} size={size} />}
      </ChartHolder>
    </div>
  );
});

interface MonthDrawingProps extends MonthChartProps {
  readonly size: Size;
}

/** Recharts lays out an axis only for a data key; these two points span it and draw nothing. */
const slotEnds = [{ month: 0.5 }, { month: 12.5 }];
/** Right of the last slot, whose name may be wider than it; in rem. */
const edge = 0.125;

function MonthDrawing({ size, ...props }: MonthDrawingProps) {
  const { width, rem } = size;
  const { series, fitHeight = false } = props;
  const names = namesWidth(series, rem);
  const unit = rem / 16;
  const rows = useMemo(() => rowsIn(series, width, rem), [series, width, rem]);
  // Not the box's height even where that follows from it: on paper the box is told too late.
  const height = fitHeight ? size.height : Math.ceil(easyHeight(rows) * unit);
  const frame = useMemo(
    () => monthFrame(rows, series.top, height, unit),
    [rows, series, height, unit],
  );
  const margin = useMemo(
    () => ({ top: 0, right: edge * rem, bottom: 0, left: 0 }),
    [rem],
  );
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={margin}
      data={slotEnds}
      accessibilityLayer={false}
    >
      <MonthAxes
        frame={frame}
        levels={series.levels}
        height={height}
        width={names}
        rem={rem}
      />
      <MonthLayer {...props} frame={frame} rem={rem} />
    </ComposedChart>
  );
}

function rowsIn(series: MonthSeries, width: number, rem: number) {
  return monthRows(
    series,
    width,
    namesWidth(series, rem) + edge * rem,
    labelMetrics(rem),
  );
}

/** Of the amounts' names on their axis. */
function namesWidth({ levels }: MonthSeries, rem: number): number {
  const { noteWidthOf } = labelMetrics(rem);
  const widest = Math.max(0, ...levels.map(({ label }) => noteWidthOf(label)));
  return Math.ceil(widest + 0.5 * rem);
}
