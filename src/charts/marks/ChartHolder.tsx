import { useState, type ReactNode } from "react";

import { useFonts } from "../textWidth.ts";
import { useSize, type Size } from "../useSize.ts";
import "./chartHolder.css";

interface ChartHolderProps {
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
  readonly className: string;
  /** The chart at the size of its box; asked for once that is known. */
  readonly children: (size: Size) => ReactNode;
}

/** The box a chart fills, and the ground on which its marks are walked. */
export function ChartHolder({ title, className, children }: ChartHolderProps) {
  const [holder, setHolder] = useState<HTMLDivElement | null>(null);
  const size = useSize(holder);
  useFonts();
  const isReady = size.width > 0 && size.height > 0;
  return (
    <div
      ref={setHolder}
      className={`chart ${className}`}
      role="group"
      aria-label={title}
      data-chart
    >
      {isReady && children(size)}
    </div>
  );
}
