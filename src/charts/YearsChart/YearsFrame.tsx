import { memo, useMemo } from "react";

import type { Plot } from "../plot/plot.ts";
import { PlotFrame } from "../plot/PlotFrame.tsx";
import type { Size } from "../useSize.ts";
import type { CalendarYear, YearsSeries } from "./yearsSeries.ts";

interface YearsFrameProps {
  readonly series: YearsSeries;
  readonly plot: Plot;
  readonly size: Size;
  /** Id of the pattern that what lies after the record's end is filled with. */
  readonly hatch: string;
}

/** Axes, grid, plan line and pace lines, beneath the marks. */
export const YearsFrame = memo(function YearsFrame(props: YearsFrameProps) {
  const { series, plot, size, hatch } = props;
  const { years, terms, recordEnd, levels } = series;
  const { box, toX, toY } = plot;
  const { rem } = size;
  const up = useMemo(
    () => levels.map((value) => ({ value, label: `${value}%` })),
    [levels],
  );
  const starts = useMemo(() => years.map(({ from }) => from), [years]);
  const step = labelStep(years.length, size.width / rem);
  return (
    <>
      <PlotFrame plot={plot} rem={rem} up={up} across={none} lines={starts} />
      {recordEnd !== null && (
        <rect
          x={toX(recordEnd)}
          y={box.top}
          width={box.right - toX(recordEnd)}
          height={box.bottom - box.top}
          fill={`url(#${hatch})`}
        />
      )}
      <g className="plan-chart__plan-line">
        <line x1={box.left} y1={toY(100)} x2={box.right} y2={toY(100)} />
      </g>
      <g className="plan-chart__pace-line">
        {terms.map(({ from, to }) => (
          <line
            key={from}
            x1={toX(from)}
            y1={toY(0)}
            x2={toX(to)}
            y2={toY(100)}
          />
        ))}
      </g>
      {recordEnd !== null && (
        <g className="years-chart__end">
          <line
            x1={toX(recordEnd)}
            y1={box.bottom}
            x2={toX(recordEnd)}
            y2={box.top}
          />
        </g>
      )}
      {years.map((year, index) => (
        <YearTick
          key={year.year}
          x={toX((year.from + year.to) / 2)}
          y={box.bottom + gap * rem}
          rem={rem}
          year={year}
          isNamed={(years.length - 1 - index) % step === 0}
        />
      ))}
    </>
  );
});

const none = [] as const;

/** From the plot to the years, in rem. */
const gap = 0.5;
/** In rem: what the level axis takes, and what a year's number needs. */
const levelAxis = 3.25;
const yearLabel = 2.25;

/** Every year is named where there is room, else every second or third, counted so that the last is among them. */
function labelStep(years: number, width: number): number {
  return Math.max(1, Math.ceil((yearLabel * years) / (width - levelAxis)));
}

interface YearTickProps {
  readonly x: number;
  readonly y: number;
  readonly rem: number;
  readonly year: CalendarYear;
  readonly isNamed: boolean;
}

/** The year, and under it the sign of what is missing from it. */
function YearTick({ x, y, rem, year, isNamed }: YearTickProps) {
  return (
    <g className="years-chart__tick">
      {isNamed && (
        <text x={x} y={y + 0.5 * rem}>
          {year.year}
        </text>
      )}
      <text x={x} y={y + 1.5 * rem} className="years-chart__sign">
        {year.sign}
      </text>
    </g>
  );
}
