import { lazy, memo, Suspense } from "react";

import type { PlanChartProps } from "../../charts/PlanChart/PlanChart.tsx";
import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { useWords } from "../../components/useWords.ts";

// Asked for with the record, not after it; a failure is told where the chart should stand.
const chartModule = import("../../charts/PlanChart/PlanChart.tsx");
chartModule.catch(() => undefined);

const PlanChart = lazy(async () => {
  const { PlanChart: chart } =
    await import("../../charts/PlanChart/PlanChart.tsx");
  return { default: chart };
});

type PanelChartProps = Omit<PlanChartProps, "planLabel" | "paceLabel">;

/** The chart as soon as its code is there; in its place what to say where there is nothing to draw, or no way to. */
export const PanelChart = memo(function PanelChart(props: PanelChartProps) {
  const words = useWords();
  if (props.series.marks.length === 0)
    return <p className="panel__empty">{words.panel.empty}</p>;
  return (
    <ErrorBoundary
      fallback={<p className="panel__empty">{words.panel.chartFailed}</p>}
    >
      <Suspense fallback={null}>
        <PlanChart
          {...props}
          planLabel={words.panel.planLabel}
          paceLabel={words.legend.pace}
        />
      </Suspense>
    </ErrorBoundary>
  );
});
