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
import type { Level } from "../core/printedNumber.ts";
import {
  couldDiffer,
  faults,
  tested,
  together,
  untested,
  type Checked,
} from "./checked.ts";
import type { Finding, PlacedObservation } from "./finding.ts";
import type { RecordedFigure, RecordedReport } from "./recorded.ts";

export interface FigureContext {
  readonly report: RecordedReport;
  readonly figure: RecordedFigure;
  readonly city: City;
  readonly indicator: Indicator;
}

/** Everything that can be said for and against one figure without looking at others. */
export function checkFigure(
  at: PlacedObservation,
  context: FigureContext,
): Checked {
  return together([
    faults(checkContent(at, context.figure)),
    checkPeriodShape(at),
    faults(checkPlanYear(at, context)),
    checkTerm(at, context),
    checkPublication(at, context.report),
    checkRecordEnd(at, context.city),
    checkAsOf(at, context.figure),
    faults(checkPlansDiffer(at)),
    checkRatios(at),
  ]);
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

/** A month may be cut short; a quarter and a year may not. */
function checkPeriodShape(at: PlacedObservation): Checked {
  const { period } = at.observation;
  if (period.kind !== "quarter" && period.kind !== "year") return untested;
  const isWhole =
    period.kind === "quarter"
      ? !isPartial(period)
      : period.end.endsWith("-12-31");
  const cutShort = {
    at,
    field: "period.to",
    found: period.end,
    expected: `the last day of a ${period.kind}`,
    mend: "correct the day, or record it as year-to-date",
  };
  return tested(at, "whole-period", isWhole ? [] : [cutShort]);
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
): Checked {
  const { end, start, planYear } = at.observation.period;
  const term = termOf(indicator.planTerm, planYear);
  const isWithin = start >= term.start && start <= end && end <= term.end;
  const outside = {
    at,
    field: "period",
    found: `${start} to ${end}`,
    expected: `days within the plan's term, ${term.start} to ${term.end}`,
    mend: "correct the day or the plan year",
  };
  return tested(at, "term", isWithin ? [] : [outside]);
}

/**
 * A report may speak for the whole of the month it appears in (a session on 28 October reports ten months); that is
 * neither a fault nor a test passed but a caution.
 */
function checkPublication(
  at: PlacedObservation,
  { published }: RecordedReport,
): Checked {
  const { asOf } = at.observation.period;
  if (published === null || !isOutcome(at.observation)) return untested;
  if (isRunningMonth(at.observation, published)) return untested;
  const tooLate = {
    at,
    field: "period",
    found: `a cut-off day of ${asOf} in a report published on ${published}`,
    expected: `a day up to ${published}, or the last day of that month`,
    mend: "correct the period: a report of early July speaks of June",
  };
  return tested(at, "published", asOf <= published ? [] : [tooLate]);
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

function checkRecordEnd(at: PlacedObservation, { recordEnds }: City): Checked {
  const { asOf } = at.observation.period;
  if (!isOutcome(at.observation)) return untested;
  const tooLate = {
    at,
    field: "period",
    found: `an outcome up to ${asOf}`,
    expected: `a day up to ${recordEnds}, when the city's own record ends`,
    mend: "leave it out: it is a figure of the successor units",
  };
  return tested(at, "record-end", asOf <= recordEnds ? [] : [tooLate]);
}

function checkAsOf(
  at: PlacedObservation,
  { asOf, period }: RecordedFigure,
): Checked {
  if (asOf === undefined) return untested;
  const { start } = at.observation.period;
  const isWithin = asOf >= start && asOf < period.to;
  return tested(at, "as-of", isWithin ? [] : [wrongCutOff(at, asOf, period)]);
}

function wrongCutOff(
  at: PlacedObservation,
  asOf: string,
  { to }: RecordedFigure["period"],
): Finding {
  const redundant = {
    expected: "nothing, it is the period's last day",
    mend: "drop this redundant field",
  };
  const outside = {
    expected: `a day from ${at.observation.period.start} to ${to}`,
    mend: "correct the cut-off day",
  };
  return {
    at,
    field: "asOf",
    found: asOf,
    ...(asOf === to ? redundant : outside),
  };
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

/** Tested where at least one plan states both its value and the share reached. */
function checkRatios(at: PlacedObservation): Checked {
  const { level, plans } = at.observation;
  const ratios = plans.map((plan) => ratioOf(level, plan));
  if (!ratios.some((ratio) => ratio?.isTelling)) return untested;
  const findings = ratios.flatMap((ratio, index) =>
    ratio === undefined || ratio.agrees
      ? []
      : [wrongRatio(at, index, ratio.found)],
  );
  return tested(at, "ratio", findings);
}

interface Ratio {
  readonly agrees: boolean;
  /** Whether the printed numbers could have contradicted each other. */
  readonly isTelling: boolean;
  readonly found: string;
}

/** Level ÷ target must give the printed share, rounded or cut off (106,5/476,4 printed as 22,3%). */
function ratioOf(
  level: Level | undefined,
  { attained, target }: PlanStatement,
): Ratio | undefined {
  if (level === undefined || attained === undefined || target === undefined)
    return undefined;
  const share = scale(divide(intervalOf(level), intervalOf(target)), 100);
  const printed = intervalOf(attained, true);
  return {
    agrees: overlaps(share, printed),
    isTelling: couldDiffer(share, printed),
    found: `${attained.value} % beside a level and a plan that make ${((level.value / target.value) * 100).toFixed(2)} %`,
  };
}

function wrongRatio(
  at: PlacedObservation,
  index: number,
  found: string,
): Finding {
  return {
    at,
    rule: "ratio",
    field: `plan[${index}].attained`,
    found,
    expected: "the three to agree within rounding",
    mend: "compare all three with the source",
  };
}
