import { lastYearLevel } from "../core/growth.ts";
import type { Measure } from "../core/measure.ts";
import { dependsOnPaceMethod } from "../core/measure.ts";
import type { Indicator, Observation } from "../core/observation.ts";
import { daysBetween, daysInTerm, termOf } from "../core/period.ts";
import { impliedPlan } from "../core/plan.ts";
import type { Level, PrintedNumber } from "../core/printedNumber.ts";
import { verdictThresholds } from "../core/verdict.ts";
import type { Qualifier, Unit } from "../core/vocabulary.ts";
import {
  formatDerivedPercent,
  formatGrowth,
  formatLevel,
  formatNumber,
  formatPercent,
  formatPercentRange,
  formatRange,
  formatSignedPoints,
  pointsUnit,
  toFall,
} from "./number.ts";
import { formatDay } from "./period.ts";
import { formatAttainment } from "./sentence.ts";
import { formatVerdict, reasonTexts } from "./verdict.ts";

/** One line of a receipt's working: what it is, and how it comes about. */
export interface WorkingLine {
  readonly name: string;
  readonly text: string;
}

const readQualifiers: Readonly<Record<Qualifier, string>> = {
  exact: "",
  below: "; “gần” nên coi là nhiều nhất",
  above: "; “trên/hơn” nên coi là ít nhất",
  about: "; “khoảng” nên không dùng để kết luận",
};

const baseUnits: Readonly<Record<Unit, string>> = {
  VND: "đồng",
  USD: "USD",
  visit: "lượt",
};

/** "1.390.000.000 đồng; “gần” nên coi là nhiều nhất"; a hedged fall is told as one, in the source's own hedge. */
export function formatReadLevel(level: Level): string {
  if (isHedgedFall(level)) return `giảm ${formatReadLevel(toFall(level))}`;
  return `${formatNumber(level.value, 0)}\u00a0${baseUnits[level.unit]}${readQualifiers[level.qualifier]}`;
}

export function formatReadPercent(percent: PrintedNumber): string {
  return `${formatPercent(percent)}${readQualifiers[percent.qualifier]}`;
}

export function formatReadGrowth(growth: PrintedNumber): string {
  if (isHedgedFall(growth)) return `giảm ${formatReadPercent(toFall(growth))}`;
  return `${formatGrowth(growth)}${readQualifiers[growth.qualifier]}`;
}

function isHedgedFall({ value, qualifier }: PrintedNumber): boolean {
  return value < 0 && qualifier !== "exact";
}

/** Every derived number of a figure against one plan, with its formula; all of them ours, none the source's. */
export function workingOf(
  measure: Measure,
  indicator: Indicator,
): readonly WorkingLine[] {
  return [
    attainmentLine(measure),
    paceLine(measure, indicator),
    {
      name: "Chênh lệch",
      text: `${formatAttainment(measure)} − ${formatDerivedPercent(measure.pace.share * 100)} = ${formatSignedPoints(measure.leadPoints)}\u00a0${pointsUnit}`,
    },
    verdictLine(measure),
    ...profileLine(measure),
    ...impliedPlanLine(measure),
  ];
}

function attainmentLine(measure: Measure): WorkingLine {
  const { attainment, observation } = measure;
  const range = formatPercentRange(attainment.interval);
  const span = range === undefined ? "" : `; số in cho phép ${range}`;
  const name = "% kế hoạch";
  if (attainment.origin === "stated")
    return { name, text: `${formatAttainment(measure)}, nguồn nêu${span}` };
  const { level } = observation;
  const { target } = attainment.plan;
  const formula =
    level === undefined || target === undefined
      ? ""
      : `${formatLevel(level)} ÷ ${formatLevel(target)} = `;
  const from =
    attainment.inputs.length > 1
      ? `; kế hoạch lấy từ ${attainment.inputs.at(-1)}`
      : "";
  return { name, text: `${formula}${formatAttainment(measure)}${span}${from}` };
}

