import type { Comparison } from "../core/comparison.ts";
import type { City, Observation, Report } from "../core/observation.ts";

/** All that a text about a comparison may need besides the comparison itself. */
export interface ComparisonContext {
  readonly comparison: Comparison;
  readonly cities: readonly City[];
  readonly reports: readonly Report[];
  /** The figures at hand, for what contradicts a contested one. */
  readonly observations: readonly Observation[];
}
