import { useMemo, type ReactNode } from "react";

import type { ChartMark, MarkManners } from "./chartMark.ts";
import { MarkGlyph } from "./MarkGlyph.tsx";
import { MarkLabels, MarkPins } from "./MarkInk.tsx";
import type { MarkScene, SceneMark } from "./markScene.ts";
import { useMarkWalk, type MarkProps } from "./useMarkWalk.ts";
import { useTellUnplaced } from "./useTellUnplaced.ts";
import "./marks.css";

export interface MarkLayerProps<
  Mark extends ChartMark,
> extends MarkManners<Mark> {
  /** Made anew only when marks or axes change: under the pointer it must stay the same object. */
  readonly scene: MarkScene<Mark>;
  /** Told of the marks whose label found no room, so that the legend names them. */
  readonly onUnplaced: (ids: readonly string[]) => void;
  /** What is walked and pointed at like the marks, but drawn by the children. */
  readonly others?: readonly Mark[];
  /** Lines and names of the chart's own, above the pins and under the labels. */
  readonly children?:
    ReactNode | ((markProps: (mark: Mark) => MarkProps) => ReactNode);
}

/** All marks of a chart in one layer: cheaper than a Recharts item each, and labels can see each other. */
export function MarkLayer<Mark extends ChartMark>(props: MarkLayerProps<Mark>) {
  const { scene, others, activeId, onUnplaced, children } = props;
  useTellUnplaced(scene.layout.unplaced, onUnplaced);
  const marks = useMemo(
    () => [...scene.marks.map(({ mark }) => mark), ...(others ?? [])],
    [scene, others],
  );
  const markProps = useMarkWalk(marks, props);
  return (
    <g className="plan-marks">
      <MarkPins scene={scene} />
      {typeof children === "function" ? children(markProps) : children}
      <MarkLabels scene={scene} />
      {scene.marks.map((sceneMark) => (
        <MarkButton
          key={sceneMark.mark.id}
          sceneMark={sceneMark}
          unit={scene.unit}
          isActive={sceneMark.mark.id === activeId}
          markProps={markProps(sceneMark.mark)}
        />
      ))}
    </g>
  );
}

interface MarkButtonProps<Mark extends ChartMark> {
  readonly sceneMark: SceneMark<Mark>;
  readonly unit: number;
  readonly isActive: boolean;
  readonly markProps: MarkProps;
}

/** A mark a finger can hit and a keyboard can reach; it speaks the whole figure. */
function MarkButton<Mark extends ChartMark>(props: MarkButtonProps<Mark>) {
  const { sceneMark, unit, isActive, markProps } = props;
  const { mark, at } = sceneMark;
  return (
    <g className="plan-mark" {...markProps}>
      <MarkGlyph mark={mark} at={at} unit={unit} isActive={isActive}>
        <circle r={14} className="plan-mark__target" />
      </MarkGlyph>
    </g>
  );
}
