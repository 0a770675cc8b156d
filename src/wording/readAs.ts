import type { PlanStatement } from "../core/observation.ts";
import type { Standing } from "../core/standing.ts";
import { formatLevel } from "./number.ts";
import { formatPlanName } from "./owner.ts";
import { formatDay, formatPeriod } from "./period.ts";
import {
  formatReadGrowth,
  formatReadLevel,
  formatReadPercent,
  type WorkingLine,
} from "./working.ts";
import { statusTexts, words } from "./words.ts";

/** What a figure was read as, line by line: the numbers in base units, the plans, the days, the status. */
export function readAs({
  observation,
  indicator,
}: Pick<Standing, "observation" | "indicator">): readonly WorkingLine[] {
  const { level, growth, monthOnMonth, plans, period } = observation;
  const { receipt } = words;
  return [
    ...lineOf(receipt.level, level && formatReadLevel(level)),
    ...plans.map((plan) => ({
      name: formatPlanName(indicator.planName.vi, period.planYear, plan.owner),
      text: formatReadPlan(plan),
    })),
    ...lineOf(receipt.growth, growth && formatReadGrowth(growth)),
    ...lineOf(receipt.change, monthOnMonth && formatReadLevel(monthOnMonth)),
    {
      name: receipt.period,
      text: `${formatPeriod(period)} (${formatDay(period.start)} đến ${formatDay(period.end)})`,
    },
    { name: receipt.status, text: formatStatus(observation) },
  ];
}

function lineOf(
  name: string,
  text: string | undefined,
): readonly WorkingLine[] {
  return text === undefined ? [] : [{ name, text }];
}

function formatReadPlan({ attained, target, note }: PlanStatement): string {
  return [
    ...(attained === undefined ? [] : [`đạt ${formatReadPercent(attained)}`]),
    ...(target === undefined ? [] : [`kế hoạch ${formatLevel(target)}`]),
    ...(note === undefined ? [] : [note.vi]),
  ].join("; ");
}

function formatStatus({ status, priceBasis }: Standing["observation"]): string {
  const prices = priceBasis === null ? [] : [words.receipt.prices[priceBasis]];
  return [statusTexts[status], ...prices].join(", ");
}

/** "So với dự toán 2022 tỉnh giao", over the working against one plan. */
export function formatPlanTitle(
  plan: PlanStatement,
  { indicator, observation }: Pick<Standing, "observation" | "indicator">,
): string {
  const { planYear } = observation.period;
  const name = formatPlanName(indicator.planName.vi, planYear, plan.owner);
  const stage = plan.note === undefined ? "" : ` (${plan.note.vi})`;
  return `So với ${name}${stage}`;
}
