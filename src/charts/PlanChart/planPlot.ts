import { evenPlot, type Plot } from "../plot/plot.ts";
import type { Size } from "../useSize.ts";

/** Around the plot, in rem: names of the levels left of it, of the months below, and room for marks at its corner. */
const room = { left: 2.75, top: 0.875, right: 1.875, bottom: 1.5 };

/** The term of the plan across, shares of it up to the top one, in percent. */
export function planPlot(top: number, { width, height, rem }: Size): Plot {
  const box = {
    left: room.left * rem,
    top: room.top * rem,
    right: width - room.right * rem,
    bottom: height - room.bottom * rem,
  };
  return evenPlot(box, [0, 1], [0, top]);
}
