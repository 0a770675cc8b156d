import { boxWithin, evenPlot, type Plot } from "../plot/plot.ts";
import type { Size } from "../useSize.ts";

/** Around the plot, in rem: names of the levels left of it, of the months below, and room for marks at its corner. */
const room = { left: 2.75, top: 0.875, right: 1.875, bottom: 1.5 };

/** The term of the plan across, shares of it up to the top one, in percent. */
export function planPlot(top: number, size: Size): Plot {
  return evenPlot(boxWithin(size, room), [0, 1], [0, top]);
}
