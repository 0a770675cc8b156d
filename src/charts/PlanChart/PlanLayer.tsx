import { useMemo } from "react";

import { labelMetrics } from "../marks/labelMetrics.ts";
import { MarkLayer } from "../marks/MarkLayer.tsx";
import { usePlot } from "../marks/usePlot.ts";
import type { PlanChartProps } from "./PlanChart.tsx";
import { planScene } from "./planScene.ts";

interface PlanLayerProps extends PlanChartProps {
  readonly rem: number;
}

/** The marks with the names of both lines; laid out anew only when the marks or the axes change. */
export function PlanLayer({ series, rem, ...props }: PlanLayerProps) {
  const { planLabel, paceLabel } = props;
  const { marks } = series;
  const plot = usePlot();
  const scene = useMemo(
    () =>
      plot === undefined
        ? undefined
        : planScene({
            marks,
            plot,
            metrics: labelMetrics(rem),
            planLabel,
            paceLabel,
          }),
    [marks, plot, rem, planLabel, paceLabel],
  );
  if (scene === undefined) return null;
  return (
    <MarkLayer {...props} scene={scene.marks}>
      <text className="plan-chart__plan-label" {...scene.planLabel}>
        {planLabel}
      </text>
      {scene.paceLabel !== null && (
        <text
          className="plan-chart__pace-label"
          transform={`translate(${scene.paceLabel.at.x} ${scene.paceLabel.at.y}) rotate(${scene.paceLabel.degrees})`}
        >
          {paceLabel}
        </text>
      )}
    </MarkLayer>
  );
}
