import { words } from "../../wording/words.ts";

/** How to read the marks of all four panels, drawn with the same strokes. */
export function PanelLegend() {
  const { legend } = words;
  return (
    <ul className="panel-legend" aria-label={legend.title}>
      <li>
        <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
          <circle r="5" fill="var(--ink)" />
        </svg>
        {legend.stated}
      </li>
      <li>
        <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
          <circle
            r="5"
            fill="var(--card)"
            stroke="var(--ink)"
            strokeWidth="2"
          />
        </svg>
        {legend.estimate}
      </li>
      <li>
        <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
          <circle r="5" fill="var(--card)" stroke="var(--ink)" />
          <path
            d="M-3 3L3 -3M-3 0L0 -3M0 3L3 0"
            stroke="var(--ink)"
            fill="none"
          />
        </svg>
        {legend.derived}
      </li>
      <li>
        <svg viewBox="-8 -12 16 20" width="16" height="20" aria-hidden="true">
          <circle r="5" cy="3" fill="var(--ink)" />
          <path
            d="M0 -3V-10M-3 -7L0 -10L3 -7"
            stroke="var(--ink)"
            fill="none"
            strokeWidth="1.5"
          />
        </svg>
        {legend.openSide}
      </li>
      <li>
        <svg viewBox="0 -8 28 16" width="28" height="16" aria-hidden="true">
          <path
            d="M1 0H27"
            stroke="var(--muted)"
            strokeWidth="1.5"
            strokeDasharray="1.5 4"
            strokeLinecap="round"
          />
        </svg>
        {legend.pace}
      </li>
      <li>{legend.conflict}</li>
    </ul>
  );
}
