import { rivalsOf } from "../core/conflict.ts";
import { isGrowthOnly } from "../core/growthFigure.ts";
import type { City, Indicator, Observation } from "../core/observation.ts";
import { isPartial, lastDayOfMonth, type Period } from "../core/period.ts";
import { growthWords } from "./growthWords.ts";
import {
  formatHedgedGrowth,
  formatPercent,
  toFall,
  withHedge,
} from "./number.ts";
import { formatDay, formatPeriod } from "./period.ts";
import { receiptWords } from "./receiptWords.ts";
import type { Words } from "./words.ts";

interface GrowthContext {
  readonly city: City;
  readonly indicator: Indicator;
  /** The figures at hand, for what contradicts a contested one. */
  readonly observations: readonly Observation[];
}

/** "Móng Cái: khách du lịch ước tăng 886% so cùng kỳ, cả năm 2022." */
export function formatGrowthSentence(
  words: Words,
  observation: Observation,
  { city, indicator, observations }: GrowthContext,
): string {
  const { language, sentences } = words;
  return growthWords[language].sentence({
    city: city.name[language],
    indicator: sentences.inSentence(indicator.name[language]),
    change: changeText(words, observation),
    period: formatPeriod(words, observation.period),
    prices: formatPrices(words, observation),
    isEstimate: observation.status === "E",
    isGrowthOnly: isGrowthOnly(observation),
    rivals: rivalsOf(observation, observations)
      .map((rival) => growthText(words, rival))
      .filter((text) => text !== ""),
  });
}

/** "tăng trên 26%", "giảm 3%"; empty where the figure states no growth. */
function changeText(words: Words, { growth }: Observation): string {
  if (growth === undefined) return "";
  const { changes } = growthWords[words.language];
  if (growth.value === 0 && growth.qualifier === "exact")
    return changes.unchanged;
  const isFall = growth.value < 0;
  const by = isFall ? toFall(growth) : growth;
  const size = withHedge(words, by.qualifier, formatPercent(words, by));
  return isFall ? changes.fell(size) : changes.rose(size);
}

/** "+26%"; empty where a figure states no growth, as a rival may. */
function growthText(words: Words, { growth }: Observation): string {
  return growth === undefined ? "" : formatHedgedGrowth(words, growth);
}

/** "giá so sánh 2010"; empty where the source does not say. */
export function formatPrices(
  { language }: Words,
  { priceBasis }: Observation,
): string {
  return priceBasis === null ? "" : receiptWords[language].prices[priceBasis];
}

/** "2022 · 10 tháng", "2025 · đến 15/3": a period where room is short, by its plan's year. */
export function formatShortPeriod(words: Words, period: Period): string {
  return `${period.planYear} · ${formatSpan(words, period)}`;
}

/** "10 tháng", "đến 15/3", "cả năm": the same without the year. */
export function formatSpan(words: Words, period: Period): string {
  const { periods } = growthWords[words.language];
  const month = Number(period.end.slice(5, 7));
  const date = Number(period.end.slice(8));
  const to = periods.to(month, date);
  switch (period.kind) {
    case "year":
      return periods.year;
    case "quarter":
      return isPartial(period)
        ? `${periods.quarter(Math.ceil(month / 3))}, ${to}`
        : periods.quarter(Math.ceil(month / 3));
    case "month":
      return isPartial(period)
        ? periods.days(month, date)
        : periods.month(month);
    case "year-to-date":
      return yearToDate(words, period, month) ?? to;
  }
}

/** Undefined where it does not end with a month of its plan's year. */
function yearToDate(
  words: Words,
  { end, planYear }: Period,
  month: number,
): string | undefined {
  const { periods } = growthWords[words.language];
  if (!end.startsWith(`${planYear}-`))
    return words.periods.to(formatDay(words, end));
  if (end !== lastDayOfMonth(end)) return undefined;
  if (month === 12) return periods.year;
  return month === 1 ? periods.month(1) : periods.firstMonths(month);
}
