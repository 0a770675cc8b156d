import { isSameSeries } from "../core/growth.ts";
import { add, intervalOf, type Interval } from "../core/interval.ts";
import { agreementOf, isSameThing } from "../core/conflict.ts";
import type { Indicator, Observation } from "../core/observation.ts";
import { isCumulative, isSamePeriod } from "../core/period.ts";
import type { Finding, PlacedObservation } from "./finding.ts";

/** Everything that figures say against each other. */
export function checkSeries(
  placed: readonly PlacedObservation[],
  indicators: readonly Indicator[],
): readonly Finding[] {
  return [
    ...placed.flatMap((at) => checkRising(at, placed)),
    ...placed.flatMap((at) => checkSums(at, placed, indicators)),
    ...placed.flatMap((at) => checkTwice(at, placed)),
    ...placed.flatMap((at) => checkPreferred(at, placed)),
  ];
}

/** A year-to-date level never falls within its year. */
function checkRising(
  at: PlacedObservation,
  placed: readonly PlacedObservation[],
): readonly Finding[] {
  const { observation } = at;
  const { level, period } = observation;
  if (level === undefined || !isCumulative(period)) return [];
  const above = placed.find(
    ({ observation: earlier }) =>
      isSameSeries(earlier, observation) &&
      isCumulative(earlier.period) &&
      earlier.period.asOf < period.asOf &&
      earlier.level !== undefined &&
      intervalOf(level).high < intervalOf(earlier.level).low,
  );
  if (above === undefined) return [];
  return [
    {
      at,
      rule: "not-rising",
      field: "level",
      found: `${level.value} up to ${period.asOf}, below the ${above.observation.level?.value} up to ${above.observation.period.asOf} of ${above.observation.id}`,
      expected: "a year-to-date level that does not fall",
      mend: "compare both with their sources",
    },
  ];
}

/** Parts of one report and period must sum to their whole, or stay within it where there are parts nobody prints. */
function checkSums(
  at: PlacedObservation,
  placed: readonly PlacedObservation[],
  indicators: readonly Indicator[],
): readonly Finding[] {
  const { observation, place } = at;
  const whole = indicators.find(({ id }) => id === observation.indicator);
  const partIds = indicators
    .filter(({ partOf }) => partOf === observation.indicator)
    .map(({ id }) => id);
  const parts = placed
    .filter((other) => other.place.report === place.report)
    .map((other) => other.observation)
    .filter(
      ({ indicator, period }) =>
        partIds.includes(indicator) && isSamePeriod(period, observation.period),
    );
  const sum = sumOf(parts);
  if (
    observation.level === undefined ||
    whole === undefined ||
    sum === undefined
  )
    return [];
  const total = intervalOf(observation.level);
  const mustMakeWhole = whole.partsMakeWhole && parts.length === partIds.length;
  if (sum.low <= total.high && (!mustMakeWhole || sum.high >= total.low))
    return [];
  return [
    {
      at,
      rule: "sums",
      field: "level",
      found: `${observation.level.value} beside parts that sum to ${exactSum(parts)}`,
      expected: mustMakeWhole
        ? "parts that make the whole"
        : "parts within the whole",
      mend: "compare the whole and its parts with the source",
    },
  ];
}

function sumOf(parts: readonly Observation[]): Interval | undefined {
  const levels = parts.flatMap(({ level }) =>
    level === undefined ? [] : [intervalOf(level)],
  );
  if (levels.length === 0 || levels.length < parts.length) return undefined;
  return levels.reduce(add);
}

function exactSum(parts: readonly Observation[]): number {
  return parts.reduce((sum, { level }) => sum + (level?.value ?? 0), 0);
}

function checkTwice(
  at: PlacedObservation,
  placed: readonly PlacedObservation[],
): readonly Finding[] {
  const twin = placed.find(
    (other) =>
      other.place.report === at.place.report &&
      other.place.index < at.place.index &&
      isSameThing(other.observation, at.observation) &&
      agreementOf(other.observation, at.observation) === "agree",
  );
  if (twin === undefined) return [];
  return [
    {
      at,
      field: "",
      found: `the same figure as figures[${twin.place.index}]`,
      expected: "each figure of a report once",
      mend: "drop one of the two",
    },
  ];
}

/** Of figures that disagree exactly one may be preferred, and only where there is something to prefer it to. */
function checkPreferred(
  at: PlacedObservation,
  placed: readonly PlacedObservation[],
): readonly Finding[] {
  if (at.observation.preferred === undefined) return [];
  const rivals = placed.filter(
    ({ observation }) =>
      observation !== at.observation &&
      isSameThing(observation, at.observation) &&
      agreementOf(observation, at.observation) === "disagree",
  );
  const rival = rivals.find(
    ({ observation }) => observation.preferred !== undefined,
  );
  if (rivals.length > 0 && rival === undefined) return [];
  const found =
    rival === undefined
      ? "a preference without a conflict"
      : `a preference that ${rival.observation.id} also claims`;
  const expected = "one preferred figure among those that disagree";
  return [
    {
      at,
      field: "preferred",
      found,
      expected,
      mend: "drop the field here or there",
    },
  ];
}
