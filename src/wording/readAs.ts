import type { PlanStatement } from "../core/observation.ts";
import type { Standing } from "../core/standing.ts";
import { formatLevel } from "./number.ts";
import { formatPlanName } from "./owner.ts";
import { formatDay, formatPeriod } from "./period.ts";
import { receiptWords } from "./receiptWords.ts";
import {
  formatReadGrowth,
  formatReadLevel,
  formatReadPercent,
  type WorkingLine,
} from "./working.ts";
import type { Words } from "./words.ts";

/** What a figure was read as, line by line: the numbers in base units, the plans, the days, the status. */
export function readAs(
  words: Words,
  { observation, indicator }: Pick<Standing, "observation" | "indicator">,
): readonly WorkingLine[] {
  const { level, growth, monthOnMonth, plans, period } = observation;
  const say = receiptWords[words.language];
  const days = words.periods.span(
    formatDay(words, period.start),
    formatDay(words, period.end),
  );
  return [
    ...lineOf(say.level, level && formatReadLevel(words, level)),
    ...plans.map((plan) => ({
      name: formatPlanName(words, indicator, period.planYear, plan.owner),
      text: formatReadPlan(words, plan),
    })),
    ...lineOf(say.growth, growth && formatReadGrowth(words, growth)),
    ...lineOf(say.change, monthOnMonth && formatReadLevel(words, monthOnMonth)),
    { name: say.period, text: `${formatPeriod(words, period)} (${days})` },
    { name: say.status, text: formatStatus(words, observation) },
  ];
}

function lineOf(
  name: string,
  text: string | undefined,
): readonly WorkingLine[] {
  return text === undefined ? [] : [{ name, text }];
}

function formatReadPlan(
  words: Words,
  { attained, target, note }: PlanStatement,
): string {
  const { workingWords: say } = receiptWords[words.language];
  return [
    ...(attained === undefined
      ? []
      : [say.attained(formatReadPercent(words, attained))]),
    ...(target === undefined ? [] : [say.target(formatLevel(words, target))]),
    ...(note === undefined ? [] : [note[words.language]]),
  ].join("; ");
}

function formatStatus(
  { language }: Words,
  { status, priceBasis }: Standing["observation"],
): string {
  const { statuses, prices } = receiptWords[language];
  const basis = priceBasis === null ? [] : [prices[priceBasis]];
  return [statuses[status], ...basis].join(", ");
}

/** "So với dự toán 2022 tỉnh giao", over the working against one plan. */
export function formatPlanTitle(
  words: Words,
  plan: PlanStatement,
  { indicator, observation }: Pick<Standing, "observation" | "indicator">,
): string {
  const { planYear } = observation.period;
  const name = formatPlanName(words, indicator, planYear, plan.owner);
  const stage =
    plan.note === undefined ? "" : ` (${plan.note[words.language]})`;
  return `${receiptWords[words.language].workingWords.againstPlan(name)}${stage}`;
}
