import { useMemo } from "react";

import { labelMetrics } from "../marks/labelMetrics.ts";
import { MarkLayer, type MarkLayerProps } from "../marks/MarkLayer.tsx";
import { usePlot } from "../plot/usePlot.ts";
import { yearsScene } from "./yearsScene.ts";
import type { YearsMark, YearsSeries } from "./yearsSeries.ts";

export interface YearsMarksProps extends Omit<
  MarkLayerProps<YearsMark>,
  "scene" | "children"
> {
  readonly series: YearsSeries;
  readonly planLabel: string;
  /** Tells the last day of the city's own record. */
  readonly endLabel: string;
  readonly rem: number;
}

/** The marks with the names of the plan line and of the line at which the record ends. */
export function YearsMarks(props: YearsMarksProps) {
  const { series, planLabel, endLabel, rem } = props;
  const plot = usePlot();
  const drawn = useMemo(
    () =>
      plot === undefined
        ? undefined
        : yearsScene({
            series,
            planLabel,
            endLabel,
            plot,
            metrics: labelMetrics(rem),
          }),
    [series, planLabel, endLabel, plot, rem],
  );
  if (drawn === undefined) return null;
  return (
    <MarkLayer {...props} scene={drawn.scene}>
      <text className="plan-chart__plan-label" {...drawn.planLabel}>
        {planLabel}
      </text>
      {drawn.endLabel !== null && (
        <text className="years-chart__end-label" {...drawn.endLabel}>
          {endLabel}
        </text>
      )}
    </MarkLayer>
  );
}
