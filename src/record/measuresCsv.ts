import { groupedBy } from "../core/grouped.ts";
import type { Measure } from "../core/measure.ts";
import type { Indicator, Observation } from "../core/observation.ts";
import { impliedPlan, type ImpliedPlan } from "../core/plan.ts";
import { standingOf, toObservations } from "../core/standing.ts";
import type { CompiledRecord } from "./compile.ts";

export const measureColumns = [
  "observation_id",
  "city",
  "indicator",
  "as_of",
  "plan_year",
  "plan_owner",
  "plan_note",
  "status",
  "attainment_percent",
  "attainment_low",
  "attainment_high",
  "attainment_origin",
  "pace_percent",
  "pace_method",
  "lead_points",
  "lead_low",
  "lead_high",
  "verdict",
  "verdict_reason",
  "implied_plan_low",
  "implied_plan_high",
  "implied_plan_face_low",
  "implied_plan_face_high",
  "method",
  "inputs",
] as const;

export type MeasureRow = Readonly<
  Record<(typeof measureColumns)[number], string | number>
>;

/** The working of every attainment that has a pace: one row a figure and plan, all derived numbers with their range. */
export function measureRows(record: CompiledRecord): readonly MeasureRow[] {
  const ofSeries = groupedBy(record.observations, seriesOf);
  return [...ofSeries.values()].flatMap((series) =>
    rowsOf(series, record.indicators),
  );
}

/** City and indicator: no attainment leans on a figure of another. */
function seriesOf({ city, indicator }: Observation): string {
  return `${city} ${indicator}`;
}

function rowsOf(
  series: readonly Observation[],
  indicators: readonly Indicator[],
): readonly MeasureRow[] {
  const observations = toObservations(series);
  return series.flatMap((observation) => {
    const indicator = indicators.find(({ id }) => id === observation.indicator);
    if (indicator === undefined) return [];
    return standingOf(observation, indicator, observations).measures.map(rowOf);
  });
}

function rowOf(measure: Measure): MeasureRow {
  const { observation, attainment, pace, verdict } = measure;
  return {
    observation_id: observation.id,
    city: observation.city,
    indicator: observation.indicator,
    as_of: observation.period.asOf,
    plan_year: observation.period.planYear,
    plan_owner: attainment.owner,
    plan_note: attainment.plan.note?.vi ?? "",
    status: observation.status,
    attainment_percent: rounded(attainment.percent),
    attainment_low: rounded(attainment.interval.low),
    attainment_high: rounded(attainment.interval.high),
    attainment_origin: attainment.origin,
    pace_percent: rounded(pace.share * 100),
    pace_method: pace.method,
    lead_points: rounded(measure.leadPoints),
    lead_low: rounded(measure.leadInterval.low),
    lead_high: rounded(measure.leadInterval.high),
    verdict: verdict.kind,
    verdict_reason: verdict.kind === "insufficient" ? verdict.reason : "",
    ...impliedColumns(impliedOf(measure)),
    method: methodOf(measure),
    inputs: attainment.inputs.join(" "),
  };
}

/** The range that the printed numbers allow; only where the source gives a share and a level but no target. */
function impliedOf({
  observation,
  attainment,
}: Measure): ImpliedPlan | undefined {
  const { attained, target } = attainment.plan;
  if (
    observation.level === undefined ||
    attained === undefined ||
    target !== undefined
  )
    return undefined;
  return impliedPlan(observation.level, attained);
}

/** Bounds are all that the print allows, the face range what the rounding of its digits allows; an open end is empty. */
function impliedColumns(
  implied: ImpliedPlan | undefined,
): Pick<
  MeasureRow,
  | "implied_plan_low"
  | "implied_plan_high"
  | "implied_plan_face_low"
  | "implied_plan_face_high"
> {
  return {
    implied_plan_low: wholeUnits(implied?.bounds.low, Math.floor),
    implied_plan_high: wholeUnits(implied?.bounds.high, Math.ceil),
    implied_plan_face_low: wholeUnits(implied?.face.low, Math.floor),
    implied_plan_face_high: wholeUnits(implied?.face.high, Math.ceil),
  };
}

function methodOf({ attainment }: Measure): string {
  const share =
    attainment.origin === "stated"
      ? "attainment as stated"
      : "attainment = value / plan_value";
  return `${share}; pace = days passed / days in the plan's term; lead = attainment - pace; verdict by attainment / pace`;
}

/** Six decimals hold every printed digit and hide the noise of binary fractions; an open end stays empty. */
function rounded(value: number): number | string {
  return Number.isFinite(value) ? Number(value.toFixed(6)) : "";
}

function wholeUnits(
  value: number | undefined,
  toward: (value: number) => number,
): number | string {
  if (value === undefined || value <= 0 || !Number.isFinite(value)) return "";
  return toward(value);
}
