import type { ComparedFigure } from "../core/comparedFigure.ts";
import { isCumulative, isPartial, termOf } from "../core/period.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatDay, formatPeriod } from "./period.ts";
import type { Words } from "./words.ts";

/**
 * How the sentence on a figure begins: "Đến 22/11/2024", "Kết thúc niên độ 2020 (31/1/2021)" for a share of plan; "Trong
 * 10 tháng đầu năm 2022", "Từ đầu năm đến 15/3/2025" for what came about in a time.
 */
export function formatOpening(
  words: Words,
  figure: Pick<ComparedFigure, "observation" | "indicator" | "reading">,
): string {
  const { openings } = comparisonWords[words.language];
  const { period } = figure.observation;
  const { planYear, asOf } = period;
  if (closesBudgetYear(figure))
    return openings.closed(planYear, formatDay(words, asOf));
  if (figure.reading.kind === "share")
    return openings.cutOff(formatDay(words, asOf));
  return formatTime(words, figure);
}

/** Whether it is the last figure of a budget year, which ends a month later than the calendar's. */
export function closesBudgetYear({
  observation: { period },
  indicator: { planTerm },
}: Pick<ComparedFigure, "observation" | "indicator">): boolean {
  return (
    planTerm === "budget-year" &&
    isCumulative(period) &&
    period.asOf === termOf(planTerm, period.planYear).end
  );
}

function formatTime(
  words: Words,
  {
    observation: { period },
    indicator: { planTerm },
  }: Pick<ComparedFigure, "observation" | "indicator">,
): string {
  const { openings } = comparisonWords[words.language];
  const end = formatDay(words, period.end);
  if (isPartial(period))
    return openings.between(formatDay(words, period.start), end);
  const text = formatPeriod(words, period);
  if (text !== words.periods.to(end)) return openings.period(text);
  return planTerm === "budget-year"
    ? openings.sinceBudgetYear(period.planYear, end)
    : openings.since(end);
}
