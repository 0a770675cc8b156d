import type { Observation, Report } from "./observation.ts";

/** The reports at hand that print a figure, the leading one first. */
export function reportsOf(
  { sources }: Pick<Observation, "sources">,
  reports: readonly Report[],
): readonly Report[] {
  return sources.flatMap(
    ({ report }) => reports.find(({ id }) => id === report) ?? [],
  );
}
