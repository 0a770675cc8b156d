import { comparisonOf, type Comparison } from "./comparison.ts";
import type {
  ComparedFigure,
  ComparisonBasis,
  ComparisonRecord,
} from "./comparedFigure.ts";
import { isContested } from "./contested.ts";
import type { City, Indicator } from "./observation.ts";

/** A comparison that the record bears, ready to be opened. */
export interface ReadyComparison {
  readonly indicator: Indicator;
  readonly cities: readonly City[];
  readonly years: readonly number[];
  readonly basis: ComparisonBasis;
  readonly comparison: Comparison;
}

interface ReadyRecord extends ComparisonRecord {
  readonly cities: readonly City[];
}

const mostReady = 6;
const mostOfOneIndicator = 2;

/**
 * The comparisons that the record supports best: every core indicator, between cities and between years of one, on each
 * basis; those that rest on the most, and the firmest, figures first. `today` is an ISO date.
 */
export function readyComparisons(
  record: ReadyRecord,
  today: string,
): readonly ReadyComparison[] {
  const found = record.indicators
    .filter(({ core }) => core)
    .flatMap((indicator) => candidatesOf(indicator, record, today))
    .map((ready) => ({ ready, support: supportOf(ready.comparison) }))
    .filter(({ support }) => support > 0)
    .toSorted((a, b) => b.support - a.support)
    .map(({ ready }) => ready);
  return distinct(found)
    .filter((ready, index, all) => {
      const before = all
        .slice(0, index)
        .filter(({ indicator }) => indicator === ready.indicator);
      return before.length < mostOfOneIndicator;
    })
    .slice(0, mostReady);
}

/** Between cities: the latest of each, and every year; of one city: every two years next to each other in its record. */
function candidatesOf(
  indicator: Indicator,
  record: ReadyRecord,
  today: string,
): readonly ReadyComparison[] {
  const { cities } = record;
  const yearsOf = (ones: readonly City[]) => {
    const own = record.standings
      .map(({ observation }) => observation)
      .filter(
        (one) =>
          one.indicator === indicator.id &&
          ones.some(({ id }) => id === one.city),
      );
    return [...new Set(own.map(({ period }) => period.planYear))].toSorted(
      (a, b) => a - b,
    );
  };
  const asked: readonly (readonly [readonly City[], readonly number[]])[] = [
    [cities, []],
    ...yearsOf(cities).map((year) => [cities, [year]] as const),
    ...cities.flatMap((city) =>
      pairsOf(yearsOf([city])).map((years) => [[city], years] as const),
    ),
  ];
  return readyBases.flatMap((basis) =>
    asked.map(([ones, years]) => ({
      indicator,
      cities: ones,
      years,
      basis,
      comparison: comparisonOf(
        {
          cities: ones,
          indicator,
          years,
          basis,
          owner: null,
          pinned: null,
          added: [],
          today,
        },
        record,
      ),
    })),
  );
}

/** Share of plan as it stands is left out: what may share that axis stands on the pace's as well. */
const readyBases: readonly ComparisonBasis[] = [
  "pace",
  "growth",
  "level",
  "monthly-average",
];

function pairsOf(years: readonly number[]): readonly (readonly number[])[] {
  return years.slice(1).map((year, index) => [years[index] ?? year, year]);
}

/** Points for each figure and place, less for each reservation; 0 where fewer than two figures share the axis. */
function supportOf({
  basis,
  figures,
  cautions,
  lock,
  apart,
}: Comparison): number {
  const places = new Set(
    figures.map(({ observation }) =>
      [observation.city, observation.period.planYear].join("/"),
    ),
  );
  if (lock !== undefined || places.size < 2) return 0;
  const points = figures.reduce((sum, one) => sum + firmness(one), 0);
  return points - cautions.length - apart.length - yearsApart(basis, figures);
}

/**
 * How far apart in time two cities are compared. A city's own years are meant to be apart, and a share of one's own plan
 * at one's own pace is comparable across years (DATA.md §5).
 */
function yearsApart(
  basis: ComparisonBasis,
  figures: readonly ComparedFigure[],
): number {
  if (basis === "pace") return 0;
  const cities = new Set(figures.map(({ observation }) => observation.city));
  if (cities.size < 2) return 0;
  const years = figures.map(({ observation }) => observation.period.planYear);
  return Math.max(...years) - Math.min(...years);
}

/** 4 for a stated, undisputed, final figure whose verdict is decided. */
function firmness({ observation, reading }: ComparedFigure): number {
  if (observation.doubtful || isContested(observation)) return 0;
  const isDecided =
    reading.kind !== "share" || reading.measure.verdict.kind !== "insufficient";
  const isStated =
    reading.kind === "share"
      ? reading.measure.attainment.origin === "stated"
      : reading.kind !== "average";
  return (
    1 +
    Number(observation.status !== "E") +
    Number(isDecided) +
    Number(isStated)
  );
}

/** Of those that come to the same figures on one basis, the first. */
function distinct(all: readonly ReadyComparison[]): readonly ReadyComparison[] {
  const keyOf = ({ basis, comparison }: ReadyComparison) =>
    [basis, ...comparison.figures.map(({ key }) => key)].join(" ");
  const seen = new Map(all.toReversed().map((one) => [keyOf(one), one]));
  return all.filter((one) => seen.get(keyOf(one)) === one);
}
