import type { Measure } from "../../core/measure.ts";
import {
  formatDerivedPercent,
  formatPercent,
  withHedge,
} from "../../wording/number.ts";
import type { Words } from "../../wording/words.ts";

/** How much of whom a label names besides the share. */
export interface LabelScope {
  /** Null where the legend tells the city. */
  readonly city: string | null;
  /** Null where the axis tells the year. */
  readonly year: number | null;
  readonly hasSeveralPlans: boolean;
}

/** "2022 tỉnh · 53,6%", "Cao Bằng 2024 · trên 83,3% tính", "27% ước", "2023 · 190% ≠" */
export function planLabel(
  words: Words,
  measure: Measure,
  { city, year, hasSeveralPlans }: LabelScope,
): string {
  const owner = words.plans.shortOwners[measure.attainment.owner];
  const head = [city ?? "", year ?? "", hasSeveralPlans ? owner : ""]
    .filter((part) => part !== "")
    .join(" ");
  return [head, shareText(words, measure)]
    .filter((part) => part !== "")
    .join(" · ");
}

/** "53,6%", "trên 83,3% tính", "27% ước", "190% ≠" */
function shareText(words: Words, { observation, attainment }: Measure): string {
  const { origin, plan, qualifier, percent } = attainment;
  const number =
    plan.attained === undefined
      ? formatDerivedPercent(words, percent)
      : formatPercent(words, plan.attained);
  return [
    withHedge(words, qualifier, number),
    origin === "derived" ? words.numbers.derived : "",
    observation.status === "E" ? words.numbers.estimate : "",
    observation.conflictsWith.length > 0 ? "≠" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
