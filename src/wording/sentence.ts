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
import { formatLead, formatVerdict, isAtPace, reasonTexts } from "./verdict.ts";

/** "53,6%", "trên 83,3% (tính)" */
export function formatAttainment({
  attainment,
}: Pick<Measure, "attainment">): string {
  const { plan, percent, qualifier, origin } = attainment;
  if (plan.attained !== undefined)
    return withHedge(qualifier, formatPercent(plan.attained));
  const text = withHedge(qualifier, formatDerivedPercent(percent));
  return origin === "derived" ? `${text} (tính)` : text;
}

/** "Cao Bằng: thu ngân sách đạt 53,6% dự toán 2022 tỉnh giao, đến 15/10/2022; chậm 25,3 điểm % so với tiến độ bình quân." */
export function formatMeasure(
  measure: Measure,
  city: City,
  indicator: Indicator,
): string {
  const { observation, attainment } = measure;
  const estimate = observation.status === "E" ? "ước " : "";
  const plan = formatPlanName(
    indicator.planName.vi,
    observation.period.planYear,
    attainment.owner,
  );
  const share = `${estimate}đạt ${formatAttainment(measure)} ${plan}`;
  const day = `đến\u00a0${formatDay(observation.period.asOf)}`;
  return `${city.name.vi}: ${lowerFirst(indicator.shortName.vi)} ${share}, ${day}; ${formatStanding(measure)}.`;
}

/** Lead in points where a verdict is given, the reason where it is not. */
function formatStanding(measure: Measure): string {
  const { verdict } = measure;
  if (verdict.kind === "insufficient") {
    return `${formatVerdict(verdict).word} để kết luận: ${reasonTexts[verdict.reason]}`;
  }
  if (verdict.kind === "done") return "hoàn thành kế hoạch cả năm";
  return isAtPace(measure)
    ? formatLead(measure)
    : `${formatLead(measure)} so với tiến độ bình quân`;
}

/**
 * "ước gần 1,029 triệu lượt, +26% so cùng kỳ, đến 27/11/2024": what an observation states, without judgement; the share
 * of its plan only where it states neither level nor growth.
 */
export function formatStatement(
  observation: Observation,
  indicator: Indicator,
): string {
  const { level, growth, period, status } = observation;
  const amounts = [
    ...(level === undefined ? [] : [formatLevel(level)]),
    ...(growth === undefined
      ? []
      : [`${formatHedgedGrowth(growth)} so cùng kỳ`]),
  ];
  const stated =
    amounts.length > 0 ? amounts : statedShares(observation, indicator);
  const estimate = status === "E" && stated.length > 0 ? "ước " : "";
  return `${estimate}${[...stated, formatPeriod(period)].join(", ")}`;
}

/** "đạt 71,2% kế hoạch vốn 2020", once for each plan. */
function statedShares(
  { plans, period }: Observation,
  { planName }: Indicator,
): readonly string[] {
  return plans.flatMap(({ attained, owner }) => {
    if (attained === undefined) return [];
    const share = withHedge(attained.qualifier, formatPercent(attained));
    return [
      `đạt ${share} ${formatPlanName(planName.vi, period.planYear, owner)}`,
    ];
  });
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
