import { compareText } from "../../core/compareText.ts";
import type { City } from "../../core/observation.ts";
import type { Standing } from "../../core/standing.ts";
import { formatHeadline } from "../../wording/headline.ts";
import { formatMeasure } from "../../wording/sentence.ts";
import type { Words } from "../../wording/words.ts";
import type { OverviewPanel } from "./overviewModel.ts";

/**
 * What stands out in one chart: what the latest figures say where any of them can be judged. Where none can, that would
 * speak of figures the chart does not show; then the latest that it does show, against each of its plans.
 */
export function slideSentence(
  words: Words,
  { indicator, measures }: OverviewPanel,
  standings: readonly Standing[],
  cities: readonly City[],
): string {
  const own = standings.filter((one) => one.indicator.id === indicator.id);
  const isJudged = own.some(({ verdict }) => verdict.kind !== "insufficient");
  if (isJudged || measures.length === 0)
    return formatHeadline(words, own, cities);
  const latest = measures
    .map(({ observation }) => observation)
    .toSorted((a, b) => compareText(a.period.asOf, b.period.asOf))
    .at(-1);
  const city = cities.find(({ id }) => id === latest?.city);
  if (latest === undefined || city === undefined) return "";
  return measures
    .filter(({ observation }) => observation.id === latest.id)
    .map((measure) => formatMeasure(words, measure, city, indicator))
    .join(" ");
}
