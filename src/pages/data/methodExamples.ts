import { compareText } from "../../core/compareText.ts";
import { conflictGroups } from "../../core/conflict.ts";
import { lastYearLevel } from "../../core/growth.ts";
import { isOutcome } from "../../core/latest.ts";
import type { Measure } from "../../core/measure.ts";
import { monthAmountsOf, type DerivedMonth } from "../../core/monthly.ts";
import type { Indicator, Observation } from "../../core/observation.ts";
import { isCumulative } from "../../core/period.ts";
import { impliedPlan } from "../../core/plan.ts";
import { standingOf, toObservations } from "../../core/standing.ts";

/** A figure with what it measures. */
export interface FigureExample {
  readonly observation: Observation;
  readonly indicator: Indicator;
}

/** A figure against one of its plans. */
export interface MeasureExample extends FigureExample {
  readonly measure: Measure;
}

/** Cases of the record that show the method at work, the latest first; undefined or empty where it holds none. */
export interface MethodExamples {
  readonly hedged: FigureExample | undefined;
  readonly estimated: FigureExample | undefined;
  readonly measured: MeasureExample | undefined;
  readonly implied: MeasureExample | undefined;
  readonly lastYear: FigureExample | undefined;
  readonly month: DerivedMonth | undefined;
  readonly conflict: readonly FigureExample[];
}

export function methodExamples(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
): MethodExamples {
  const known = new Map(indicators.map((one) => [one.id, one]));
  const toExample = (observation: Observation): readonly FigureExample[] => {
    const indicator = known.get(observation.indicator);
    return indicator === undefined ? [] : [{ observation, indicator }];
  };
  const latestFirst = observations
    .filter(isOutcome)
    .toSorted(byRecency)
    .flatMap(toExample);
  const measured = findMeasured(latestFirst, observations);
  return {
    hedged: latestFirst.find(isHedged),
    estimated:
      latestFirst.find((one) => isEstimate(one) && isHedged(one)) ??
      latestFirst.find(isEstimate),
    measured,
    implied:
      measured !== undefined && impliesPlan(measured)
        ? measured
        : findMeasured(latestFirst, observations, impliesPlan),
    lastYear: latestFirst.find(hasLastYear),
    month: monthAmountsOf(observations).findLast(isDerived),
    conflict: (conflictGroups(observations).at(-1) ?? []).flatMap(toExample),
  };
}

function byRecency(a: Observation, b: Observation): number {
  return (
    compareText(b.period.asOf, a.period.asOf) || compareText(a.id, b.id)
  );
}

function isHedged({ observation }: FigureExample): boolean {
  const { level } = observation;
  return level !== undefined && level.qualifier !== "exact";
}

function isEstimate({ observation }: FigureExample): boolean {
  return observation.status === "E" && observation.level !== undefined;
}

/**
 * The latest figure that is judged by its ratio, so that pace, lead and verdict all show. Only those that state a level
 * and a share are asked, since asking costs.
 */
function findMeasured(
  latestFirst: readonly FigureExample[],
  observations: readonly Observation[],
  fits: (example: MeasureExample) => boolean = () => true,
): MeasureExample | undefined {
  const all = toObservations(observations);
  for (const { observation, indicator } of latestFirst.filter(mayBeMeasured)) {
    const { measures } = standingOf(observation, indicator, all);
    const found = measures
      .map((measure) => ({ observation, indicator, measure }))
      .find((example) => isJudgedByRatio(example) && fits(example));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What bunches at the end of its term needs a word beside its verdict (DATA.md §4) and is no plain example. */
function mayBeMeasured({ observation, indicator }: FigureExample): boolean {
  const { level, plans, period } = observation;
  return (
    !indicator.backLoaded &&
    level !== undefined &&
    isCumulative(period) &&
    plans.some(({ attained }) => attained !== undefined)
  );
}

function isJudgedByRatio({ measure }: MeasureExample): boolean {
  const { kind } = measure.verdict;
  return kind !== "insufficient" && kind !== "done";
}

function impliesPlan({ observation, measure }: MeasureExample): boolean {
  const { attained, target } = measure.attainment.plan;
  return (
    observation.level !== undefined &&
    attained !== undefined &&
    target === undefined &&
    impliedPlan(observation.level, attained) !== undefined
  );
}

function hasLastYear({ observation }: FigureExample): boolean {
  const { level, growth } = observation;
  if (level === undefined || growth === undefined) return false;
  const range = lastYearLevel(level, growth);
  return range !== undefined && Number.isFinite(range.low + range.high);
}

function isDerived(month: { readonly kind: string }): month is DerivedMonth {
  return month.kind === "derived";
}
