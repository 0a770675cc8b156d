import { useMemo } from "react";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";

import type { Box } from "./labelLayout.ts";

/** Where a chart's axes put its values, in px of the drawing. */
export interface Plot {
  readonly box: Box;
  readonly toX: (value: number) => number;
  readonly toY: (value: number) => number;
}

/** Stays the same object until an axis changes; undefined before Recharts has laid the axes out. */
export function usePlot(): Plot | undefined {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const area = usePlotArea();
  return useMemo(() => {
    if (toX === undefined || toY === undefined || area === undefined)
      return undefined;
    const { x, y, width, height } = area;
    return {
      box: { left: x, top: y, right: x + width, bottom: y + height },
      toX: (value) => toX(value) ?? 0,
      toY: (value) => toY(value) ?? 0,
    };
  }, [toX, toY, area]);
}
