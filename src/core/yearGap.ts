import { isOutcome } from "./latest.ts";
import { absenceOf, missingSigns, type MissingKind } from "./missing.ts";
import type { City, Observation } from "./observation.ts";

/** Why a plan year has no share of its plan: nothing at all is stated for it, or nothing that a share can be told from. */
export type YearGap = MissingKind | "no-share";

/** Those of DATA.md §6, and the sign of what cannot be judged. */
export const yearGapSigns: Readonly<Record<YearGap, string>> = {
  ...missingSigns,
  "no-share": "◌",
};

/**
 * Why none of the city's figures of a plan year is a share of that year's plan. `figures` are those of the city and one
 * indicator that no share can be told from (Standing.measures is empty), of whatever year; `today` is an ISO date.
 */
export function yearGap(
  city: City,
  year: number,
  figures: readonly Observation[],
  today: string,
): YearGap {
  const isStated = figures.some(
    (figure) => figure.period.planYear === year && isOutcome(figure),
  );
  return isStated ? "no-share" : absenceOf(city, `${year}-01-01`, today);
}
