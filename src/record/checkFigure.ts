import { isSamePlan } from "../core/conflict.ts";
import { divide, intervalOf, overlaps, scale } from "../core/interval.ts";
import { isOutcome } from "../core/latest.ts";
import type {
  City,
  Indicator,
  Observation,
  PlanStatement,
} from "../core/observation.ts";
import { isPartial, lastDayOfMonth, termOf } from "../core/period.ts";
import type { Finding, PlacedObservation } from "./finding.ts";
import type { RecordedFigure, RecordedReport } from "./recorded.ts";

export interface FigureContext {
  readonly report: RecordedReport;
  readonly figure: RecordedFigure;
  readonly city: City;
  readonly indicator: Indicator;
}

/** Everything that can be said against one figure without looking at others. */
export function checkFigure(
  at: PlacedObservation,
  context: FigureContext,
): readonly Finding[] {
  return [
    ...checkContent(at, context.figure),
    ...checkPeriodShape(at),
    ...checkPlanYear(at, context),
    ...checkTerm(at, context),
    ...checkPublication(at, context.report),
    ...checkRecordEnd(at, context.city),
    ...checkAsOf(at, context.figure),
    ...checkPlansDiffer(at),
    ...at.observation.plans.flatMap((plan, index) =>
      checkRatio(at, plan, index),
    ),
  ];
}

function checkContent(
  at: PlacedObservation,
  { level, growth, plan, change }: RecordedFigure,
): readonly Finding[] {
  if (level ?? growth ?? plan ?? change) return [];
  return [
    {
      at,
      field: "",
      found: "no level, plan, growth or change",
      expected: "at least one",
      mend: "copy what the source prints",
    },
  ];
}

function checkPeriodShape(at: PlacedObservation): readonly Finding[] {
  const { period } = at.observation;
  const mustBeWhole = period.kind === "quarter" && isPartial(period);
  const isYearCut = period.kind === "year" && !period.end.endsWith("-12-31");
  if (!mustBeWhole && !isYearCut) return [];
  return [
    {
      at,
      field: "period.to",
      found: period.end,
      expected: `the last day of a ${period.kind}`,
      mend: "correct the day, or record it as year-to-date",
    },
  ];
}

/** Only a budget year reaches into the next January, and only then the plan's year must be written out. */
function checkPlanYear(
  at: PlacedObservation,
  { figure, indicator }: FigureContext,
): readonly Finding[] {
  const { planYear, to, kind } = figure.period;
  const isThirteenth =
    indicator.planTerm === "budget-year" &&
    to.slice(5, 7) === "01" &&
    kind === "year-to-date";
  if (isThirteenth && planYear === undefined) {
    const year = Number(to.slice(0, 4));
    const expected = `${year - 1} or ${year}`;
    const mend = "write which budget year the January figure belongs to";
    return [{ at, field: "period.planYear", found: "nothing", expected, mend }];
  }
  if (planYear === Number(to.slice(0, 4)) && !isThirteenth) {
    const mend = "drop this redundant field";
    return [
      {
        at,
        field: "period.planYear",
        found: String(planYear),
        expected: "nothing, it is the year of the day",
        mend,
      },
    ];
  }
  return [];
}

function checkTerm(
  at: PlacedObservation,
  { indicator }: FigureContext,
): readonly Finding[] {
  const { end, start, planYear } = at.observation.period;
  const term = termOf(indicator.planTerm, planYear);
  if (start >= term.start && start <= end && end <= term.end) return [];
  return [
    {
      at,
      field: "period",
      found: `${start} to ${end}`,
      expected: `days within the plan's term, ${term.start} to ${term.end}`,
      mend: "correct the day or the plan year",
    },
  ];
}

/** A report may speak for the whole of the month it appears in (a session on 28 October reports ten months). */
function checkPublication(
  at: PlacedObservation,
  report: RecordedReport,
): readonly Finding[] {
  const { published } = report;
  const { asOf } = at.observation.period;
  if (published === null || !isOutcome(at.observation)) return [];
  if (asOf <= published || isRunningMonth(at.observation, published)) return [];
  return [
    {
      at,
      field: "period",
      found: `a cut-off day of ${asOf} in a report published on ${published}`,
      expected: `a day up to ${published}, or the last day of that month`,
      mend: "correct the period: a report of early July speaks of June",
    },
  ];
}

/** Whether the figure speaks for a month that was not over when it was published; a plan always does. */
export function isRunningMonth(
  observation: Observation,
  published: string,
): boolean {
  const { asOf } = observation.period;
  return (
    isOutcome(observation) &&
    asOf > published &&
    asOf === lastDayOfMonth(published)
  );
}

function checkRecordEnd(at: PlacedObservation, city: City): readonly Finding[] {
  const { asOf } = at.observation.period;
  if (asOf <= city.recordEnds || !isOutcome(at.observation)) return [];
  return [
    {
      at,
      field: "period",
      found: `an outcome up to ${asOf}`,
      expected: `a day up to ${city.recordEnds}, when the city's own record ends`,
      mend: "leave it out: it is a figure of the successor units",
    },
  ];
}

function checkAsOf(
  at: PlacedObservation,
  { asOf, period }: RecordedFigure,
): readonly Finding[] {
  if (asOf === undefined) return [];
  if (asOf === period.to) {
    const mend = "drop this redundant field";
    return [
      {
        at,
        field: "asOf",
        found: asOf,
        expected: "nothing, it is the period's last day",
        mend,
      },
    ];
  }
  if (asOf >= at.observation.period.start && asOf < period.to) return [];
  return [
    {
      at,
      field: "asOf",
      found: asOf,
      expected: `a day from ${at.observation.period.start} to ${period.to}`,
      mend: "correct the cut-off day",
    },
  ];
}

/** Plans are told apart by owner and note: a second one of the same name would be lost among them. */
function checkPlansDiffer(at: PlacedObservation): readonly Finding[] {
  const { plans } = at.observation;
  return plans.flatMap((plan, index) => {
    const first = plans.findIndex((other) => isSamePlan(other, plan));
    if (first === index) return [];
    return [
      {
        at,
        field: `plan[${index}]`,
        found: `a plan of the same owner and note as plan[${first}]`,
        expected: "plans that can be told apart",
        mend: "correct the owner, or add a note that says which plan it is",
      },
    ];
  });
}

/** Level ÷ target must give the printed share, rounded or cut off (106,5/476,4 printed as 22,3%). */
function checkRatio(
  at: PlacedObservation,
  plan: PlanStatement,
  index: number,
): readonly Finding[] {
  const { level } = at.observation;
  const { attained, target } = plan;
  if (level === undefined || attained === undefined || target === undefined)
    return [];
  const share = scale(divide(intervalOf(level), intervalOf(target)), 100);
  if (overlaps(share, intervalOf(attained, true))) return [];
  return [
    {
      at,
      rule: "ratio",
      field: `plan[${index}].attained`,
      found: `${attained.value} % beside a level and a plan that make ${((level.value / target.value) * 100).toFixed(2)} %`,
      expected: "the three to agree within rounding",
      mend: "compare all three with the source",
    },
  ];
}
