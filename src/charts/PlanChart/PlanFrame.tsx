import { memo, useCallback, useMemo } from "react";
import { CartesianGrid, YAxis } from "recharts";

import { useWords } from "../../components/useWords.ts";
import { formatPercent } from "../../wording/number.ts";
import { monthTicks } from "../termAxis/monthTicks.ts";
import { TermAxis } from "../termAxis/TermAxis.tsx";
import type { Size } from "../useSize.ts";
import { planLevels } from "./planLevels.ts";
import type { PlanSeries } from "./planSeries.ts";

interface PlanFrameProps extends Pick<PlanSeries, "planTerm" | "top">, Size {}

/**
 * Axes and grid. Apart from the marks, and with props that stay the same objects: Recharts works
 * its scales out anew for each new one, and all labels would be placed again at every touch.
 */
export const PlanFrame = memo(function PlanFrame(props: PlanFrameProps) {
  const { planTerm, top, width, height, rem } = props;
  const words = useWords();
  const isTall = height >= tall * rem;
  const ticks = useMemo(() => monthTicks(words, planTerm), [words, planTerm]);
  const marked = useMemo(() => {
    const levels = planLevels(top);
    return isTall ? withHalves(levels, top) : [...levels];
  }, [top, isTall]);
  const range = useMemo(() => [0, top], [top]);
  const formatTick = useCallback(
    (value: number) => formatPercent(words, { value, lastPlace: 1 }),
    [words],
  );
  return (
    <>
      <CartesianGrid vertical={false} horizontalValues={marked} syncWithTicks />
      <TermAxis ticks={ticks} width={width} rem={rem} />
      <YAxis
        type="number"
        domain={range}
        allowDataOverflow
        ticks={marked}
        tickFormatter={formatTick}
        interval={0}
        tickLine={false}
        axisLine={false}
        width={2.75 * rem}
      />
    </>
  );
});

/** In rem. */
const tall = 22;
const mostLevels = 6;

/** The levels with one halfway between each two, where that does not crowd the axis. */
function withHalves(levels: readonly number[], top: number): number[] {
  const [, step] = levels;
  if (step === undefined || levels.length > mostLevels) return [...levels];
  return levels
    .flatMap((level) => [level, level + step / 2])
    .filter((level) => level <= top);
}
