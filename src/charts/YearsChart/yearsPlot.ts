import { boxWithin, evenPlot, type Plot } from "../plot/plot.ts";
import type { Size } from "../useSize.ts";
import type { YearsSeries } from "./yearsSeries.ts";

/** Around the plot, in rem: names of the levels left of it, the years with their signs below. */
const room = { left: 2.75, top: 1.5, right: 0.5, bottom: 2.5 };

/** The days of the calendar across, shares of plan up to the top one, in percent. */
export function yearsPlot(
  { days, top }: Pick<YearsSeries, "days" | "top">,
  size: Size,
): Plot {
  return evenPlot(boxWithin(size, room), [0, days], [0, top]);
}
