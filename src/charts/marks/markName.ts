import type { Words } from "../../wording/words.ts";
import type { ChartMark } from "./chartMark.ts";

type NamedMark = Pick<ChartMark, "cityName" | "label">;

/** What its label says, under the city's name unless that is in it. */
export function markName({ cityName, label }: NamedMark): string {
  return label.includes(cityName) ? label : `${cityName} ${label}`.trim();
}

/** "Không đủ chỗ ghi nhãn: Bắc Kạn 2018 · 66,1%.": the marks whose label found no room; empty where there are none. */
export function unplacedLine(
  { panel }: Words,
  marks: readonly NamedMark[],
): string {
  if (marks.length === 0) return "";
  const names = marks.map(markName).join("; ");
  // An English label may end with "est.".
  return `${panel.unplaced}: ${names}${names.endsWith(".") ? "" : "."}`;
}
