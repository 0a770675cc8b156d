import { createContext, memo, use, useMemo } from "react";
import { ComposedChart } from "recharts";

import { ChartHolder } from "../marks/ChartHolder.tsx";
import { termEnds } from "../termAxis/TermAxis.tsx";
import type { Size } from "../useSize.ts";
import { PlanFrame } from "./PlanFrame.tsx";
import { PlanLayer, type PlanLayerProps } from "./PlanLayer.tsx";
import "./planChart.css";

export interface PlanChartProps extends Omit<PlanLayerProps, "rem"> {
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

/**
 * The marks reach their layer past Recharts, which draws all its own parts anew for a changed child: where the axes stay
 * as they are, a selection or a touch costs the marks alone.
 */
function PlanDrawing({ size, ...props }: PlanDrawingProps) {
  const { width, height, rem } = size;
  const { planTerm, top } = props.series;
  const chart = useMemo(() => {
    const margin = { top: 0.875 * rem, right: 1.875 * rem, bottom: 0, left: 0 };
    return (
      <ComposedChart
        width={width}
        height={height}
        margin={margin}
        data={termEnds}
        accessibilityLayer={false}
      >
        <PlanFrame {...{ planTerm, top, width, height, rem }} />
        <LayerInside />
      </ComposedChart>
    );
  }, [planTerm, top, width, height, rem]);
  return <LayerProps value={{ ...props, rem }}>{chart}</LayerProps>;
}

const LayerProps = createContext<PlanLayerProps | null>(null);

function LayerInside() {
  const props = use(LayerProps);
  return props !== null && <PlanLayer {...props} />;
}
