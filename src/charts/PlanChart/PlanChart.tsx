import { memo, useMemo } from "react";
import { Surface } from "recharts";

import { ChartHolder } from "../marks/ChartHolder.tsx";
import type { Size } from "../useSize.ts";
import { PlanFrame } from "./PlanFrame.tsx";
import { PlanLayer, type PlanLayerProps } from "./PlanLayer.tsx";
import { planPlot } from "./planPlot.ts";
import "./planChart.css";

export interface PlanChartProps extends Omit<PlanLayerProps, "rem" | "plot"> {
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
}

/**
 * Share of plan against share of the plan's term: the plan line at 100 %, the pace line from corner to corner, and
 * each stated figure a mark pinned to the pace line. Nothing is joined that the sources do not join.
 */
export const PlanChart = memo(function PlanChart(props: PlanChartProps) {
  return (
    <ChartHolder title={props.title} className="plan-chart">
      {(size) => <PlanDrawing {...props} size={size} />}
    </ChartHolder>
  );
});

interface PlanDrawingProps extends PlanChartProps {
  readonly size: Size;
}

function PlanDrawing({ size, ...props }: PlanDrawingProps) {
  const { planTerm, top } = props.series;
  const plot = useMemo(() => planPlot(top, size), [top, size]);
  return (
    <Surface width={size.width} height={size.height}>
      <PlanFrame planTerm={planTerm} top={top} plot={plot} size={size} />
      <PlanLayer {...props} plot={plot} rem={size.rem} />
    </Surface>
  );
}
