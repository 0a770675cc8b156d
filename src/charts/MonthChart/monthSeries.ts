import { amountScaleOf } from "../../wording/amountScale.ts";
import { monthWords } from "../../wording/monthWords.ts";
import { formatNumber } from "../../wording/number.ts";
import type { Words } from "../../wording/words.ts";
import { axisStep, multiplesOf } from "../axisStep.ts";
import {
  drawnMonth,
  monthMark,
  monthSentence,
  type MonthInput,
  type MonthMark,
} from "./monthMark.ts";

export interface MonthLevel {
  readonly value: number;
  readonly label: string;
}

export interface MonthSeries {
  readonly marks: readonly MonthMark[];
  /** Names of the twelve slots. */
  readonly months: readonly string[];
  /** "Đơn vị: tỷ đồng" */
  readonly unit: string;
  /** The highest of them, in the unit; 1 where there is none above zero. */
  readonly top: number;
  readonly levels: readonly MonthLevel[];
  /** Months that are not drawn, and why, as sentences. */
  readonly notes: readonly string[];
}

/** The amounts of single months in one unit, and the axis that holds them all from zero. */
export function monthSeries(words: Words, input: MonthInput): MonthSeries {
  const chosen = input.amounts.filter(({ planYear }) =>
    input.years.includes(planYear),
  );
  const drawn = chosen.flatMap(drawnMonth);
  const levels = drawn.map(({ level }) => level);
  const scale = amountScaleOf(words, input.indicator.unit, levels);
  const marks = drawn.map((month) => monthMark(words, month, scale, input));
  const highest = Math.max(
    0,
    ...marks.map(({ value, range }) => Math.max(value, range?.high ?? 0)),
  );
  const step = axisStep(highest, 4);
  const top = highest === 0 ? 1 : highest;
  return {
    marks,
    months: Array.from({ length: 12 }, (_, index) =>
      words.periods.monthTick(index + 1),
    ),
    unit: monthWords[words.language].unit(scale.name),
    top,
    levels: levelsUpTo(words, highest, step),
    notes: chosen
      .filter(({ kind }) => kind === "probable-revision")
      .flatMap((amount) => monthSentence(words, amount, input)),
  };
}

function levelsUpTo(
  words: Words,
  top: number,
  step: number,
): readonly MonthLevel[] {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return multiplesOf(step, 0, top).map((value) => ({
    value,
    label: formatNumber(words, value, decimals),
  }));
}
