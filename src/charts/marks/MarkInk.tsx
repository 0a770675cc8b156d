import { memo } from "react";

import { lookAt } from "../../components/cityLook.ts";
import type { ChartMark } from "./chartMark.ts";
import type { MarkScene } from "./markScene.ts";

interface MarkInkProps {
  readonly scene: MarkScene<ChartMark>;
}

/** From each mark to where it is measured from. */
export const MarkPins = memo(function MarkPins({ scene }: MarkInkProps) {
  return scene.marks.map(
    ({ mark, at, pinned }) =>
      pinned !== null && (
        <line
          key={mark.id}
          className="plan-mark__pin"
          data-hue={lookAt(mark.place).hue}
          x1={at.x}
          x2={pinned.x}
          y1={at.y}
          y2={pinned.y}
        />
      ),
  );
});

/** What stands beside the marks, with a leader where it stands far off. */
export const MarkLabels = memo(function MarkLabels({ scene }: MarkInkProps) {
  return scene.layout.placed.map(({ id, box, leader }) => {
    const entry = scene.marks.find(({ mark }) => mark.id === id);
    if (entry === undefined) return null;
    const { mark, at } = entry;
    return (
      <g key={id} aria-hidden="true" data-hue={lookAt(mark.place).hue}>
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
  });
});
