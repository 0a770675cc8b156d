import { memo, useState } from "react";
import {
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  XAxis,
  YAxis,
} from "recharts";

import { useSize } from "../useSize.ts";
import { useFontsReady } from "../textWidth.ts";
import { MarkLayer } from "./MarkLayer.tsx";
import type { MonthTick, PlanMark, PlanSeries } from "./planSeries.ts";
import "./planChart.css";

export interface PlanChartProps {
  readonly series: PlanSeries;
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
  readonly planLabel: string;
  readonly activeId: string | null;
  readonly onPoint: (mark: PlanMark) => void;
  readonly onOpen: (mark: PlanMark) => void;
  readonly onUnplaced: (ids: readonly string[]) => void;
}

const margin = { top: 14, right: 30, bottom: 0, left: 0 };
/** Recharts lays out an axis only for a data key; these two points span it and draw nothing. */
const termEnds = [{ share: 0 }, { share: 1 }];

/**
 * Share of plan against share of the plan's term: the plan line at 100 %, the pace line from corner to corner, and
 * each stated figure a mark pinned to the pace line. Nothing is joined that the sources do not join.
 */
export const PlanChart = memo(function PlanChart(props: PlanChartProps) {
  const { series, title } = props;
  const [holder, setHolder] = useState<HTMLDivElement | null>(null);
  const { width, height, rem } = useSize(holder);
  const areFontsReady = useFontsReady();
  const ticks = series.ticks.filter((_, index) =>
    isShown(index, series.ticks.length, width / rem),
  );
  return (
    <div
      ref={setHolder}
      className="plan-chart"

      role="group"
      aria-label={title}
    >
      {width > 0 && height > 0 && areFontsReady && (
        <ComposedChart
          width={width}
          height={height}
          margin={margin}
          data={termEnds}
          accessibilityLayer={false}
        >
          <CartesianGrid
            vertical={false}
            horizontalValues={[...series.levels]}
            syncWithTicks
          />
          <XAxis
            dataKey="share"
            type="number"
            domain={[0, 1]}
            allowDataOverflow
            ticks={ticks.map(({ share }) => share)}
            tickFormatter={(share) => labelOf(series.ticks, share)}
            interval={0}
            tickLine={false}
            axisLine={false}
            height={1.5 * rem}
          />
          <YAxis
            type="number"
            domain={[0, series.top]}
            allowDataOverflow
            ticks={[...series.levels]}
            tickFormatter={(percent) => `${percent}%`}
            interval={0}
            tickLine={false}
            axisLine={false}
            width={2.75 * rem}
          />
          <ReferenceLine y={100} className="plan-chart__plan-line" />
          <ReferenceLine
            segment={[
              { x: 0, y: 0 },
              { x: 1, y: 100 },
            ]}
            className="plan-chart__pace-line"
          />
          <MarkLayer {...props} marks={series.marks} rem={rem} />
        </ComposedChart>
      )}
    </div>
  );
});

/** In rem. */
const narrow = 32;

/** Every month where there is room, else every third, counted so that the last of the term is among them. */
function isShown(index: number, months: number, width: number): boolean {
  return width >= narrow || (months - 1 - index) % 3 === 0;
}

function labelOf(ticks: readonly MonthTick[], share: unknown): string {
  return ticks.find((tick) => tick.share === share)?.label ?? "";
}
