import { lastYearLevel } from "../core/growth.ts";
import type { Measure } from "../core/measure.ts";
import { dependsOnPaceMethod } from "../core/measure.ts";
import type { Indicator, Observation } from "../core/observation.ts";
import { daysBetween, daysInTerm, termOf } from "../core/period.ts";
import { impliedPlan, type ImpliedPlan } from "../core/plan.ts";
import type { Level, PrintedNumber } from "../core/printedNumber.ts";
import { verdictThresholds } from "../core/verdict.ts";
import {
  formatDerivedPercent,
  formatGrowth,
  formatNumber,
  formatPercent,
  formatSignedPoints,
  formatWholeAmount,
  toFall,
} from "./number.ts";
import { formatPercentRange, formatRange } from "./range.ts";
import { formatDay } from "./period.ts";
import { attainmentFormula, formatAttainment } from "./sentence.ts";
import { receiptWords, type ReceiptWords } from "./receiptWords.ts";
import { formatVerdict } from "./verdict.ts";
import type { Words } from "./words.ts";

/** One line of a receipt's working: what it is, and how it comes about. */
export interface WorkingLine {
  readonly name: string;
  readonly text: string;
  /** Whether the text is the source's own words. */
  readonly isPrinted?: boolean;
}

/** The words of a receipt's working in the language of these words. */
function sayingsOf({ language }: Words): ReceiptWords["workingWords"] {
  return receiptWords[language].workingWords;
}

/** "1.390.000.000 đồng; “gần” nên coi là nhiều nhất"; a hedged fall is told as one, in the source's own hedge. */
export function formatReadLevel(words: Words, level: Level): string {
  if (isHedgedFall(level))
    return words.numbers.fall(formatReadLevel(words, toFall(level)));
  const { readQualifiers } = receiptWords[words.language];
  return `${formatWholeAmount(words, level)}${readQualifiers[level.qualifier]}`;
}

export function formatReadPercent(
  words: Words,
  percent: PrintedNumber,
): string {
  const { readQualifiers } = receiptWords[words.language];
  return `${formatPercent(words, percent)}${readQualifiers[percent.qualifier]}`;
}

export function formatReadGrowth(words: Words, growth: PrintedNumber): string {
  if (isHedgedFall(growth))
    return words.numbers.fall(formatReadPercent(words, toFall(growth)));
  const { readQualifiers } = receiptWords[words.language];
  return `${formatGrowth(words, growth)}${readQualifiers[growth.qualifier]}`;
}

function isHedgedFall({ value, qualifier }: PrintedNumber): boolean {
  return value < 0 && qualifier !== "exact";
}

/** Every derived number of a figure against one plan, with its formula; all of them ours, none the source's. */
export function workingOf(
  words: Words,
  measure: Measure,
  indicator: Indicator,
): readonly WorkingLine[] {
  const pace = formatDerivedPercent(words, measure.pace.share * 100);
  return [
    attainmentLine(words, measure),
    paceLine(words, measure, indicator),
    {
      name: sayingsOf(words).lead,
      text: `${formatAttainment(words, measure)} − ${pace} = ${formatSignedPoints(words, measure.leadPoints)}\u00a0${words.numbers.pointsUnit}`,
    },
    verdictLine(words, measure),
    ...profileLine(words, measure),
    ...impliedPlanLine(words, measure),
  ];
}

function attainmentLine(words: Words, measure: Measure): WorkingLine {
  const { attainment } = measure;
  const say = sayingsOf(words);
  const range = formatPercentRange(words, attainment.interval);
  const span = range === undefined ? "" : say.allowed(range);
  const name = say.share;
  const share = formatAttainment(words, measure);
  if (attainment.origin === "stated")
    return { name, text: `${say.stated(share)}${span}` };
  const planSource =
    attainment.inputs.length > 1 ? attainment.inputs.at(-1) : undefined;
  const from = planSource === undefined ? "" : say.planFrom(planSource);
  return { name, text: `${attainmentFormula(words, measure)}${span}${from}` };
}

function paceLine(
  words: Words,
  { observation, pace }: Measure,
  indicator: Indicator,
): WorkingLine {
  const say = sayingsOf(words);
  const term = termOf(indicator.planTerm, observation.period.planYear);
  const passed = Math.min(
    daysBetween(term.start, observation.period.asOf),
    daysInTerm(term),
  );
  const days = say.days(
    passed,
    daysInTerm(term),
    formatDay(words, term.start),
    formatDay(words, term.end),
  );
  const share = formatDerivedPercent(words, pace.share * 100);
  return { name: say.pace, text: `${days} = ${share}` };
}

