import type { City } from "../../core/observation.ts";
import { formatComparability } from "../../wording/comparability.ts";
import { prices, scopes, severalPlans } from "../../wording/reservations.ts";
import type { Words } from "../../wording/words.ts";
import type { IndicatorModel } from "./indicatorModel.ts";

/** What must be told beside the view, each thing once for all figures it is about. */
export function cautionLines(
  words: Words,
  { cautions, drawn, measures }: IndicatorModel,
  view: "plan" | "level" | "month" | "growth",
  cities: readonly City[],
): readonly string[] {
  return [
    ...cautions.map((caution) => formatComparability(words, caution)),
    ...(view === "plan" ? severalPlans(words, measures, cities) : []),
    ...scopes(words, drawn, cities),
    ...prices(words, drawn, cities),
  ];
}
