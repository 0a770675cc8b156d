import { memo, useMemo } from "react";
import { CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";

import type { MonthTick, PlanSeries } from "./planSeries.ts";

interface PlanFrameProps {
  readonly series: PlanSeries;
  readonly width: number;
  readonly rem: number;
}

const wholeTerm = [0, 1];
const paceLine = [
  { x: 0, y: 0 },
  { x: 1, y: 100 },
] as const;

/**
 * Axes, grid, plan line and pace line. Apart from the marks, and with props that stay the same objects: Recharts works
 * its scales out anew for each new one, and all labels would be placed again at every touch.
 */
export const PlanFrame = memo(function PlanFrame({
  series,
  width,
  rem,
}: PlanFrameProps) {
  const { ticks, levels, top } = series;
  const shares = useMemo(
    () =>
      ticks
        .filter((_, index) => isShown(index, ticks.length, width / rem))
        .map(({ share }) => share),
    [ticks, width, rem],
  );
  const formatMonth = useMemo(
    () => (share: unknown) => labelOf(ticks, share),
    [ticks],
  );
  const marked = useMemo(() => [...levels], [levels]);
  const range = useMemo(() => [0, top], [top]);
  return (
    <>
      <CartesianGrid vertical={false} horizontalValues={marked} syncWithTicks />
      <XAxis
        dataKey="share"
        type="number"
        domain={wholeTerm}
        allowDataOverflow
        ticks={shares}
        tickFormatter={formatMonth}
        interval={0}
        tickLine={false}
        axisLine={false}
        height={1.5 * rem}
      />
      <YAxis
        type="number"
        domain={range}
        allowDataOverflow
        ticks={marked}
        tickFormatter={formatPercentTick}
        interval={0}
        tickLine={false}
        axisLine={false}
        width={2.75 * rem}
      />
      <ReferenceLine y={100} className="plan-chart__plan-line" />
      <ReferenceLine segment={paceLine} className="plan-chart__pace-line" />
    </>
  );
});

function formatPercentTick(percent: number): string {
  return `${percent}%`;
}

/** In rem. */
const narrow = 32;

/** Every month where there is room, else every third, counted so that the last of the term is among them. */
function isShown(index: number, months: number, width: number): boolean {
  return width >= narrow || (months - 1 - index) % 3 === 0;
}

function labelOf(ticks: readonly MonthTick[], share: unknown): string {
  return ticks.find((tick) => tick.share === share)?.label ?? "";
}
