import { useEffect, useId, useMemo } from "react";

import { lookAt } from "../../components/cityLook.ts";
import type { MarkManners } from "../marks/chartMark.ts";
import { labelMetrics } from "../marks/labelMetrics.ts";
import { usePlot } from "../plot/usePlot.ts";
import { useMarkWalk } from "../marks/useMarkWalk.ts";
import { MonthBarShape } from "./MonthBarShape.tsx";
import type { MonthFrame } from "./monthFrame.ts";
import { MonthRowInk } from "./MonthRowInk.tsx";
import type { MonthMark } from "./monthMark.ts";
import type { MonthSeries } from "./monthSeries.ts";
import { monthScene } from "./monthScene.ts";
import "../marks/marks.css";

interface MonthLayerProps extends MarkManners<MonthMark> {
  readonly series: MonthSeries;
  readonly onUnplaced: (ids: readonly string[]) => void;
  readonly frame: MonthFrame;
  readonly rem: number;
}

/** The rows with their slots, bars and labels; laid out anew only when the months or the axes change. */
export function MonthLayer({ series, frame, rem, ...props }: MonthLayerProps) {
  const { activeId, onUnplaced } = props;
  const plot = usePlot();
  const scene = useMemo(
    () =>
      plot === undefined
        ? undefined
        : monthScene(frame, plot, labelMetrics(rem)),
    [frame, plot, rem],
  );
  const unplaced = scene?.unplaced;
  useEffect(() => {
    if (unplaced !== undefined) onUnplaced(unplaced);
  }, [unplaced, onUnplaced]);
  const marks = useMemo(() => frame.rows.flatMap((row) => row.marks), [frame]);
  const markProps = useMarkWalk(marks, props);
  const hatch = useId();
  if (scene === undefined || plot === undefined) return null;
  const hues = new Set(marks.map(({ place }) => lookAt(place).hue));
  return (
    <g>
      <defs>
        {[...hues].map((hue) => (
          <Hatch key={hue} id={`${hatch}${hue}`} hue={hue} unit={scene.unit} />
        ))}
      </defs>
      <text className="month-chart__unit" y={13 * scene.unit}>
        {series.unit}
      </text>
      {scene.rows.map((row) => (
        <MonthRowInk
          key={row.row.id}
          sceneRow={row}
          scene={scene}
          series={series}
          plot={plot}
          metrics={labelMetrics(rem)}
        />
      ))}
      {scene.rows.flatMap(({ bars }) =>
        bars.map((bar) => (
          <MonthBarShape
            key={bar.mark.id}
            bar={bar}
            unit={scene.unit}
            hatch={`${hatch}${lookAt(bar.mark.place).hue}`}
            isActive={bar.mark.id === activeId}
            markProps={markProps(bar.mark)}
          />
        )),
      )}
    </g>
  );
}

interface HatchProps {
  readonly id: string;
  readonly hue: number;
  readonly unit: number;
}

/** One a city, since a pattern takes its colour from where it is written, not from where it is used. */
function Hatch({ id, hue, unit }: HatchProps) {
  const size = 5 * unit;
  return (
    <pattern
      id={id}
      data-hue={hue}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={size} height={size} className="month-hatch__ground" />
      <rect width={1.5 * unit} height={size} className="month-hatch__line" />
    </pattern>
  );
}
