import type { ReactNode } from "react";

import "./panelLegend.css";
import { useWords } from "../../components/useWords.ts";

/** How to read the marks of all four panels, drawn with the same strokes. */
export function PanelLegend() {
  const words = useWords();
  const { legend } = words;
  return (
    <ul className="panel-legend" aria-label={legend.title}>
      <LegendItem text={legend.stated}>
        <circle r="5" fill="var(--ink)" />
      </LegendItem>
      <LegendItem text={legend.estimate}>
        <circle r="5" fill="var(--card)" strokeWidth="2" />
      </LegendItem>
      <LegendItem text={legend.derived}>
        <circle r="5" fill="var(--card)" />
        <path d="M-3 3L3 -3M-3 0L0 -3M0 3L3 0" />
      </LegendItem>
      <LegendItem text={legend.openSide}>
        <circle r="4" cy="4" fill="var(--ink)" />
        <path d="M0 -1V-7M-3 -4L0 -7L3 -4" strokeWidth="1.5" />
      </LegendItem>
      <LegendItem text={legend.pace} width={28}>
        <path
          d="M-13 0H13"
          strokeWidth="1.5"
          strokeDasharray="1.5 4"
          strokeLinecap="round"
        />
      </LegendItem>
      <li>{legend.conflict}</li>
    </ul>
  );
}

interface LegendItemProps {
  readonly text: string;
  readonly width?: number;
  /** Drawn around the origin, in ink. */
  readonly children: ReactNode;
}

function LegendItem({ text, width = 16, children }: LegendItemProps) {
  return (
    <li>
      <svg
        viewBox={`${-width / 2} -8 ${width} 16`}
        width={width}
        height="16"
        stroke="var(--ink)"
        fill="none"
        aria-hidden="true"
      >
        {children}
      </svg>
      {text}
    </li>
  );
}
