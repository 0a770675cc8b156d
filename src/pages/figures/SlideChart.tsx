import { useState, type ReactNode } from "react";

import type { ChartMark } from "../../charts/marks/chartMark.ts";
import { useWords } from "../../components/useWords.ts";
import { markName } from "./markName.ts";
import "./slideChart.css";

interface SlideChartProps {
  readonly marks: readonly ChartMark[];
  /** The chart, which tells of the marks whose label found no room. */
  readonly children: (
    onUnplaced: (ids: readonly string[]) => void,
  ) => ReactNode;
}

/** A chart of the meeting mode, where nobody points at a mark: what it has no room to write stands under it. */
export function SlideChart({ marks, children }: SlideChartProps) {
  const words = useWords();
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);
  const left = marks.filter(({ id }) => unplaced.includes(id));
  return (
    <div className="slide-chart">
      <div className="slide-chart__box">{children(setUnplaced)}</div>
      <p className="slide-chart__left">
        {left.length > 0 &&
          `${words.panel.unplaced}: ${left.map(markName).join("; ")}`}
      </p>
    </div>
  );
}
