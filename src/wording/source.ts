import type {
  Caution,
  Observation,
  Report,
  Source,
} from "../core/observation.ts";
import { formatDay } from "./period.ts";
import type { Words } from "./words.ts";

/** "UBND thành phố Cao Bằng, 28/10/2022"; without the day where none is known. */
export function formatPublisher(
  words: Words,
  { publisher, published, meeting }: Report,
): string {
  const day = published ?? meeting;
  return day === null ? publisher : `${publisher}, ${formatDay(words, day)}`;
}

/** The printed words in quotes: “trên 216 tỷ đồng”, “53,6%; 38,2%”. */
export function formatPrinted(source: Source): string {
  const { printedLevel, printedPlan, printedGrowth, printedChange } = source;
  return [printedLevel, printedPlan, printedGrowth, printedChange]
    .filter((phrase) => phrase !== undefined)
    .map((phrase) => `“${phrase}”`)
    .join(", ");
}

/** A reservation about another source than the leading one names that source: "VietNamNet: bài viết nhìn lại." */
export function formatCaution(
  { language }: Pick<Words, "language">,
  { text, figure }: Caution,
  { id, sources }: Observation,
  reports: readonly Report[],
): string {
  if (figure === id) return text[language];
  const source = sources.find((other) => other.figure === figure);
  const report = reports.find((other) => other.id === source?.report);
  return report === undefined
    ? text[language]
    : `${report.publisher}: ${text[language]}`;
}
