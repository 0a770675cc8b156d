import type { ComparedFigure } from "../core/comparedFigure.ts";
import type { Measure } from "../core/measure.ts";
import type { Indicator, Observation } from "../core/observation.ts";
import type { PrintedNumber } from "../core/printedNumber.ts";
import { closesBudgetYear } from "./comparisonOpening.ts";
import { formatReading } from "./comparisonValue.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatPrices } from "./growth.ts";
import { formatLevel, formatPercent, toFall, withHedge } from "./number.ts";
import { formatAttainment } from "./sentence.ts";
import { formatLeadOnPace, formatVerdictLead } from "./verdict.ts";
import type { Words } from "./words.ts";

/**
 * What a sentence says of one figure, its verb included: "đạt 53,6% dự toán năm 2022 tỉnh giao, chậm …; và 38,2% …",
 * "ước tăng 886% so với cùng kỳ năm trước". `marks` are the figure's, one for each plan it is set against.
 */
export function formatClaim(
  words: Words,
  marks: readonly ComparedFigure[],
  isOnPace: boolean,
): string {
  const { claims } = comparisonWords[words.language];
  const [first] = marks;
  if (first === undefined) return "";
  const { reading, observation } = first;
  const isEstimate = observation.status === "E";
  switch (reading.kind) {
    case "share": {
      const shares = marks.map((mark) => formatShare(words, mark, isOnPace));
      return claims.shares(shares, isEstimate);
    }
    case "level":
      return claims.amount(amountOf(words, observation), isEstimate);
    case "average":
      return reading.average.months === 1
        ? claims.amount(amountOf(words, observation), isEstimate)
        : claims.average(
            amountOf(words, observation),
            formatReading(words, first),
            isEstimate,
          );
    case "growth":
      return formatChange(words, reading.growth, observation);
  }
}

/** "53,6% dự toán năm 2022 tỉnh giao, chậm 25,3 điểm % so với tiến độ bình quân" */
function formatShare(
  words: Words,
  mark: ComparedFigure,
  isOnPace: boolean,
): string {
  const { claims } = comparisonWords[words.language];
  if (mark.reading.kind !== "share") return "";
  const { measure } = mark.reading;
  const plan = formatPlanOfYear(words, measure, mark.indicator);
  const share = claims.share(formatAttainment(words, measure), plan);
  return isOnPace
    ? claims.standing(share, formatPaceStanding(words, measure))
    : share;
}

/** "kế hoạch vốn niên độ 2024 (kế hoạch vốn sau khi bổ sung)" */
export function formatPlanOfYear(
  words: Words,
  { attainment, observation }: Measure,
  indicator: Indicator,
): string {
  const say = comparisonWords[words.language];
  const { owner, plan } = attainment;
  const isNamedBefore = closesBudgetYear({ observation, indicator });
  const name = say.plan(
    indicator.planName[words.language],
    observation.period.planYear,
    words.plans.owners[owner],
    indicator.planTerm === "budget-year" && !isNamedBefore,
  );
  const note = plan.note?.[words.language];
  return note === undefined ? name : say.stage(name, note);
}

/** Lead in points; what is within the pace's reach is said to be so. */
export function formatPaceStanding(words: Words, measure: Measure): string {
  const { claims } = comparisonWords[words.language];
  const { verdict } = measure;
  switch (verdict.kind) {
    case "done":
      return claims.done;
    case "insufficient":
      return claims.undecided(words.verdicts.reasons[verdict.reason]);
    case "on-pace":
      return formatVerdictLead(words, "on-pace", measure);
    case "ahead":
    case "behind":
    case "far-behind":
      return formatLeadOnPace(words, measure);
  }
}

function amountOf(words: Words, observation: Observation): string {
  const { level } = observation;
  if (level === undefined) return "";
  const prices = formatPrices(words, observation);
  const amount = formatLevel(words, level);
  return prices === ""
    ? amount
    : comparisonWords[words.language].claims.prices(amount, prices);
}

function formatChange(
  words: Words,
  growth: PrintedNumber,
  { status }: Observation,
): string {
  const { claims } = comparisonWords[words.language];
  const isEstimate = status === "E";
  if (growth.value === 0 && growth.qualifier === "exact")
    return claims.unchanged(isEstimate);
  const size = formatChangeSize(words, growth);
  return growth.value < 0
    ? claims.fall(size, isEstimate)
    : claims.rise(size, isEstimate);
}

/** "trên 23%": unsigned, as a word carries the sign. */
export function formatChangeSize(words: Words, growth: PrintedNumber): string {
  const size = growth.value < 0 ? toFall(growth) : growth;
  return withHedge(words, size.qualifier, formatPercent(words, size));
}
