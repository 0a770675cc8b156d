import { divide, intervalOf, type Interval } from "./interval.ts";
import type { Observation } from "./observation.ts";
import { monthsIn } from "./period.ts";
import type { Qualifier, Unit } from "./vocabulary.ts";

/** A stated amount spread evenly over the months it counts; ours, never the source's. */
export interface MonthlyAverage {
  /** In the base unit, for one month. */
  readonly value: number;
  readonly interval: Interval;
  readonly unit: Unit;
  /** Of the stated amount: what is "gần" altogether is "gần" on average too. */
  readonly qualifier: Qualifier;
  /** Months counted, a part of one as the share of its days. */
  readonly months: number;
  /** Id of the figure it rests on. */
  readonly input: string;
}

/** Level ÷ months of the period. Undefined where the figure states no level. */
export function monthlyAverageOf({
  id,
  level,
  period,
}: Observation): MonthlyAverage | undefined {
  if (level === undefined) return undefined;
  const months = monthsIn(period);
  return {
    value: level.value / months,
    interval: divide(intervalOf(level), { low: months, high: months }),
    unit: level.unit,
    qualifier: level.qualifier,
    months,
    input: id,
  };
}
