import { memo } from "react";

import { chartCode } from "../../charts/still/chartCode.ts";
import { ChartSlot } from "../../charts/still/ChartSlot.tsx";
import { askEarly } from "../../charts/still/stills.ts";
import "../../charts/PlanChart/planChart.css";
import type { YearsChartProps } from "../../charts/YearsChart/YearsChart.tsx";
import "../../charts/YearsChart/yearsChart.css";
import { useWords } from "../../components/useWords.ts";
import type { City } from "../../core/observation.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { formatDay } from "../../wording/period.ts";

const yearsChart = chartCode(
  async () =>
    (await import("../../charts/YearsChart/YearsChart.tsx")).YearsChart,
);
askEarly(yearsChart.load);

/** The panels' boxes on a phone and on a desk. */
const shape = { narrow: [290, 240], wide: [530, 240] } as const;

interface LazyYearsChartProps extends Omit<
  YearsChartProps,
  "planLabel" | "endLabel"
> {
  readonly city: City;
}

/** The chart, or what to say where it does not come. */
export const LazyYearsChart = memo(function LazyYearsChart({
  city,
  ...props
}: LazyYearsChartProps) {
  const words = useWords();
  const say = cityWords[words.language];
  return (
    <ChartSlot
      code={yearsChart}
      props={{
        ...props,
        planLabel: words.panel.planLabel,
        endLabel: say.recordEnd(formatDay(words, city.recordEnds)),
      }}
      shape={shape}
      failed={<p className="panel__empty">{words.panel.chartFailed}</p>}
    />
  );
});
