import type { Report, Source } from "../core/observation.ts";
import { formatDay } from "./period.ts";

/** "UBND thành phố Cao Bằng, 28/10/2022"; without the day where none is known. */
export function formatPublisher({
  publisher,
  published,
  meeting,
}: Report): string {
  const day = published ?? meeting;
  return day === null ? publisher : `${publisher}, ${formatDay(day)}`;
}

/** The printed words in quotes: “trên 216 tỷ đồng”, “53,6%; 38,2%”. */
export function formatPrinted(source: Source): string {
  const { printedLevel, printedPlan, printedGrowth, printedChange } = source;
  return [printedLevel, printedPlan, printedGrowth, printedChange]
    .filter((phrase) => phrase !== undefined)
    .map((phrase) => `“${phrase}”`)
    .join(", ");
}
