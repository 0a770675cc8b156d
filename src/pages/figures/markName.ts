import type { ChartMark } from "../../charts/marks/chartMark.ts";

/** What a mark's label would have said, under the city's name unless that is in it. */
export function markName({ cityName, label }: ChartMark): string {
  return label.includes(cityName) ? label : `${cityName} ${label}`.trim();
}
