import { memo, useMemo } from "react";
import { CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";

import { growthSizes } from "./growthFrame.ts";
import type { GrowthSeries, GrowthTick } from "./growthSeries.ts";

interface GrowthAxesProps {
  readonly series: GrowthSeries;
  readonly ticks: readonly GrowthTick[];
  readonly height: number;
  readonly rem: number;
}

/** Percent across, above the rows, with the zero they share; down are px of the drawing. */
export const GrowthAxes = memo(function GrowthAxes({
  series,
  ticks,
  height,
  rem,
}: GrowthAxesProps) {
  const { low, high } = series;
  const span = useMemo(() => [low, high], [low, high]);
  const values = useMemo(() => ticks.map(({ value }) => value), [ticks]);
  const formatTick = useMemo(
    () => (value: unknown) =>
      ticks.find((tick) => tick.value === value)?.label ?? "",
    [ticks],
  );
  const rows = useMemo(() => [0, height], [height]);
  return (
    <>
      <CartesianGrid horizontal={false} verticalValues={values} syncWithTicks />
      <XAxis
        dataKey="change"
        type="number"
        orientation="top"
        domain={span}
        allowDataOverflow
        ticks={values}
        tickFormatter={formatTick}
        interval={0}
        tickLine={false}
        axisLine={false}
        height={(growthSizes.axis / 16) * rem}
      />
      <YAxis hide type="number" domain={rows} allowDataOverflow />
      <ReferenceLine x={0} className="growth-chart__zero" />
    </>
  );
});
