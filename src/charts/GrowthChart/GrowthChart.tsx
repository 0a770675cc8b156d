import { memo, useMemo, useState } from "react";
import { ComposedChart } from "recharts";

import { ChartHolder } from "../marks/ChartHolder.tsx";
import type { MarkManners } from "../marks/chartMark.ts";
import { labelMetrics } from "../marks/labelMetrics.ts";
import { useFonts } from "../textWidth.ts";
import { useSize, type Size } from "../useSize.ts";
import { GrowthAxes } from "./GrowthAxes.tsx";
import { easyHeight, growthFrame } from "./growthFrame.ts";
import { GrowthLayer } from "./GrowthLayer.tsx";
import { growthAxis } from "./growthAxis.ts";
import type { GrowthMark, GrowthSeries } from "./growthSeries.ts";
import "./growthChart.css";

export interface GrowthChartProps extends MarkManners<GrowthMark> {
  readonly series: GrowthSeries;
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
  /** Told of the marks whose change found no room, so that the legend names them. */
  readonly onUnplaced: (ids: readonly string[]) => void;
  /** Whether it fills the height of the box it stands in; else it is as high as its rows are easy to read. */
  readonly fitHeight?: boolean;
}

/** Year-on-year changes as lollipops from one zero, a row each; falls to the left, rises to the right. */
export const GrowthChart = memo(function GrowthChart(props: GrowthChartProps) {
  const { series, title, fitHeight = false } = props;
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const { width, rem } = useSize(box);
  useFonts();
  const height = fitHeight
    ? "100%"
    : `${easyHeight(series, width, labelMetrics(rem)) / 16}rem`;
  return (
    <div ref={setBox} className="growth-chart-box" style={{ height }}>
      <ChartHolder title={title} className="growth-chart">
        {(size) => <GrowthDrawing {...props} size={size} />}
      </ChartHolder>
    </div>
  );
});

interface GrowthDrawingProps extends GrowthChartProps {
  readonly size: Size;
}

function GrowthDrawing({ size, ...props }: GrowthDrawingProps) {
  const { width, rem } = size;
  const { series, fitHeight = false } = props;
  const boxHeight = fitHeight ? size.height : null;
  const { frame, axis, height } = useMemo(() => {
    const metrics = labelMetrics(rem);
    // Not the box's height even where that follows from it: on paper the box is told too late.
    const easy = (easyHeight(series, width, metrics) * rem) / 16;
    const room = { width, height: boxHeight ?? Math.ceil(easy) };
    const rows = growthFrame(series, room, metrics);
    return {
      frame: rows,
      axis: growthAxis(series, width, rows.column, metrics),
      height: room.height,
    };
  }, [series, width, boxHeight, rem]);
  const margin = useMemo(
    () => ({ top: 0, right: axis.right, bottom: 0, left: axis.left }),
    [axis],
  );
  const ends = useMemo(
    () => [{ change: series.low }, { change: series.high }],
    [series],
  );
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={margin}
      data={ends}
      accessibilityLayer={false}
    >
      <GrowthAxes
        series={series}
        ticks={axis.ticks}
        height={height}
        rem={rem}
      />
      <GrowthLayer
        {...props}
        frame={frame}
        axis={axis}
        width={width}
        rem={rem}
      />
    </ComposedChart>
  );
}
