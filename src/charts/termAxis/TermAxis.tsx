import { memo, useMemo } from "react";
import { XAxis } from "recharts";

import { thinned, type MonthTick } from "./monthTicks.ts";

interface TermAxisProps {
  readonly ticks: readonly MonthTick[];
  readonly width: number;
  readonly rem: number;
}

const wholeTerm = [0, 1];

/** Recharts lays out an axis only for a data key; these two points span it and draw nothing. */
export const termEnds = [{ share: 0 }, { share: 1 }];

/** The months of a plan's term along the foot of a chart. */
export const TermAxis = memo(function TermAxis({
  ticks,
  width,
  rem,
}: TermAxisProps) {
  const shares = useMemo(
    () => thinned(ticks, width / rem).map(({ share }) => share),
    [ticks, width, rem],
  );
  const formatMonth = useMemo(
    () => (share: unknown) => labelOf(ticks, share),
    [ticks],
  );
  return (
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
  );
});

function labelOf(ticks: readonly MonthTick[], share: unknown): string {
  return ticks.find((tick) => tick.share === share)?.label ?? "";
}
