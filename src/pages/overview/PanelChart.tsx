import { memo } from "react";

import type { PlanChartProps } from "../../charts/PlanChart/PlanChart.tsx";
import "../../charts/PlanChart/planChart.css";
import { chartCode } from "../../charts/still/chartCode.ts";
import { ChartSlot } from "../../charts/still/ChartSlot.tsx";
import { useWords } from "../../components/useWords.ts";

const planChart = chartCode(
  async () => (await import("../../charts/PlanChart/PlanChart.tsx")).PlanChart,
);

/** Asks for the charts' code beside the figures they draw; a failure is told in their slots. */
export function askForPanelCharts(): void {
  planChart.load().catch(() => undefined);
}

/** The panels' boxes on a phone and on a desk. */
const shape = { narrow: [290, 300], wide: [530, 280] } as const;

type PanelChartProps = Omit<PlanChartProps, "planLabel" | "paceLabel">;

/** The chart, or in its place what to say where there is nothing to draw, or no way to. */
export const PanelChart = memo(function PanelChart(props: PanelChartProps) {
  const words = useWords();
  if (props.series.marks.length === 0)
    return <p className="panel__empty">{words.panel.empty}</p>;
  return (
    <ChartSlot
      code={planChart}
      props={{
        ...props,
        planLabel: words.panel.planLabel,
        paceLabel: words.legend.pace,
      }}
      shape={shape}
      failed={<p className="panel__empty">{words.panel.chartFailed}</p>}
    />
  );
});
