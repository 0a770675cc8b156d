import type { ComparedFigure } from "../core/comparedFigure.ts";
import type { MonthlyAverage } from "../core/monthlyAverage.ts";
import type { Observation } from "../core/observation.ts";
import type { PrintedNumber } from "../core/printedNumber.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatHedgedGrowth, formatLevel, withHedge } from "./number.ts";
import { formatRoughAmount } from "./range.ts";
import { formatAttainment } from "./sentence.ts";
import type { Words } from "./words.ts";

/** "ước gần 53,6%", "+26,1%", "trên 216 tỷ đồng", "≈ 12,4 tỷ đồng/tháng (tính)": what stands at a mark. */
export function formatComparedValue(
  words: Words,
  figure: ComparedFigure,
): string {
  const number = formatReading(words, figure, nearSign);
  return figure.observation.status === "E"
    ? `${words.numbers.estimate}\u00a0${number}`
    : number;
}

/** What is near a number that we work out, where there is no room for the word. */
function nearSign(amount: string): string {
  return `≈\u00a0${amount}`;
}

/** The same inside a sentence, which says "ước" with its verb and "khoảng" in words. */
export function formatReading(
  words: Words,
  { reading, observation }: Pick<ComparedFigure, "reading" | "observation">,
  near = words.numbers.about,
): string {
  switch (reading.kind) {
    case "share":
      return formatAttainment(words, reading.measure);
    case "level":
      return formatLevel(words, reading.level);
    case "average":
      return formatAverage(words, reading.average, observation, near);
    case "growth":
      return formatHedgedGrowth(words, reading.growth);
  }
}

/** Of one month the average is the stated amount itself; of more it is ours and says so. */
function formatAverage(
  words: Words,
  average: MonthlyAverage,
  { level }: Observation,
  near: (amount: string) => string,
): string {
  const { perMonth } = comparisonWords[words.language];
  if (average.months === 1 && level !== undefined)
    return perMonth(formatLevel(words, level));
  const amount = formatRoughAmount(
    words,
    roundedAverage(average),
    average.unit,
  );
  const hedged =
    average.qualifier === "exact"
      ? near(amount)
      : withHedge(words, average.qualifier, amount);
  return words.sentences.derived(perMonth(hedged));
}

/** To three significant digits, so that what is "trên" is not rounded up past what is known, nor "gần" down. */
export function roundedAverage({
  value,
  qualifier,
}: Pick<PrintedNumber, "value" | "qualifier">): number {
  const near = Number(value.toPrecision(3));
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 2);
  if (qualifier === "above" && near > value) return near - step;
  return qualifier === "below" && near < value ? near + step : near;
}
