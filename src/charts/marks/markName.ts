import type { ChartMark } from "./chartMark.ts";

/** What its label says, under the city's name unless that is in it. */
export function markName({
  cityName,
  label,
}: Pick<ChartMark, "cityName" | "label">): string {
  return label.includes(cityName) ? label : `${cityName} ${label}`.trim();
}
