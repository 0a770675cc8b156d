import { memo, useMemo } from "react";

import type { MarkManners } from "../marks/chartMark.ts";
import { labelMetrics } from "../marks/labelMetrics.ts";
import { MarkLayer } from "../marks/MarkLayer.tsx";
import type { Plot } from "../plot/plot.ts";
import { planScene } from "./planScene.ts";
import type { PlanMark, PlanSeries } from "./planSeries.ts";

export interface PlanLayerProps extends MarkManners<PlanMark> {
  readonly series: PlanSeries;
  readonly plot: Plot;
  readonly rem: number;
  readonly planLabel: string;
  readonly paceLabel: string;
  readonly onUnplaced: (ids: readonly string[]) => void;
}

/** The marks with both lines and their names; laid out anew only when the marks or the axes change. */
export function PlanLayer({ series, plot, rem, ...props }: PlanLayerProps) {
  const { planLabel, paceLabel } = props;
  const { marks } = series;
  const scene = useMemo(
    () =>
      planScene({
        marks,
        plot,
        metrics: labelMetrics(rem),
        planLabel,
        paceLabel,
      }),
    [marks, plot, rem, planLabel, paceLabel],
  );
  return (
    <>
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
      <PlanLines plot={plot} />
    </>
  );
}

/** The plan line and the pace line, over the marks. */
const PlanLines = memo(function PlanLines({ plot }: { readonly plot: Plot }) {
  const { box, toX, toY } = plot;
  const planY = toY(100);
  return (
    <>
      <g className="plan-chart__plan-line">
        <line x1={box.left} y1={planY} x2={box.right} y2={planY} />
      </g>
      <g className="plan-chart__pace-line">
        <line x1={toX(0)} y1={toY(0)} x2={toX(1)} y2={planY} />
      </g>
    </>
  );
});
