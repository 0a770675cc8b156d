import { cautionsAmong, type SharedCaution } from "./comparability.ts";
import { formsFor, type ComparisonForm } from "./comparisonForm.ts";
import {
  readOn,
  type ComparedFigure,
  type ComparisonBasis,
  type ComparisonRecord,
} from "./comparedFigure.ts";
import { groupedBy } from "./grouped.ts";
import { findLatest } from "./latest.ts";
import { absenceOf, type MissingKind } from "./missing.ts";
import type { City, Indicator, Observation } from "./observation.ts";
import { seriesName, type Standing } from "./standing.ts";
import type { PlanOwner } from "./vocabulary.ts";

/** More than these no picture holds. */
export const mostCompared = 8;

/** What is to be compared, and by what. */
export interface ComparisonAsked {
  readonly cities: readonly City[];
  /** Null where only single figures are asked for. */
  readonly indicator: Indicator | null;
  /** Plan years; empty for the latest figure of each city, whatever its year. */
  readonly years: readonly number[];
  readonly basis: ComparisonBasis;
  /** Whose plans; null for all that a figure is set against. */
  readonly owner: PlanOwner | null;
  /** Ids of the figures that stand for the cities and years, as a permalink names them; null to look for them. */
  readonly pinned: readonly string[] | null;
  /** Ids of single figures besides. */
  readonly added: readonly string[];
  /** ISO date. */
  readonly today: string;
}

/** Why a city, or a single figure, stands apart: `not-on-basis` where something is stated that this basis cannot read. */
export type ApartReason = MissingKind | "not-on-basis";

/** What was asked for and has no place on the axis. */
export interface Apart {
  readonly city: string;
  readonly indicator: Indicator;
  /** Null where no year was asked for. */
  readonly planYear: number | null;
  readonly reason: ApartReason;
  /** What is stated instead, where something is. */
  readonly instead: Observation | undefined;
}

/** Why the figures may not share an axis, and the nearest comparison of them that may. */
export interface ComparisonLock {
  /** Those that forbid. */
  readonly reasons: readonly SharedCaution[];
  readonly nearest: NearestComparison | undefined;
}

export interface NearestComparison {
  readonly basis: ComparisonBasis;
  /** Ids of the figures that take part; the others fall away. */
  readonly figures: readonly string[];
}

export interface Comparison {
  readonly basis: ComparisonBasis;
  /** A mark each; a figure against two plans is two. Never ranked: in the order asked for. */
  readonly figures: readonly ComparedFigure[];
  readonly apart: readonly Apart[];
  /** What must be told beside the figures, without what forbids. */
  readonly cautions: readonly SharedCaution[];
  readonly lock: ComparisonLock | undefined;
  /** The chart forms that fit, the fittest first; empty where there is nothing to draw. */
  readonly forms: readonly ComparisonForm[];
  /** Ids asked for that the record does not hold. */
  readonly unknown: readonly string[];
  /** Ids that were too many. */
  readonly leftOut: readonly string[];
}

/** Everything that may be said of the figures asked for on one axis, or why they may not share one (DATA.md §5). */
export function comparisonOf(
  asked: ComparisonAsked,
  record: ComparisonRecord,
): Comparison {
  const chosen = chooseFigures(asked, record);
  const taken = chosen.figures.slice(0, mostCompared);
  const figures = taken.flatMap((one) => readOn(asked.basis, one, asked.owner));
  const all = cautionsOf(figures, asked.basis);
  const reasons = all.filter(({ forbids }) => forbids);
  const lock =
    reasons.length === 0
      ? undefined
      : { reasons, nearest: nearestTo(asked, taken) };
  return {
    basis: asked.basis,
    figures,
    apart: [...chosen.apart, ...unreadable(taken, figures)],
    cautions: all.filter(({ forbids }) => !forbids),
    lock,
    forms: lock === undefined ? formsFor(asked.basis, figures) : [],
    unknown: chosen.unknown,
    leftOut: chosen.figures.slice(mostCompared).map(idOf),
  };
}

interface Chosen {
  readonly figures: readonly Standing[];
  readonly apart: readonly Apart[];
  readonly unknown: readonly string[];
}

function chooseFigures(
  asked: ComparisonAsked,
  record: ComparisonRecord,
): Chosen {
  const pinned = (asked.pinned ?? []).map((id) => findFigure(id, record));
  const slots = slotsOf(asked).map((slot) => ({
    slot,
    figure:
      asked.pinned === null
        ? figureFor(slot, asked, record)
        : pinned.find((one) => one !== undefined && isOf(slot, one)),
  }));
  const own =
    asked.pinned === null ? slots.map(({ figure }) => figure) : pinned;
  const added = asked.added.map((id) => findFigure(id, record));
  return {
    figures: [
      ...new Set([...own, ...added].filter((one) => one !== undefined)),
    ],
    apart: slots.flatMap(({ slot, figure }) =>
      figure === undefined ? [apartOf(slot, asked, record)] : [],
    ),
    unknown: [...(asked.pinned ?? []), ...asked.added].filter(
      (id) => findFigure(id, record) === undefined,
    ),
  };
}

