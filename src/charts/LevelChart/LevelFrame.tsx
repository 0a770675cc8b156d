import { memo, useCallback, useMemo } from "react";
import { CartesianGrid, YAxis } from "recharts";

import { TermAxis } from "../termAxis/TermAxis.tsx";
import type { LevelSeries } from "./levelSeries.ts";

interface LevelFrameProps {
  readonly series: LevelSeries;
  readonly width: number;
  readonly rem: number;
  readonly axisWidth: number;
}

/** Axes and grid, apart from the marks and with props that stay the same objects (see PlanFrame). */
export const LevelFrame = memo(function LevelFrame({
  series: { ticks, levels, low, high, scale },
  width,
  rem,
  axisWidth,
}: LevelFrameProps) {
  const values = useMemo(() => levels.map(({ value }) => value), [levels]);
  const range = useMemo(() => [low, high], [low, high]);
  const formatTick = useCallback(
    (amount: unknown) =>
      levels.find(({ value }) => value === amount)?.label ?? "",
    [levels],
  );
  return (
    <>
      <CartesianGrid vertical={false} horizontalValues={values} syncWithTicks />
      <TermAxis ticks={ticks} width={width} rem={rem} />
      <YAxis
        type="number"
        scale={scale}
        domain={range}
        allowDataOverflow
        ticks={values}
        tickFormatter={formatTick}
        interval={0}
        tickLine={false}
        axisLine={false}
        width={axisWidth}
      />
    </>
  );
});
