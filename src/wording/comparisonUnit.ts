import type { ComparedFigure } from "../core/comparedFigure.ts";
import type { Indicator } from "../core/observation.ts";
import { isCumulative } from "../core/period.ts";
import { amountScaleOf } from "./amountScale.ts";
import { observationsOf } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { indicatorsOf } from "./comparisonIndicators.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatPrices, formatSpan } from "./growth.ts";
import type { Words } from "./words.ts";

/** "% kế hoạch vốn, luỹ kế theo tháng của niên độ", "tỷ đồng, 10 tháng": what the axis counts, and over which time. */
export function formatComparisonUnit(
  words: Words,
  { comparison }: Pick<ComparisonContext, "comparison">,
): string {
  const { unit } = comparisonWords[words.language];
  const { figures } = comparison;
  if (figures.length === 0) return "";
  switch (comparison.basis) {
    case "pace":
      return planUnit(words, indicatorsOf(comparison));
    case "share-of-plan":
      return withSpan(
        words,
        planUnit(words, indicatorsOf(comparison)),
        figures,
      );
    case "level":
      return withSpan(words, amountUnit(words, figures), figures);
    case "monthly-average":
      return unit.average(amountUnit(words, figures));
    case "growth":
      return withSpan(words, unit.growth, figures);
  }
}

function planUnit(words: Words, indicators: readonly Indicator[]): string {
  const { unit } = comparisonWords[words.language];
  const terms = indicators.map(({ planName, planTerm }) =>
    unit.plan(planName[words.language], planTerm === "budget-year"),
  );
  const [only, ...others] = new Set(terms);
  return only === undefined || others.length > 0 ? unit.ownPlans : only;
}

/** On the scale of the greatest; each figure in its own unit where they have not one in common. */
function amountUnit(words: Words, figures: readonly ComparedFigure[]): string {
  const { unit } = comparisonWords[words.language];
  const amounts = figures.flatMap(({ reading, observation }) => {
    if (observation.level === undefined) return [];
    const { level } = observation;
    return reading.kind === "average"
      ? { ...level, value: reading.average.value }
      : level;
  });
  const [only, ...others] = new Set(amounts.map((amount) => amount.unit));
  if (only === undefined || others.length > 0) return unit.several;
  const scale = amountScaleOf(words, only, amounts).name;
  const [prices, ...otherPrices] = new Set(
    observationsOf(figures).map((one) => formatPrices(words, one)),
  );
  return prices === undefined || prices === "" || otherPrices.length > 0
    ? scale
    : unit.prices(scale, prices);
}

/** The time they all count, without its year; that they run from the year's start where they end on different days. */
function withSpan(
  words: Words,
  text: string,
  figures: readonly ComparedFigure[],
): string {
  const { unit } = comparisonWords[words.language];
  const periods = figures.map(({ observation }) => observation.period);
  const [span, ...others] = new Set(
    periods.map((period) => formatSpan(words, period)),
  );
  if (span !== undefined && others.length === 0) return unit.of(text, span);
  return periods.length > 0 && periods.every(isCumulative)
    ? unit.of(text, unit.cumulative)
    : text;
}
