import { isOutcome } from "./latest.ts";
import type { Observation } from "./observation.ts";

/** More marks than these in one panel cannot be told apart. */
const mostInPanel = 60;

/**
 * The plan year from which on the marks of every panel can be told apart: of the newest years as many as fit, at the
 * least the newest. `panels` are the figures that each draws of all years. Null where all years fit.
 */
export function firstYearDrawn(
  panels: readonly (readonly Observation[])[],
): number | null {
  const marked = panels.map((panel) => panel.flatMap(yearsMarked));
  const years = [...new Set(marked.flat())].toSorted((a, b) => b - a);
  const fitting = years.filter((since) =>
    marked.every(
      (panel) => panel.filter((year) => year >= since).length <= mostInPanel,
    ),
  );
  if (fitting.length === years.length) return null;
  return fitting.at(-1) ?? years[0] ?? null;
}

/** The figure's year, once for each plan it is held against; a bare target is no mark. */
function yearsMarked(observation: Observation): readonly number[] {
  if (!isOutcome(observation)) return [];
  const { plans, period } = observation;
  return plans.length < 2
    ? [period.planYear]
    : plans.map(() => period.planYear);
}
