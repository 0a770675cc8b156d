import type { ComparedFigure } from "../core/comparedFigure.ts";
import type { Period } from "../core/period.ts";
import { formatChangeSize } from "./comparisonClaim.ts";
import { formatReading } from "./comparisonValue.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatPeriod } from "./period.ts";
import type { Words } from "./words.ts";

/** "53,6% (tỉnh) và 38,2% (HĐND) năm 2022", "tăng 26,1% (2 tháng đầu năm 2021)": one figure in a headline. */
export function formatFigureInTitle(
  words: Words,
  marks: readonly ComparedFigure[],
): string {
  const { title } = comparisonWords[words.language];
  const [first] = marks;
  if (first === undefined) return "";
  const { observation, indicator, reading } = first;
  const values = words.numbers.list(
    marks.map((mark) => valueOf(words, mark, marks.length > 1)),
  );
  const text = observation.status === "E" ? title.estimated(values) : values;
  const { period } = observation;
  if (reading.kind !== "share" && !isWholeYear(period))
    return title.inPeriod(text, formatPeriod(words, period));
  const isBudgetYear = indicator.planTerm === "budget-year";
  return title.inYear(text, title.year(period.planYear, isBudgetYear));
}

function valueOf(
  words: Words,
  mark: ComparedFigure,
  isOneOfSeveral: boolean,
): string {
  const { title } = comparisonWords[words.language];
  const { reading } = mark;
  if (reading.kind === "growth") {
    const size = formatChangeSize(words, reading.growth);
    return reading.growth.value < 0 ? title.fall(size) : title.rise(size);
  }
  const value = formatReading(words, mark);
  if (reading.kind !== "share" || !isOneOfSeveral) return value;
  const owner = words.plans.shortOwners[reading.measure.attainment.owner];
  return owner === "" ? value : title.ofPlan(value, owner);
}

function isWholeYear({ start, end, planYear }: Period): boolean {
  return start === `${planYear}-01-01` && end === `${planYear}-12-31`;
}
