import { lazy, memo, Suspense } from "react";

import type { ChartMark, MarkManners } from "../../charts/marks/chartMark.ts";
import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { useWords } from "../../components/useWords.ts";
import type { ViewDrawing } from "./viewDrawing.ts";

// Each is fetched when its view is shown, and no sooner.
const PlanChart = lazy(async () => ({
  default: (await import("../../charts/PlanChart/PlanChart.tsx")).PlanChart,
}));
const LevelChart = lazy(async () => ({
  default: (await import("../../charts/LevelChart/LevelChart.tsx")).LevelChart,
}));
const MonthChart = lazy(async () => ({
  default: (await import("../../charts/MonthChart/MonthChart.tsx")).MonthChart,
}));
const GrowthChart = lazy(async () => ({
  default: (await import("../../charts/GrowthChart/GrowthChart.tsx"))
    .GrowthChart,
}));

interface ViewChartProps extends MarkManners<ChartMark> {
  readonly drawing: ViewDrawing;
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
  /** Told of the marks whose label found no room. */
  readonly onUnplaced: (ids: readonly string[]) => void;
  /** Whether it fills its box even where its rows would rather be higher. */
  readonly fitHeight: boolean;
}

/** The view's chart as soon as its code is there; what to say in its place where it does not come. */
export const ViewChart = memo(function ViewChart(props: ViewChartProps) {
  const words = useWords();
  return (
    <ErrorBoundary
      key={props.drawing.view}
      fallback={<p className="view__failed">{words.panel.chartFailed}</p>}
    >
      <Suspense fallback={null}>
        <Drawing {...props} />
      </Suspense>
    </ErrorBoundary>
  );
});

function Drawing({ drawing, fitHeight, ...props }: ViewChartProps) {
  const words = useWords();
  switch (drawing.view) {
    case "plan":
      return (
        <PlanChart
          {...props}
          series={drawing.series}
          planLabel={words.panel.planLabel}
          paceLabel={words.legend.pace}
        />
      );
    case "level":
      return <LevelChart {...props} series={drawing.series} />;
    case "month":
      return (
        <MonthChart {...props} series={drawing.series} fitHeight={fitHeight} />
      );
    case "growth":
      return (
        <GrowthChart {...props} series={drawing.series} fitHeight={fitHeight} />
      );
  }
}
