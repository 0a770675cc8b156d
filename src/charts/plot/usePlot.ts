import { useMemo } from "react";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";

import type { Plot } from "./plot.ts";

/** As Recharts' axes have it. Stays the same object until one changes; undefined before they are laid out. */
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
