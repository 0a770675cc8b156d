import { memo, useId, useMemo } from "react";
import { Surface } from "recharts";

import { ChartHolder } from "../marks/ChartHolder.tsx";
import type { Size } from "../useSize.ts";
import { YearsFrame } from "./YearsFrame.tsx";
import { YearsMarks, type YearsMarksProps } from "./YearsMarks.tsx";
import { yearsPlot } from "./yearsPlot.ts";
import "./yearsChart.css";

export interface YearsChartProps extends Omit<YearsMarksProps, "plot" | "rem"> {
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
}

/**
 * One city's shares of plan through the years: the plan line at 100 %, for each plan a pace line that climbs over its
 * own term, and each figure a mark pinned to the pace line of its year. Nothing is joined that the sources do not join.
 */
export const YearsChart = memo(function YearsChart(props: YearsChartProps) {
  return (
    <ChartHolder className="plan-chart years-chart" title={props.title}>
      {(size) => <YearsDrawing {...props} size={size} />}
    </ChartHolder>
  );
});

interface YearsDrawingProps extends YearsChartProps {
  readonly size: Size;
}

function YearsDrawing({ size, ...props }: YearsDrawingProps) {
  const { series } = props;
  const hatch = useId();
  const { days, top } = series;
  const plot = useMemo(() => yearsPlot({ days, top }, size), [days, top, size]);
  return (
    <Surface width={size.width} height={size.height}>
      <defs>
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line y2="6" className="years-chart__hatch" />
        </pattern>
      </defs>
      <YearsFrame series={series} plot={plot} size={size} hatch={hatch} />
      <YearsMarks {...props} plot={plot} rem={size.rem} />
    </Surface>
  );
}
