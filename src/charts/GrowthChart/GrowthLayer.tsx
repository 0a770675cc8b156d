import { useEffect, useMemo } from "react";

import { lookAt, shapePath } from "../../components/cityLook.ts";
import type { MarkManners } from "../marks/chartMark.ts";
import { labelMetrics } from "../marks/labelMetrics.ts";
import { useMarkWalk } from "../marks/useMarkWalk.ts";
import { usePlot } from "../plot/usePlot.ts";
import type { GrowthFrame, GrowthHead } from "./growthFrame.ts";
import { GrowthRowShape } from "./GrowthRowShape.tsx";
import type { GrowthAxis } from "./growthAxis.ts";
import type { GrowthMark } from "./growthSeries.ts";
import { growthScene } from "./growthScene.ts";
import "../marks/marks.css";

interface GrowthLayerProps extends MarkManners<GrowthMark> {
  readonly onUnplaced: (ids: readonly string[]) => void;
  readonly frame: GrowthFrame;
  readonly axis: GrowthAxis;
  readonly width: number;
  readonly rem: number;
}

/** The rows under the names of their cities. */
export function GrowthLayer(props: GrowthLayerProps) {
  const { frame, axis, width, rem, activeId, onUnplaced } = props;
  const plot = usePlot();
  const scene = useMemo(
    () =>
      plot === undefined
        ? undefined
        : growthScene(frame, axis, plot, width, labelMetrics(rem)),
    [frame, axis, plot, width, rem],
  );
  const unplaced = scene?.unplaced;
  useEffect(() => {
    if (unplaced !== undefined) onUnplaced(unplaced);
  }, [unplaced, onUnplaced]);
  const marks = useMemo(() => frame.rows.map(({ mark }) => mark), [frame]);
  const markProps = useMarkWalk(marks, props);
  if (scene === undefined) return null;
  const unit = rem / 16;
  return (
    <g>
      {frame.heads.map((head) => (
        <CityHead key={head.place} head={head} unit={unit} />
      ))}
      {scene.rows.map((row) => (
        <GrowthRowShape
          key={row.mark.id}
          row={row}
          width={width}
          unit={unit}
          frame={frame}
          isActive={row.mark.id === activeId}
          markProps={markProps(row.mark)}
        />
      ))}
    </g>
  );
}

interface CityHeadProps {
  readonly head: GrowthHead;
  readonly unit: number;
}

function CityHead({ head, unit }: CityHeadProps) {
  const { hue, shape } = lookAt(head.place);
  const y = head.top + head.height / 2 + 6 * unit;
  return (
    <g aria-hidden="true" data-hue={hue}>
      <path
        className="growth-head__glyph"
        d={shapePath(shape, 5 * unit)}
        transform={`translate(${6 * unit} ${y - 4.5 * unit})`}
      />
      <text className="growth-head__city" x={16 * unit} y={y}>
        {head.cityName}
      </text>
    </g>
  );
}
