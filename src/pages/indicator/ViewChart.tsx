import { memo } from "react";

import type { ChartMark, MarkManners } from "../../charts/marks/chartMark.ts";
import "../../charts/PlanChart/planChart.css";
import { chartCode } from "../../charts/still/chartCode.ts";
import { ChartSlot } from "../../charts/still/ChartSlot.tsx";
import { useWords } from "../../components/useWords.ts";
import type { ViewDrawing } from "./viewDrawing.ts";

// Each is fetched when its view is shown, and no sooner.
const planChart = chartCode(
  async () => (await import("../../charts/PlanChart/PlanChart.tsx")).PlanChart,
);
const levelChart = chartCode(
  async () =>
    (await import("../../charts/LevelChart/LevelChart.tsx")).LevelChart,
);
const monthChart = chartCode(
  async () =>
    (await import("../../charts/MonthChart/MonthChart.tsx")).MonthChart,
);
const growthChart = chartCode(
  async () =>
    (await import("../../charts/GrowthChart/GrowthChart.tsx")).GrowthChart,
);

/** The view's box on a phone and on a desk. */
const shape = { narrow: [290, 320], wide: [1114, 480] } as const;

interface ViewChartProps extends MarkManners<ChartMark> {
  readonly drawing: ViewDrawing;
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
  /** Told of the marks whose label found no room. */
  readonly onUnplaced: (ids: readonly string[]) => void;
  /** Whether it fills its box even where its rows would rather be higher. */
  readonly fitHeight: boolean;
}

/** The view's chart, or what to say in its place where it does not come. */
export const ViewChart = memo(function ViewChart(props: ViewChartProps) {
  const { drawing, fitHeight, ...manners } = props;
  const words = useWords();
  const slot = {
    shape,
    failed: <p className="view__failed">{words.panel.chartFailed}</p>,
  };
  switch (drawing.view) {
    case "plan":
      return (
        <ChartSlot
          key="plan"
          {...slot}
          code={planChart}
          props={{
            ...manners,
            series: drawing.series,
            planLabel: words.panel.planLabel,
            paceLabel: words.legend.pace,
          }}
        />
      );
    case "level":
      return (
        <ChartSlot
          key="level"
          {...slot}
          code={levelChart}
          props={{ ...manners, series: drawing.series }}
        />
      );
    case "month":
      return (
        <ChartSlot
          key="month"
          {...slot}
          code={monthChart}
          props={{ ...manners, series: drawing.series, fitHeight }}
        />
      );
    case "growth":
      return (
        <ChartSlot
          key="growth"
          {...slot}
          code={growthChart}
          props={{ ...manners, series: drawing.series, fitHeight }}
        />
      );
  }
});