/** A place on the axis that was asked for: a city, and perhaps a year of it. */
interface Slot {
  readonly city: City;
  readonly indicator: Indicator;
  readonly planYear: number | null;
}

function slotsOf({
  cities,
  indicator,
  years,
}: ComparisonAsked): readonly Slot[] {
  if (indicator === null) return [];
  const planYears = years.length === 0 ? [null] : years;
  return cities.flatMap((city) =>
    planYears.map((planYear) => ({ city, indicator, planYear })),
  );
}

function isOf(
  { city, indicator, planYear }: Slot,
  { observation }: Standing,
): boolean {
  return (
    observation.city === city.id &&
    observation.indicator === indicator.id &&
    (planYear === null || observation.period.planYear === planYear)
  );
}

/** The latest that can be read on the basis; what no other source bears out only where there is nothing else. */
function figureFor(
  slot: Slot,
  { basis, owner }: ComparisonAsked,
  record: ComparisonRecord,
): Standing | undefined {
  const own = standingsAt(slot, record);
  const readable = own
    .filter((one) => readOn(basis, one, owner).length > 0)
    .map(({ observation }) => observation);
  const latest =
    findLatest(readable.filter(({ doubtful }) => !doubtful)) ??
    findLatest(readable);
  return own.find(({ observation }) => observation === latest);
}

const ofSeries = new WeakMap<
  readonly Standing[],
  ReadonlyMap<string, readonly Standing[]>
>();

/** What is stated for a place; a record of ten years is gone through once, not once for each of its comparisons. */
function standingsAt(
  slot: Slot,
  { standings }: ComparisonRecord,
): readonly Standing[] {
  const series =
    ofSeries.get(standings) ??
    groupedBy(standings, ({ observation }) => seriesName(observation));
  ofSeries.set(standings, series);
  const name = seriesName({
    city: slot.city.id,
    indicator: slot.indicator.id,
  });
  return (series.get(name) ?? []).filter((one) => isOf(slot, one));
}

/** By the id of any print of it, since one observation may have several sources. */
function findFigure(
  id: string,
  { standings }: ComparisonRecord,
): Standing | undefined {
  return standings.find(({ observation }) =>
    observation.sources.some(({ figure }) => figure === id),
  );
}

function apartOf(
  slot: Slot,
  { today }: ComparisonAsked,
  record: ComparisonRecord,
): Apart {
  const { city, indicator, planYear } = slot;
  const instead = findLatest(
    standingsAt(slot, record).map(({ observation }) => observation),
  );
  const end = planYear === null ? city.recordEnds : `${planYear}-01-01`;
  return {
    city: city.id,
    indicator,
    planYear,
    reason:
      instead === undefined ? absenceOf(city, end, today) : "not-on-basis",
    instead,
  };
}

/** Single figures that were asked for by name and say nothing on this basis. */
function unreadable(
  taken: readonly Standing[],
  read: readonly ComparedFigure[],
): readonly Apart[] {
  const drawn = new Set(read.map(({ observation }) => observation));
  return taken
    .filter(({ observation }) => !drawn.has(observation))
    .map(({ observation, indicator }) => ({
      city: observation.city,
      indicator,
      planYear: observation.period.planYear,
      reason: "not-on-basis",
      instead: observation,
    }));
}

function cautionsOf(
  figures: readonly ComparedFigure[],
  basis: ComparisonBasis,
): readonly SharedCaution[] {
  return cautionsAmong(
    figures.map(({ side }) => side),
    basis,
  ).filter(({ kind }) => kind !== "nothing-to-compare");
}

/** From each basis, where to look for one on which the same figures may stand together, the nearest first. */
const alternatives: Readonly<
  Record<ComparisonBasis, readonly ComparisonBasis[]>
> = {
  level: ["pace", "monthly-average", "growth"],
  "monthly-average": ["pace", "growth"],
  "share-of-plan": ["pace", "growth"],
  pace: ["growth", "monthly-average"],
  growth: ["pace", "monthly-average"],
};

/** All of them on another basis; else, as on this one, the first and whatever may stand beside it. */
function nearestTo(
  { basis, owner }: ComparisonAsked,
  taken: readonly Standing[],
): NearestComparison | undefined {
  const onBasis = (other: ComparisonBasis, ones: readonly Standing[]) =>
    ones.flatMap((one) => readOn(other, one, owner));
  const isFree = (other: ComparisonBasis, read: readonly ComparedFigure[]) =>
    cautionsOf(read, other).every(({ forbids }) => !forbids);
  for (const other of alternatives[basis]) {
    const read = onBasis(other, taken);
    if (idsOf(read).length > 1 && isFree(other, read))
      return { basis: other, figures: idsOf(read) };
  }
  const beside = taken.reduce<readonly Standing[]>(
    (kept, one) =>
      isFree(basis, onBasis(basis, [...kept, one])) ? [...kept, one] : kept,
    [],
  );
  const read = onBasis(basis, beside);
  return idsOf(read).length > 1 ? { basis, figures: idsOf(read) } : undefined;
}

function idOf({ observation }: Pick<Standing, "observation">): string {
  return observation.id;
}

function idsOf(figures: readonly ComparedFigure[]): readonly string[] {
  return [...new Set(figures.map(idOf))];
}
