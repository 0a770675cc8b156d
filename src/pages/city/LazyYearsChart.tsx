import { lazy, memo, Suspense } from "react";

import type { YearsChartProps } from "../../charts/YearsChart/YearsChart.tsx";
import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { useWords } from "../../components/useWords.ts";
import type { City } from "../../core/observation.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { formatDay } from "../../wording/period.ts";

// Asked for with the record, not after it; a failure is told where the chart should stand.
const chartModule = import("../../charts/YearsChart/YearsChart.tsx");
chartModule.catch(() => undefined);

const YearsChart = lazy(async () => {
  const { YearsChart: chart } =
    await import("../../charts/YearsChart/YearsChart.tsx");
  return { default: chart };
});

interface LazyYearsChartProps extends Omit<
  YearsChartProps,
  "planLabel" | "endLabel"
> {
  readonly city: City;
}

/** The chart as soon as its code is there, or what to say where it does not come. */
export const LazyYearsChart = memo(function LazyYearsChart({
  city,
  ...props
}: LazyYearsChartProps) {
  const words = useWords();
  const say = cityWords[words.language];
  return (
    <ErrorBoundary
      fallback={<p className="panel__empty">{words.panel.chartFailed}</p>}
    >
      <Suspense fallback={null}>
        <YearsChart
          {...props}
          planLabel={words.panel.planLabel}
          endLabel={say.recordEnd(formatDay(words, city.recordEnds))}
        />
      </Suspense>
    </ErrorBoundary>
  );
});
