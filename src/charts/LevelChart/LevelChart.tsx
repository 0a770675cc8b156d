import { memo, useMemo } from "react";
import { ComposedChart } from "recharts";

import { ChartHolder } from "../marks/ChartHolder.tsx";
import { labelMetrics } from "../marks/labelMetrics.ts";
import { termEnds } from "../termAxis/TermAxis.tsx";
import type { Size } from "../useSize.ts";
import { LevelFrame } from "./LevelFrame.tsx";
import { LevelLayer, type LevelLayerProps } from "./LevelLayer.tsx";
import { columnGap } from "./levelScene.ts";
import type { LevelSeries } from "./levelSeries.ts";
import "./levelChart.css";

export interface LevelChartProps extends Omit<
  LevelLayerProps,
  "rem" | "isBeside"
> {
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
}

/**
 * Cumulative amounts across the plan's term beside the year's plans, in one unit. Amounts of neighbouring months are
 * joined where the sources allow it (core/course.ts); gaps are gaps.
 */
export const LevelChart = memo(function LevelChart(props: LevelChartProps) {
  return (
    <ChartHolder title={props.title} className="level-chart">
      {(size) => <LevelDrawing {...props} size={size} />}
    </ChartHolder>
  );
});

interface LevelDrawingProps extends LevelChartProps {
  readonly size: Size;
}

function LevelDrawing({ size, ...props }: LevelDrawingProps) {
  const { width, height, rem } = size;
  const { series } = props;
  const room = useMemo(() => roomFor(series, width, rem), [series, width, rem]);
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={room.margin}
      data={termEnds}
      accessibilityLayer={false}
    >
      <LevelFrame
        series={series}
        width={width - room.margin.right}
        rem={rem}
        axisWidth={room.axisWidth}
      />
      <text className="level-chart__unit" x={0} y={0.75 * rem}>
        {series.unit}
      </text>
      <LevelLayer {...props} rem={rem} isBeside={room.isBeside} />
    </ComposedChart>
  );
}

/** In rem: from here on a column of names leaves the plot enough. */
const wide = 38;
const mostOfWidth = 0.38;

/** Room for the amounts left of the plot and, where it is wide enough, for the plans' names right of it. */
function roomFor({ levels, plans }: LevelSeries, width: number, rem: number) {
  const { noteWidthOf, unit } = labelMetrics(rem);
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => noteWidthOf(text)));
  const column =
    widest(plans.map(({ label }) => label)) + (columnGap + 4) * unit;
  const isBeside =
    plans.length > 0 && width >= wide * rem && column <= width * mostOfWidth;
  return {
    isBeside,
    axisWidth: widest(levels.map(({ label }) => label)) + 0.625 * rem,
    margin: {
      top: 1.75 * rem,
      right: isBeside ? column : 1.875 * rem,
      bottom: 0,
      left: 0,
    },
  };
}
