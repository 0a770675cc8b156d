import { yearRanges } from "../core/yearRanges.ts";

/** "2018–2019, 2023" */
export function formatYears(years: readonly number[]): string {
  return yearRanges(years)
    .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
    .join(", ");
}
