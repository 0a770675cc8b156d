import type { Measure } from "../core/measure.ts";
import type { Observation, Report } from "../core/observation.ts";
import type { Standing } from "../core/standing.ts";
import {
  formatGrowthParts,
  formatHedgedGrowth,
  formatLevelParts,
  formatPercent,
  hedges,
  type LevelText,
} from "./number.ts";
import { formatPlanName } from "./owner.ts";
import { formatPeriod } from "./period.ts";
import { formatAttainment } from "./sentence.ts";
import { formatPublisher } from "./source.ts";
import { formatVerdict, formatVerdictLead, reasonTexts } from "./verdict.ts";

/**
 * The one number a figure is shown by, in parts: its level, else its share of the plan, else its growth; "ước" joins the
 * hedge. Undefined where it states none of the three.
 */
export function formatStatedParts(
  observation: Observation,
): LevelText | undefined {
  const parts = statedParts(observation);
  if (parts === undefined || observation.status !== "E") return parts;
  return { ...parts, hedge: `ước ${parts.hedge}`.trim() };
}

function statedParts({
  level,
  plans,
  growth,
}: Observation): LevelText | undefined {
  if (level !== undefined) return formatLevelParts(level);
  const attained = plans.find((plan) => plan.attained !== undefined)?.attained;
  if (attained !== undefined) {
    const hedge = hedges[attained.qualifier];
    return { hedge, number: formatPercent(attained), unit: "kế hoạch" };
  }
  if (growth === undefined) return undefined;
  return { ...formatGrowthParts(growth), unit: "so cùng kỳ" };
}

/** The lead in points where one plan decides, else the verdict's own word; the reason where there is no verdict. */
export function formatStandingVerdict({
  verdict,
  measures,
}: Pick<Standing, "verdict" | "measures">): string {
  if (verdict.kind === "insufficient") {
    return `${formatVerdict(verdict).word}: ${reasonTexts[verdict.reason]}`;
  }
  const [only, ...others] = measures;
  return only === undefined || others.length > 0
    ? formatVerdict(verdict).word
    : formatVerdictLead(verdict.kind, only);
}

/** "53,6% dự toán 2022 tỉnh giao" */
export function formatPlanNote(
  measure: Measure,
  { indicator }: Pick<Standing, "indicator">,
): string {
  const { attainment, observation } = measure;
  const { planYear } = observation.period;
  const plan = formatPlanName(
    indicator.planName.vi,
    planYear,
    attainment.owner,
  );
  const { note } = attainment.plan;
  const stage = note === undefined ? "" : ` (${note.vi})`;
  return `${formatAttainment(measure)} ${plan}${stage}`;
}

/** "đến 15/3/2025 · +81% so cùng kỳ"; growth only where it is not already the number shown. */
export function formatPeriodNote({
  period,
  level,
  growth,
}: Observation): string {
  const isGrowthTold = growth !== undefined && level !== undefined;
  const change = isGrowthTold
    ? ` · ${formatHedgedGrowth(growth)} so cùng kỳ`
    : "";
  return `${formatPeriod(period)}${change}`;
}

/** "Nguồn: UBND thành phố Cao Bằng, 28/3/2025 và 2 nguồn nữa"; empty where no report is at hand. */
export function formatSourceNote(
  { sources }: Observation,
  reports: readonly Report[],
): string {
  const own = sources.flatMap(
    ({ report }) => reports.find(({ id }) => id === report) ?? [],
  );
  const [first, ...others] = own;
  if (first === undefined) return "";
  const more = others.length === 0 ? "" : ` và ${others.length} nguồn nữa`;
  return `Nguồn: ${formatPublisher(first)}${more}`;
}
