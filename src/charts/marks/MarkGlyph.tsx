import type { ReactNode } from "react";

import { lookAt, shapePath } from "../../components/cityLook.ts";
import type { ChartMark } from "./chartMark.ts";
import type { Point } from "./labelLayout.ts";

interface MarkGlyphProps {
  readonly mark: ChartMark;
  readonly at: Point;
  /** px in a sixteenth of a rem. */
  readonly unit: number;
  readonly isActive: boolean;
  /** What lies under it, in its own measure. */
  readonly children?: ReactNode;
}

const size = 5.5;

/** Solid as stated, hollow for ước, thin and hatched for what we worked out; an arrow where only one side is printed. */
export function MarkGlyph({
  mark,
  at,
  unit,
  isActive,
  children,
}: MarkGlyphProps) {
  const { shape, hue } = lookAt(mark.place);
  return (
    <g
      transform={`translate(${at.x} ${at.y}) scale(${unit})`}
      className="plan-mark__glyph"
      data-hue={hue}
      data-estimate={mark.isEstimate}
      data-derived={mark.isDerived}
    >
      {children}
      {isActive && <circle r={11} className="plan-mark__halo" />}
      <path d={shapePath(shape, size)} className="plan-mark__shape" />
      {mark.isDerived && (
        <path d="M-3 3L3 -3M-3 0L0 -3M0 3L3 0" className="plan-mark__hatch" />
      )}
      {mark.openSide !== null && (
        <path
          d="M0 -7V-15M-3.5 -11.5L0 -15L3.5 -11.5"
          transform={mark.openSide === "down" ? "rotate(180)" : undefined}
          className="plan-mark__open"
        />
      )}
    </g>
  );
}
