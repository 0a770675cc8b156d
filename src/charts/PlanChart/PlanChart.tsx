import { memo, useState } from "react";
import { ComposedChart } from "recharts";

import { useSize } from "../useSize.ts";
import { useFontsReady } from "../textWidth.ts";
import { MarkLayer } from "./MarkLayer.tsx";
import { PlanFrame } from "./PlanFrame.tsx";
import type { PlanMark, PlanSeries } from "./planSeries.ts";
import "./planChart.css";

export interface PlanChartProps {
  readonly series: PlanSeries;
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
  readonly planLabel: string;
  readonly paceLabel: string;
  readonly activeId: string | null;
  readonly onPoint: (mark: PlanMark) => void;
  readonly onOpen: (mark: PlanMark) => void;
  readonly onUnplaced: (ids: readonly string[]) => void;
}

const margin = { top: 14, right: 30, bottom: 0, left: 0 };
/** Recharts lays out an axis only for a data key; these two points span it and draw nothing. */
const termEnds = [{ share: 0 }, { share: 1 }];

/**
 * Share of plan against share of the plan's term: the plan line at 100 %, the pace line from corner to corner, and
 * each stated figure a mark pinned to the pace line. Nothing is joined that the sources do not join.
 */
export const PlanChart = memo(function PlanChart(props: PlanChartProps) {
  const { series, title } = props;
  const [holder, setHolder] = useState<HTMLDivElement | null>(null);
  const { width, height, rem } = useSize(holder);
  const areFontsReady = useFontsReady();
  return (
    <div ref={setHolder} className="plan-chart" role="group" aria-label={title}>
      {width > 0 && height > 0 && areFontsReady && (
        <ComposedChart
          width={width}
          height={height}
          margin={margin}
          data={termEnds}
          accessibilityLayer={false}
        >
          <PlanFrame series={series} width={width} rem={rem} />
          <MarkLayer {...props} marks={series.marks} rem={rem} />
        </ComposedChart>
      )}
    </div>
  );
});