function paceLine(
  { observation, pace }: Measure,
  indicator: Indicator,
): WorkingLine {
  const term = termOf(indicator.planTerm, observation.period.planYear);
  const passed = Math.min(
    daysBetween(term.start, observation.period.asOf),
    daysInTerm(term),
  );
  const text = `${passed} ngày đã qua ÷ ${daysInTerm(term)} ngày của kỳ kế hoạch (${formatDay(term.start)} đến ${formatDay(term.end)}) = ${formatDerivedPercent(pace.share * 100)}`;
  return { name: "Tiến độ bình quân", text };
}

function verdictLine({ verdict, attainment, pace }: Measure): WorkingLine {
  const name = "Kết luận";
  const { sign, word } = formatVerdict(verdict);
  if (verdict.kind === "insufficient") {
    return { name, text: `${sign} ${word}: ${reasonTexts[verdict.reason]}` };
  }
  if (verdict.kind === "done")
    return {
      name,
      text: `${sign} ${word}: từ ${verdictThresholds.done}% trở lên`,
    };
  const ratio = attainment.percent / 100 / pace.share;
  return {
    name,
    text: `${sign} ${word}: đạt ÷ tiến độ = ${formatRatio(ratio)} (${thresholdText(verdict.kind)})`,
  };
}

/** With two decimals, or as many as keep it on its own side of every threshold. */
function formatRatio(ratio: number): string {
  const { ahead, "on-pace": onPace, behind } = verdictThresholds;
  const isFaithful = (decimals: number) => {
    const shown = Number(ratio.toFixed(decimals));
    return [ahead, onPace, behind].every(
      (threshold) => ratio >= threshold === shown >= threshold,
    );
  };
  return formatNumber(ratio, [2, 3, 4, 5].find(isFaithful) ?? 6);
}

function thresholdText(
  kind: "ahead" | "on-pace" | "behind" | "far-behind",
): string {
  const show = (value: number) => formatNumber(value, 2);
  const { ahead, "on-pace": onPace, behind } = verdictThresholds;
  switch (kind) {
    case "ahead":
      return `từ ${show(ahead)} trở lên`;
    case "on-pace":
      return `từ ${show(onPace)} đến dưới ${show(ahead)}`;
    case "behind":
      return `từ ${show(behind)} đến dưới ${show(onPace)}`;
    case "far-behind":
      return `dưới ${show(behind)}`;
  }
}

function profileLine(measure: Measure): readonly WorkingLine[] {
  const { byProfile } = measure;
  if (byProfile === undefined) return [];
  const share = formatDerivedPercent(byProfile.pace.share * 100);
  const depends = dependsOnPaceMethod(measure)
    ? `, kết luận khi đó là ${formatVerdict(byProfile.verdict).word}`
    : ", kết luận không đổi";
  const name = `Theo nhịp năm ${byProfile.pace.profileYear ?? ""}`;
  return [
    {
      name,
      text: `cùng ngày năm đó thành phố đã đạt ${share} tổng cả năm${depends}`,
    },
  ];
}

/** Ranges of the plan that level and share imply; where "gần" leaves no lower end, the digits' own stands in. */
function impliedPlanLine({
  observation,
  attainment,
}: Measure): readonly WorkingLine[] {
  const { level } = observation;
  const { attained, target } = attainment.plan;
  if (level === undefined || attained === undefined || target !== undefined)
    return [];
  const implied = impliedPlan(level, attained);
  if (implied === undefined) return [];
  const bounds = formatRange(implied.bounds, level.unit);
  if (bounds === undefined) return [];
  const face = formatRange(
    {
      low: implied.face.low,
      high: Math.min(implied.face.high, implied.bounds.high),
    },
    level.unit,
  );
  const text =
    level.qualifier === "below" && face !== undefined
      ? `${face}; vì nguồn viết “gần”, ${bounds}`
      : bounds;
  return [{ name: "Kế hoạch suy ra", text: `mức ÷ % kế hoạch = ${text}` }];
}

/** What the level was a year before, by the stated growth. */
export function lastYearLine({
  level,
  growth,
}: Observation): readonly WorkingLine[] {
  if (level === undefined || growth === undefined) return [];
  const interval = lastYearLevel(level, growth);
  const range =
    interval === undefined ? undefined : formatRange(interval, level.unit);
  return range === undefined
    ? []
    : [
        {
          name: "Cùng kỳ năm trước (suy ra)",
          text: `mức ÷ (1 + tăng trưởng) = ${range}`,
        },
      ];
}
