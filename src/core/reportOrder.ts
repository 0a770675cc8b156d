import { compareText } from "./compareText.ts";
import type { Observation, Report } from "./observation.ts";

/** The day a report is known by: the one it was published on, else that of its meeting; null where neither is known. */
export function dayOfReport({ published, meeting }: Report): string | null {
  return published ?? meeting;
}

/** From the earliest on, reports of one day by their ids; those without a day come last, since nothing says when. */
export function reportsInTime(reports: readonly Report[]): readonly Report[] {
  return reports.toSorted((a, b) => {
    const [dayA, dayB] = [dayOfReport(a), dayOfReport(b)];
    return (
      Number(dayA === null) - Number(dayB === null) ||
      compareText(dayA ?? "", dayB ?? "") ||
      compareText(a.id, b.id)
    );
  });
}

/** How many figures each report prints, by its id; a figure that two reports print counts for both. */
export function figuresPrinted(
  observations: readonly Observation[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { report } of observations.flatMap(({ sources }) => sources)) {
    counts.set(report, (counts.get(report) ?? 0) + 1);
  }
  return counts;
}
