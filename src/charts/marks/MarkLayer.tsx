import { useEffect, useMemo, type KeyboardEvent } from "react";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";

import { lookAt } from "../../components/cityLook.ts";
import { textWidth } from "../textWidth.ts";
import type { PlacedLabel } from "./labelLayout.ts";
import { MarkGlyph } from "./MarkGlyph.tsx";
import { markScene, type SceneMark } from "./markScene.ts";
import type { PlanMark } from "./planSeries.ts";

export interface MarkLayerProps {
  readonly marks: readonly PlanMark[];
  readonly planLabel: string;
  readonly paceLabel: string;
  readonly rem: number;
  readonly activeId: string | null;
  readonly onPoint: (mark: PlanMark) => void;
  readonly onOpen: (mark: PlanMark) => void;
  /** Told of the marks whose label found no room, so that the legend names them. */
  readonly onUnplaced: (ids: readonly string[]) => void;
}

/** Sizes of planChart.css, in rem. */
const labelSize = 0.75;
const planLabelSize = 0.6875;

function fontOf(px: number): string {
  return `600 ${px}px "Be Vietnam Pro", sans-serif`;
}

/** All marks of the chart in one layer: cheaper than a Recharts item each, and labels can see each other. */
export function MarkLayer(props: MarkLayerProps) {
  const { marks, planLabel, paceLabel, rem, activeId, onUnplaced } = props;
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  const scene = useMemo(() => {
    if (toX === undefined || toY === undefined || plot === undefined)
      return undefined;
    return markScene({
      marks,
      toX: (share) => toX(share) ?? 0,
      toY: (percent) => toY(percent) ?? 0,
      bounds: {
        left: plot.x,
        top: plot.y - 4,
        right: plot.x + plot.width + 26,
        bottom: plot.y + plot.height,
      },
      labelHeight: labelSize * rem * 1.25,
      widthOf: (text) => textWidth(text, fontOf(labelSize * rem)),
      planLabelWidth: textWidth(planLabel, fontOf(planLabelSize * rem)),
      paceLabelWidth: textWidth(paceLabel, fontOf(planLabelSize * rem)),
    });
  }, [marks, planLabel, paceLabel, plot, rem, toX, toY]);
  const unplaced = scene?.layout.unplaced;
  useEffect(() => {
    if (unplaced !== undefined) onUnplaced(unplaced);
  }, [unplaced, onUnplaced]);
  if (scene === undefined) return null;
  return (
    <g className="plan-marks">
      {scene.marks.map(({ mark, at, pinned }) => (
        <line
          key={mark.id}
          className="plan-mark__pin"
          data-hue={lookAt(mark.place).hue}
          x1={at.x}
          x2={pinned.x}
          y1={at.y}
          y2={pinned.y}
        />
      ))}
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
      {scene.layout.placed.map((label) => (
        <MarkLabel key={label.id} marks={scene.marks} label={label} />
      ))}
      {scene.marks.map((sceneMark) => (
        <MarkButton
          key={sceneMark.mark.id}
          {...props}
          sceneMark={sceneMark}
          isActive={sceneMark.mark.id === activeId}
        />
      ))}
    </g>
  );
}

interface MarkLabelProps {
  readonly marks: readonly SceneMark[];
  readonly label: PlacedLabel;
}

function MarkLabel({ marks, label: { id, box, leader } }: MarkLabelProps) {
  const entry = marks.find(({ mark }) => mark.id === id);
  if (entry === undefined) return null;
  const { mark, at } = entry;
  return (
    <g aria-hidden="true" data-hue={lookAt(mark.place).hue}>
      {leader !== null && (
        <line
          className="plan-mark__leader"
          x1={at.x}
          y1={at.y}
          x2={leader.x}
          y2={leader.y}
        />
      )}
      <text
        className="plan-mark__label"
        x={box.left}
        y={box.bottom - (box.bottom - box.top) * 0.27}
      >
        {mark.label}
      </text>
    </g>
  );
}

interface MarkButtonProps extends MarkLayerProps {
  readonly sceneMark: SceneMark;
  readonly isActive: boolean;
}

/** A mark a finger can hit and a keyboard can reach; it speaks the whole figure. */
function MarkButton({ sceneMark, isActive, onPoint, onOpen }: MarkButtonProps) {
  const { mark, at } = sceneMark;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onOpen(mark);
  };
  return (
    <g
      role="button"
      tabIndex={0}
      className="plan-mark"
      aria-label={mark.sentence}
      data-mark={mark.id}
      onMouseEnter={() => onPoint(mark)}
      onFocus={() => onPoint(mark)}
      onClick={() => onOpen(mark)}
      onKeyDown={onKeyDown}
    >
      <circle cx={at.x} cy={at.y} r={14} className="plan-mark__target" />
      <MarkGlyph mark={mark} at={at} isActive={isActive} />
    </g>
  );
}
