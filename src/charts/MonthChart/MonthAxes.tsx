import { memo, useMemo } from "react";
import { CartesianGrid, XAxis, YAxis } from "recharts";

import type { MonthFrame } from "./monthFrame.ts";
import type { MonthLevel } from "./monthSeries.ts";

interface MonthAxesProps {
  readonly frame: MonthFrame;
  readonly levels: readonly MonthLevel[];
  readonly height: number;
  /** Room for the levels' names. */
  readonly width: number;
  readonly rem: number;
}

const slots = [0.5, 12.5];

/**
 * The scales and the grid. The rows lie above each other on one axis, in px from the foot of the drawing, so that the
 * grid and the names of every row are Recharts' own.
 */
export const MonthAxes = memo(function MonthAxes({
  frame,
  levels,
  height,
  width,
  rem,
}: MonthAxesProps) {
  const names = useMemo(
    () =>
      new Map(
        frame.rows.flatMap(({ base }) =>
          apart(levels, frame, rem).map(({ value, label }) => [
            height - base + value * frame.scale,
            label,
          ]),
        ),
      ),
    [frame, levels, height, rem],
  );
  const ticks = useMemo(() => [...names.keys()], [names]);
  const range = useMemo(() => [0, height], [height]);
  const formatLevel = useMemo(
    () => (tick: number) => names.get(tick) ?? "",
    [names],
  );
  return (
    <>
      <CartesianGrid vertical={false} horizontalValues={ticks} />
      <XAxis
        hide
        dataKey="month"
        type="number"
        domain={slots}
        allowDataOverflow
      />
      <YAxis
        type="number"
        domain={range}
        allowDataOverflow
        ticks={ticks}
        tickFormatter={formatLevel}
        interval={0}
        tickLine={false}
        axisLine={false}
        width={width}
      />
    </>
  );
});

/** Of a name, in rem. */
const nameHeight = 0.9375;

/** Every level, or every second, third … from zero, so that no name stands on another. */
function apart(
  levels: readonly MonthLevel[],
  { scale }: MonthFrame,
  rem: number,
): readonly MonthLevel[] {
  const step = (levels[1]?.value ?? 0) * scale;
  const every = step === 0 ? 1 : Math.ceil((nameHeight * rem) / step);
  return levels.filter((_, order) => order % every === 0);
}
