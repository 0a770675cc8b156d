import { isSameSeries } from "../core/growth.ts";
import { groupedBy } from "../core/grouped.ts";
import { add, intervalOf, type Interval } from "../core/interval.ts";
import { agreementOf, isSameThing } from "../core/conflict.ts";
import type { Indicator, Observation } from "../core/observation.ts";
import { isCumulative, isSamePeriod } from "../core/period.ts";
import type { Level } from "../core/printedNumber.ts";
import {
  couldDiffer,
  couldEndBefore,
  faults,
  tested,
  together,
  untested,
  type Checked,
} from "./checked.ts";
import type { Finding, PlacedObservation } from "./finding.ts";

/** Everything that figures say for and against each other; each is held against its own kind only, not the whole record. */
export function checkSeries(
  placed: readonly PlacedObservation[],
  indicators: readonly Indicator[],
): Checked {
  const ofSeries = [...groupedBy(placed, seriesOf).values()];
  const ofReport = [...groupedBy(placed, reportOf).values()];
  return together([
    ...ofSeries.flatMap((all) => all.map((at) => checkRising(at, all))),
    ...ofReport.flatMap((all) =>
      all.map((at) => checkSums(at, all, indicators)),
    ),
    ...ofReport.map((all) => faults(all.flatMap((at) => checkTwice(at, all)))),
    ...ofSeries.map((all) =>
      faults(all.flatMap((at) => checkPreferred(at, all))),
    ),
  ]);
}

function reportOf({ place }: PlacedObservation): string {
  return place.report;
}

/** City, indicator and year, without which no two figures speak of one thing or of one course. */
function seriesOf({ observation }: PlacedObservation): string {
  const { city, indicator, period } = observation;
  return `${city} ${indicator} ${period.planYear}`;
}

/** A year-to-date level never falls within its year. */
function checkRising(
  at: PlacedObservation,
  placed: readonly PlacedObservation[],
): Checked {
  const { level, period } = at.observation;
  if (level === undefined || !isCumulative(period)) return untested;
  const reached = intervalOf(level);
  const before = earlierLevels(at.observation, placed).filter((earlier) =>
    couldEndBefore(reached, intervalOf(earlier.level)),
  );
  if (before.length === 0) return untested;
  const above = before.find(
    (earlier) => reached.high < intervalOf(earlier.level).low,
  );
  return tested(
    at,
    "rising",
    above === undefined ? [] : [fallen(at, level, above)],
  );
}

interface EarlierLevel {
  readonly id: string;
  readonly asOf: string;
  readonly level: Level;
}

function earlierLevels(
  observation: Observation,
  placed: readonly PlacedObservation[],
): readonly EarlierLevel[] {
  const levels: EarlierLevel[] = [];
  for (const { observation: earlier } of placed) {
    const { id, level, period } = earlier;
    const isEarlier =
      period.asOf < observation.period.asOf &&
      isCumulative(period) &&
      isSameSeries(earlier, observation);
    if (isEarlier && level !== undefined)
      levels.push({ id, asOf: period.asOf, level });
  }
  return levels;
}

function fallen(
  at: PlacedObservation,
  level: Level,
  above: EarlierLevel,
): Finding {
  return {
    at,
    rule: "not-rising",
    field: "level",
    found: `${level.value} up to ${at.observation.period.asOf}, below the ${above.level.value} up to ${above.asOf} of ${above.id}`,
    expected: "a year-to-date level that does not fall",
    mend: "compare both with their sources",
  };
}

/** Parts of one report and period must sum to their whole, or stay within it where there are parts nobody prints. */
function checkSums(
  at: PlacedObservation,
  ofReport: readonly PlacedObservation[],
  indicators: readonly Indicator[],
): Checked {
  const { level, indicator } = at.observation;
  const whole = indicators.find(({ id }) => id === indicator);
  const partIds = indicators
    .filter(({ partOf }) => partOf === indicator)
    .map(({ id }) => id);
  if (partIds.length === 0) return untested;
  const parts = partsBeside(at, ofReport, partIds);
  const sum = sumOf(parts);
  if (level === undefined || whole === undefined || sum === undefined)
    return untested;
  const total = intervalOf(level);
  const mustMakeWhole = whole.partsMakeWhole && parts.length === partIds.length;
  const isTelling = mustMakeWhole
    ? couldDiffer(sum, total)
    : couldEndBefore(total, sum);
  if (!isTelling) return untested;
  const isWithin = sum.low <= total.high;
  const isEnough = !mustMakeWhole || sum.high >= total.low;
  const wrongSum: Finding = {
    at,
    rule: "sums",
    field: "level",
    found: `${level.value} beside parts that sum to ${exactSum(parts)}`,
    expected: mustMakeWhole
      ? "parts that make the whole"
      : "parts within the whole",
    mend: "compare the whole and its parts with the source",
  };
  return tested(
    at,
    mustMakeWhole ? "sums" : "parts",
    isWithin && isEnough ? [] : [wrongSum],
  );
}

function partsBeside(
  { observation }: PlacedObservation,
  ofReport: readonly PlacedObservation[],
  partIds: readonly string[],
): readonly Observation[] {
  return ofReport
    .map((other) => other.observation)
    .filter(
      ({ indicator, period }) =>
        partIds.includes(indicator) && isSamePeriod(period, observation.period),
    );
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
  ofReport: readonly PlacedObservation[],
): readonly Finding[] {
  const twin = ofReport.find(
    (other) =>
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
