import { useMemo } from "react";

import { labelMetrics } from "../marks/labelMetrics.ts";
import { MarkLayer, type MarkLayerProps } from "../marks/MarkLayer.tsx";
import type { Plot } from "../plot/plot.ts";
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
  readonly plot: Plot;
  readonly rem: number;
}

/** The marks with the names of the plan line and of the line at which the record ends. */
export function YearsMarks(props: YearsMarksProps) {
  const { series, planLabel, endLabel, plot, rem } = props;
  const drawn = useMemo(
    () =>
      yearsScene({
        series,
        planLabel,
        endLabel,
        plot,
        metrics: labelMetrics(rem),
      }),
    [series, planLabel, endLabel, plot, rem],
  );
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
