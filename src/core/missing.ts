import { isOutcome } from "./latest.ts";
import type { City, Observation } from "./observation.ts";

/** Why there is no figure to show (DATA.md §6); the words of SDMX CL_OBS_STATUS where it has them. */
export const missingKinds = [
  "stated-not-given",
  "no-report",
  "not-applicable",
  "not-due",
] as const;
export type MissingKind = (typeof missingKinds)[number];

/** The signs they are shown by: `…`, `○`, `x`, and nothing on grey. */
export const missingSigns: Readonly<Record<MissingKind, string>> = {
  "stated-not-given": "…",
  "no-report": "○",
  "not-applicable": "x",
  "not-due": "",
};

/**
 * Why a city has no level for the days up to `end`. `observations` are those of the city, the indicator and the days
 * asked for; `today` is an ISO date. Undefined where one of them does state a level.
 */
export function missingLevel(
  city: City,
  observations: readonly Observation[],
  end: string,
  today: string,
): MissingKind | undefined {
  if (observations.some(({ level }) => level !== undefined)) return undefined;
  if (observations.some(isOutcome)) return "stated-not-given";
  return absenceOf(city, end, today);
}

/** Why a city for which nothing is stated has no figure for the days up to `end`. */
export function absenceOf(
  { recordEnds }: City,
  end: string,
  today: string,
): MissingKind {
  if (end > recordEnds) return "not-applicable";
  return end > today ? "not-due" : "no-report";
}
