import type { Measure } from "../core/measure.ts";
import type { City, Indicator, Observation } from "../core/observation.ts";
import {
  formatDerivedPercent,
  formatHedgedGrowth,
  formatLevel,
  formatPercent,
  withHedge,
} from "./number.ts";
import { formatPlanName } from "./owner.ts";
import { formatDay, formatPeriod } from "./period.ts";
import { formatLeadOnPace } from "./verdict.ts";
import type { Words } from "./words.ts";

/** "53,6%", "trên 83,3% (tính)" */
export function formatAttainment(
  words: Words,
  { attainment }: Pick<Measure, "attainment">,
): string {
  const { plan, percent, qualifier, origin } = attainment;
  if (plan.attained !== undefined)
    return withHedge(words, qualifier, formatPercent(words, plan.attained));
  const share = formatDerivedPercent(words, percent);
  const text = withHedge(words, qualifier, share);
  return origin === "derived" ? words.sentences.derived(text) : text;
}

/** "trên 500 nghìn lượt ÷ 600 nghìn lượt = trên 83,3% (tính)"; the share alone where no two amounts give it. */
export function attainmentFormula(words: Words, measure: Measure): string {
  const { attainment, observation } = measure;
  const { level } = observation;
  const { target } = attainment.plan;
  const share = formatAttainment(words, measure);
  return level === undefined || target === undefined
    ? share
    : `${formatLevel(words, level)} ÷ ${formatLevel(words, target)} = ${share}`;
}

/** "Cao Bằng: thu ngân sách đạt 53,6% dự toán 2022 tỉnh giao, đến 15/10/2022; chậm 25,3 điểm % so với tiến độ bình quân." */
export function formatMeasure(
  words: Words,
  measure: Measure,
  city: City,
  indicator: Indicator,
): string {
  const { observation, attainment } = measure;
  const { sentences, language } = words;
  const { asOf, planYear } = observation.period;
  return sentences.measure({
    city: city.name[language],
    indicator: sentences.inSentence(indicator.shortName[language]),
    share: formatAttainment(words, measure),
    plan: formatPlanName(words, indicator, planYear, attainment.owner),
    isEstimate: observation.status === "E",
    day: formatDay(words, asOf),
    standing: formatStanding(words, measure),
  });
}

/** Lead in points where a verdict is given, the reason where it is not. */
function formatStanding(words: Words, measure: Measure): string {
  const { verdict } = measure;
  const { verdicts } = words;
  if (verdict.kind === "insufficient")
    return verdicts.undecidedSentence(verdicts.reasons[verdict.reason]);
  return verdict.kind === "done"
    ? verdicts.doneSentence
    : formatLeadOnPace(words, measure);
}

/**
 * "ước gần 1,029 triệu lượt, +26% so cùng kỳ, đến 27/11/2024": what an observation states, without judgement; the share
 * of its plan only where it states neither level nor growth.
 */
export function formatStatement(
  words: Words,
  observation: Observation,
  indicator: Indicator,
): string {
  const { level, growth, period, status } = observation;
  const { sentences } = words;
  const amounts = [
    ...(level === undefined ? [] : [formatLevel(words, level)]),
    ...(growth === undefined
      ? []
      : [sentences.onYear(formatHedgedGrowth(words, growth))]),
  ];
  const stated =
    amounts.length > 0 ? amounts : statedShares(words, observation, indicator);
  const text = [...stated, formatPeriod(words, period)].join(", ");
  return status === "E" && stated.length > 0 ? sentences.estimated(text) : text;
}

/** "đạt 71,2% kế hoạch vốn 2020", once for each plan. */
function statedShares(
  words: Words,
  { plans, period }: Observation,
  indicator: Indicator,
): readonly string[] {
  return plans.flatMap(({ attained, owner }) => {
    if (attained === undefined) return [];
    const number = formatPercent(words, attained);
    return [
      words.sentences.attained(
        withHedge(words, attained.qualifier, number),
        formatPlanName(words, indicator, period.planYear, owner),
      ),
    ];
  });
}
