import { memo } from "react";
import { Layer, Text } from "recharts";

import type { Plot } from "./plot.ts";
import "./plotFrame.css";

/** A value of an axis that is named. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

interface PlotFrameProps {
  readonly plot: Plot;
  readonly rem: number;
  /** Along the foot. */
  readonly across: readonly Tick[];
  /** Up the left side, each with its line through the plot. */
  readonly up: readonly Tick[];
  /** Values across with a line through the plot. */
  readonly lines?: readonly number[];
}

const none: readonly number[] = [];
/** From the plot to the names of its values, in rem. */
const gap = 0.5;

/**
 * Grid and named values of a plot whose axes are known beforehand. Of Recharts' texts and layers, but without its chart,
 * which finds axes out by putting itself through a store several times.
 */
export const PlotFrame = memo(function PlotFrame(props: PlotFrameProps) {
  const { plot, rem, across, up, lines = none } = props;
  const { box, toX, toY } = plot;
  return (
    <>
      <Layer className="plot-grid">
        {up.map(({ value }) => (
          <line
            key={value}
            x1={box.left}
            y1={toY(value)}
            x2={box.right}
            y2={toY(value)}
          />
        ))}
      </Layer>
      {lines.length > 0 && (
        <Layer className="plot-grid plot-grid--upright">
          {lines.map((value) => (
            <line
              key={value}
              x1={toX(value)}
              y1={box.top}
              x2={toX(value)}
              y2={box.bottom}
            />
          ))}
        </Layer>
      )}
      <Layer className="plot-ticks">
        {across.map(({ value, label }) => (
          <Text
            key={value}
            x={toX(value)}
            y={box.bottom + gap * rem}
            textAnchor="middle"
            verticalAnchor="start"
          >
            {label}
          </Text>
        ))}
        {up.map(({ value, label }) => (
          <Text
            key={value}
            x={box.left - gap * rem}
            y={toY(value)}
            textAnchor="end"
            verticalAnchor="middle"
          >
            {label}
          </Text>
        ))}
      </Layer>
    </>
  );
});
