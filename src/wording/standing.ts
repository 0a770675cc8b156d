import type { Measure } from "../core/measure.ts";
import type { Observation, Report } from "../core/observation.ts";
import { reportsOf } from "../core/reportsOf.ts";
import type { Standing } from "../core/standing.ts";
import {
  formatGrowthParts,
  formatHedgedGrowth,
  formatLevelParts,
  formatPercent,
  type LevelText,
} from "./number.ts";
import { formatPlanName } from "./owner.ts";
import { formatPeriod } from "./period.ts";
import { formatAttainment } from "./sentence.ts";
import { formatPublisher } from "./source.ts";
import { formatVerdict, formatVerdictLead } from "./verdict.ts";
import type { Words } from "./words.ts";

/**
 * The one number a figure is shown by, in parts: its level, else its share of the plan, else its growth; "ước" joins the
 * hedge. Undefined where it states none of the three.
 */
export function formatStatedParts(
  words: Words,
  observation: Observation,
): LevelText | undefined {
  const parts = statedParts(words, observation);
  if (parts === undefined || observation.status !== "E") return parts;
  return { ...parts, hedge: words.sentences.estimatedHedge(parts.hedge) };
}

function statedParts(
  words: Words,
  { level, plans, growth }: Observation,
): LevelText | undefined {
  const { numbers, sentences } = words;
  if (level !== undefined) return formatLevelParts(words, level);
  const attained = plans.find((plan) => plan.attained !== undefined)?.attained;
  if (attained !== undefined) {
    const hedge = numbers.hedges[attained.qualifier];
    const number = formatPercent(words, attained);
    return { hedge, number, unit: sentences.planUnit };
  }
  if (growth === undefined) return undefined;
  return { ...formatGrowthParts(words, growth), unit: sentences.growthUnit };
}

/** The lead in points where one plan decides, else the verdict's own word; the reason where there is no verdict. */
export function formatStandingVerdict(
  words: Words,
  { verdict, measures }: Pick<Standing, "verdict" | "measures">,
): string {
  const { verdicts } = words;
  const { word } = formatVerdict(words, verdict);
  if (verdict.kind === "insufficient") {
    return verdicts.undecided(word, verdicts.reasons[verdict.reason]);
  }
  const [only, ...others] = measures;
  return only === undefined || others.length > 0
    ? word
    : formatVerdictLead(words, verdict.kind, only);
}

/** "53,6% dự toán 2022 tỉnh giao" */
export function formatPlanNote(
  words: Words,
  measure: Measure,
  { indicator }: Pick<Standing, "indicator">,
): string {
  const { attainment, observation } = measure;
  const { planYear } = observation.period;
  const plan = formatPlanName(words, indicator, planYear, attainment.owner);
  const { note } = attainment.plan;
  const stage = note === undefined ? "" : ` (${note[words.language]})`;
  const share = formatAttainment(words, measure);
  return `${words.sentences.shareOfPlan(share, plan)}${stage}`;
}

/** "đến 15/3/2025 · +81% so cùng kỳ"; growth only where it is not already the number shown. */
export function formatPeriodNote(
  words: Words,
  { period, level, growth }: Observation,
): string {
  const isGrowthTold = growth !== undefined && level !== undefined;
  const change = isGrowthTold
    ? ` · ${words.sentences.onYear(formatHedgedGrowth(words, growth))}`
    : "";
  return `${formatPeriod(words, period)}${change}`;
}

/** "Nguồn: UBND thành phố Cao Bằng, 28/3/2025 và 2 nguồn nữa"; empty where no report is at hand. */
export function formatSourceNote(
  words: Words,
  observation: Observation,
  reports: readonly Report[],
): string {
  const [first, ...others] = reportsOf(observation, reports);
  return first === undefined
    ? ""
    : words.sentences.source(formatPublisher(words, first), others.length);
}
