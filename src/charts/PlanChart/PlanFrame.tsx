import { memo, useMemo } from "react";

import { useWords } from "../../components/useWords.ts";
import type { Words } from "../../wording/words.ts";
import { formatPercent } from "../../wording/number.ts";
import type { Plot } from "../plot/plot.ts";
import { PlotFrame, type Tick } from "../plot/PlotFrame.tsx";
import { monthTicks, thinned } from "../termAxis/monthTicks.ts";
import type { Size } from "../useSize.ts";
import { planLevels } from "./planLevels.ts";
import type { PlanSeries } from "./planSeries.ts";

interface PlanFrameProps extends Pick<PlanSeries, "planTerm" | "top"> {
  readonly plot: Plot;
  readonly size: Size;
}

/** The months of the plan's term along the foot, shares of plan up the side. */
export const PlanFrame = memo(function PlanFrame(props: PlanFrameProps) {
  const { planTerm, top, plot, size } = props;
  const { width, height, rem } = size;
  const words = useWords();
  const across = useMemo(
    () =>
      thinned(monthTicks(words, planTerm), width / rem).map(
        ({ share, label }) => ({ value: share, label }),
      ),
    [words, planTerm, width, rem],
  );
  const isTall = height >= tall * rem;
  const up = useMemo(
    () => levelTicks(words, top, isTall),
    [words, top, isTall],
  );
  return <PlotFrame plot={plot} rem={rem} across={across} up={up} />;
});

/** In rem. */
const tall = 22;
const mostLevels = 6;

function levelTicks(
  words: Words,
  top: number,
  isTall: boolean,
): readonly Tick[] {
  const levels = planLevels(top);
  return (isTall ? withHalves(levels, top) : levels).map((value) => ({
    value,
    label: formatPercent(words, { value, lastPlace: 1 }),
  }));
}

/** The levels with one halfway between each two, where that does not crowd the axis. */
function withHalves(levels: readonly number[], top: number): readonly number[] {
  const [, step] = levels;
  if (step === undefined || levels.length > mostLevels) return levels;
  return levels
    .flatMap((level) => [level, level + step / 2])
    .filter((level) => level <= top);
}
