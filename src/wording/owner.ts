import type { Indicator } from "../core/observation.ts";
import type { PlanOwner } from "../core/vocabulary.ts";
import type { Words } from "./words.ts";

/** "dự toán 2022 tỉnh giao" */
export function formatPlanName(
  words: Words,
  { planName }: Pick<Indicator, "planName">,
  planYear: number,
  owner: PlanOwner,
): string {
  const { plans, language } = words;
  return plans.name(planName[language], planYear, plans.owners[owner]);
}
