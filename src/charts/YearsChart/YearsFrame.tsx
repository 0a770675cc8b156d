import { memo, useCallback, useMemo } from "react";
import {
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  XAxis,
  YAxis,
} from "recharts";

import type { CalendarYear, YearsSeries } from "./yearsSeries.ts";

interface YearsFrameProps {
  readonly series: YearsSeries;
  readonly width: number;
  readonly rem: number;
  /** Id of the pattern that what lies after the record's end is filled with. */
  readonly hatch: string;
}

/** Recharts draws lines and areas over what is not its own; the labels of the marks must stay above them. */
const beneath = -50;

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: unknown };
}

/**
 * Axes, grid, plan line and pace lines. Apart from the marks, and with props that stay the same objects: Recharts works
 * its scales out anew for each new one, and all labels would be placed again at every touch.
 */
export const YearsFrame = memo(function YearsFrame({
  series,
  width,
  rem,
  hatch,
}: YearsFrameProps) {
  const { years, terms, days, recordEnd, top } = series;
  const middles = useMemo(() => years.map(middleOf), [years]);
  const starts = useMemo(() => years.map(({ from }) => from), [years]);
  const span = useMemo(() => [0, days], [days]);
  const range = useMemo(() => [0, top], [top]);
  const levels = useMemo(() => [...series.levels], [series.levels]);
  const step = labelStep(years.length, width / rem);
  const tick = useCallback(
    ({ x, y, payload }: TickProps) => (
      <YearTick
        x={Number(x)}
        y={Number(y)}
        rem={rem}
        year={years.find((year) => middleOf(year) === payload.value)}
        isNamed={isNamed(years, payload.value, step)}
      />
    ),
    [years, rem, step],
  );
  return (
    <>
      {recordEnd !== null && (
        <ReferenceArea
          x1={recordEnd}
          x2={days}
          y1={0}
          y2={top}
          fill={`url(#${hatch})`}
          fillOpacity={1}
          zIndex={beneath}
        />
      )}
      <CartesianGrid
        horizontalValues={levels}
        verticalValues={starts}
        syncWithTicks={false}
      />
      <XAxis
        dataKey="day"
        type="number"
        domain={span}
        allowDataOverflow
        ticks={middles}
        tick={tick}
        interval={0}
        tickLine={false}
        axisLine={false}
        height={2.5 * rem}
      />
      <YAxis
        type="number"
        domain={range}
        allowDataOverflow
        ticks={levels}
        tickFormatter={formatPercentTick}
        interval={0}
        tickLine={false}
        axisLine={false}
        width={2.75 * rem}
      />
      <ReferenceLine
        y={100}
        className="plan-chart__plan-line"
        zIndex={beneath}
      />
      {terms.map(({ from, to }) => (
        <ReferenceLine
          key={from}
          segment={[
            { x: from, y: 0 },
            { x: to, y: 100 },
          ]}
          className="plan-chart__pace-line"
          zIndex={beneath}
        />
      ))}
      {recordEnd !== null && (
        <ReferenceLine
          x={recordEnd}
          className="years-chart__end"
          zIndex={beneath}
        />
      )}
    </>
  );
});

function formatPercentTick(percent: number): string {
  return `${percent}%`;
}

function middleOf({ from, to }: CalendarYear): number {
  return (from + to) / 2;
}

/** In rem: what the level axis takes, and what a year's number needs. */
const levelAxis = 3.25;
const yearLabel = 2.25;

/** Every year is named where there is room, else every second or third. */
function labelStep(years: number, width: number): number {
  return Math.max(1, Math.ceil((yearLabel * years) / (width - levelAxis)));
}

/** Counted so that the last year is among those named. */
function isNamed(
  years: readonly CalendarYear[],
  middle: unknown,
  step: number,
): boolean {
  const index = years.findIndex((year) => middleOf(year) === middle);
  return (years.length - 1 - index) % step === 0;
}

interface YearTickProps {
  readonly x: number;
  readonly y: number;
  readonly rem: number;
  readonly year: CalendarYear | undefined;
  readonly isNamed: boolean;
}

/** The year, and under it the sign of what is missing from it. */
function YearTick({ x, y, rem, year, isNamed }: YearTickProps) {
  if (year === undefined) return null;
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