function verdictLine(
  words: Words,
  { verdict, attainment, pace }: Measure,
): WorkingLine {
  const say = sayingsOf(words);
  const { sign, word } = formatVerdict(words, verdict);
  const line = (text: string) => ({
    name: say.verdict,
    text: `${sign} ${word}: ${text}`,
  });
  if (verdict.kind === "insufficient")
    return line(words.verdicts.reasons[verdict.reason]);
  if (verdict.kind === "done") return line(say.atLeast(verdictThresholds.done));
  const ratio = attainment.percent / 100 / pace.share;
  return line(
    say.ratio(formatRatio(words, ratio), thresholdText(words, verdict.kind)),
  );
}

/** With two decimals, or as many as keep it on its own side of every threshold. */
function formatRatio(words: Words, ratio: number): string {
  const { ahead, "on-pace": onPace, behind } = verdictThresholds;
  const isFaithful = (decimals: number) => {
    const shown = Number(ratio.toFixed(decimals));
    return [ahead, onPace, behind].every(
      (threshold) => ratio >= threshold === shown >= threshold,
    );
  };
  return formatNumber(words, ratio, [2, 3, 4, 5].find(isFaithful) ?? 6);
}

function thresholdText(
  words: Words,
  kind: "ahead" | "on-pace" | "behind" | "far-behind",
): string {
  const say = sayingsOf(words);
  const show = (value: number) => formatNumber(words, value, 2);
  const { ahead, "on-pace": onPace, behind } = verdictThresholds;
  switch (kind) {
    case "ahead":
      return say.from(show(ahead));
    case "on-pace":
      return say.between(show(onPace), show(ahead));
    case "behind":
      return say.between(show(behind), show(onPace));
    case "far-behind":
      return say.below(show(behind));
  }
}

function profileLine(words: Words, measure: Measure): readonly WorkingLine[] {
  const { byProfile } = measure;
  if (byProfile?.pace.profileYear === undefined) return [];
  const say = sayingsOf(words);
  const share = formatDerivedPercent(words, byProfile.pace.share * 100);
  const outcome = dependsOnPaceMethod(measure)
    ? say.profileTurns(formatVerdict(words, byProfile.verdict).word)
    : say.profileAgrees;
  return [
    {
      name: say.profile(byProfile.pace.profileYear),
      text: `${say.profileShare(share)}${outcome}`,
    },
  ];
}

/** Ranges of the plan that level and share imply; where "gần" leaves no lower end, the digits' own stands in. */
function impliedPlanLine(
  words: Words,
  { observation, attainment }: Measure,
): readonly WorkingLine[] {
  const { level } = observation;
  const { attained, target } = attainment.plan;
  if (level === undefined || attained === undefined || target !== undefined)
    return [];
  const implied = impliedPlan(level, attained);
  if (implied === undefined) return [];
  const text = formatImpliedPlan(words, implied, level);
  const say = sayingsOf(words);
  return text === undefined
    ? []
    : [{ name: say.impliedPlan, text: say.levelByShare(text) }];
}

/** "từ 121 tỷ đồng đến 132 tỷ đồng; vì nguồn viết “gần”, không quá khoảng 132 tỷ đồng"; undefined where unbounded. */
function formatImpliedPlan(
  words: Words,
  implied: ImpliedPlan,
  level: Level,
): string | undefined {
  const bounds = formatRange(words, implied.bounds, level.unit);
  if (bounds === undefined) return undefined;
  const face = formatRange(
    words,
    {
      low: implied.face.low,
      high: Math.min(implied.face.high, implied.bounds.high),
    },
    level.unit,
  );
  return level.qualifier === "below" && face !== undefined
    ? sayingsOf(words).becauseBelow(face, bounds)
    : bounds;
}

/** What the level was a year before, by the stated growth. */
export function lastYearLine(
  words: Words,
  { level, growth }: Observation,
): readonly WorkingLine[] {
  if (level === undefined || growth === undefined) return [];
  const interval = lastYearLevel(level, growth);
  const range =
    interval === undefined
      ? undefined
      : formatRange(words, interval, level.unit);
  const say = sayingsOf(words);
  return range === undefined
    ? []
    : [{ name: say.lastYear, text: say.levelByGrowth(range) }];
}
