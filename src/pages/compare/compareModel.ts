import type {
  ComparedFigure,
  ComparisonRecord,
} from "../../core/comparedFigure.ts";
import {
  comparisonOf,
  type Comparison,
  type ComparisonAsked,
} from "../../core/comparison.ts";
import type { ComparisonForm } from "../../core/comparisonForm.ts";
import type { City, Indicator } from "../../core/observation.ts";
import { ownersAmong } from "../../core/planChoice.ts";
import type { ReadyComparison } from "../../core/readyComparisons.ts";
import type { PlanOwner } from "../../core/vocabulary.ts";
import { readySelection } from "./compareChange.ts";
import type { CompareSelection } from "./compareSearch.ts";

export interface CompareRecord extends ComparisonRecord {
  /** Those whose figures are at hand. */
  readonly cities: readonly City[];
}

interface CompareInput {
  readonly selection: CompareSelection;
  readonly record: CompareRecord;
  readonly ready: readonly ReadyComparison[];
  /** ISO date. */
  readonly today: string;
}

export interface CompareModel {
  /** Whether nothing was chosen, so that the one the record bears best is shown. */
  readonly isSuggested: boolean;
  /** What is shown: the reader's own, or that of the suggestion. */
  readonly selection: CompareSelection;
  readonly cities: readonly City[];
  /** Null where only single figures are compared. */
  readonly indicator: Indicator | null;
  readonly comparison: Comparison;
  /** Undefined where nothing is drawn. */
  readonly form: ComparisonForm | undefined;
  /** Plan years of which the record has a figure for the cities and the indicator. */
  readonly years: readonly number[];
  /** Whose plans the figures are set against, when all are looked at. */
  readonly owners: readonly PlanOwner[];
  /** What the button of a lock leads to; undefined where it has none. */
  readonly nearest: Partial<CompareSelection> | undefined;
}

/** The page as plain values; what may be compared is for the core alone to say. */
export function compareModel(input: CompareInput): CompareModel {
  const { record, ready, today } = input;
  const [best] = ready;
  const isSuggested = isNothingChosen(input) && best !== undefined;
  const selection = isSuggested
    ? { ...input.selection, ...readySelection(best, record.cities) }
    : input.selection;
  const asked = askedOf(selection, record, today);
  const comparison = comparisonOf(asked, record);
  return {
    isSuggested,
    selection,
    cities: asked.cities,
    indicator: asked.indicator,
    comparison,
    form: formOf(selection, comparison),
    years: yearsOf(asked, record),
    owners: ownersOf(comparisonOf({ ...asked, owner: null }, record)),
    nearest: nearestSelection(selection, comparison, record, today),
  };
}

function isNothingChosen({ selection, record }: CompareInput): boolean {
  const { indicator, added, pinned } = selection;
  const isKnown = record.indicators.some(({ id }) => id === indicator);
  return !isKnown && added.length === 0 && pinned.length === 0;
}

function askedOf(
  selection: CompareSelection,
  { cities, indicators }: CompareRecord,
  today: string,
): ComparisonAsked {
  const chosen = cities.filter(({ id }) => selection.cities.includes(id));
  return {
    cities: chosen.length === 0 ? cities : chosen,
    indicator: indicators.find(({ id }) => id === selection.indicator) ?? null,
    years: selection.years,
    basis: selection.basis,
    owner: selection.owner === "all" ? null : selection.owner,
    pinned: selection.pinned.length === 0 ? null : selection.pinned,
    added: selection.added,
    today,
  };
}

/** The one that is asked for where it fits, else the fittest. */
function formOf(
  { form }: CompareSelection,
  { forms }: Comparison,
): ComparisonForm | undefined {
  return forms.find((one) => one === form) ?? forms[0];
}

function yearsOf(
  { cities, indicator }: ComparisonAsked,
  { standings }: CompareRecord,
): readonly number[] {
  const years = standings
    .map(({ observation }) => observation)
    .filter(
      (one) =>
        one.indicator === indicator?.id &&
        cities.some(({ id }) => id === one.city),
    )
    .map(({ period }) => period.planYear);
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function ownersOf({ figures }: Comparison): readonly PlanOwner[] {
  return ownersAmong(
    figures.flatMap(({ reading }) =>
      reading.kind === "share" ? [reading.measure] : [],
    ),
  );
}

/** The same choice on the other basis where it comes to the very figures that may stand together, else those figures. */
function nearestSelection(
  selection: CompareSelection,
  { lock }: Comparison,
  record: CompareRecord,
  today: string,
): Partial<CompareSelection> | undefined {
  const nearest = lock?.nearest;
  if (nearest === undefined) return undefined;
  const { basis, figures } = nearest;
  const change: Partial<CompareSelection> = { basis, form: "fittest" };
  const asked = askedOf({ ...selection, ...change }, record, today);
  const comparison = comparisonOf(asked, record);
  const isSame =
    comparison.lock === undefined &&
    idsOf(comparison.figures).join() === figures.join();
  return isSame
    ? change
    : {
        ...change,
        cities: [],
        indicator: null,
        years: [],
        pinned: [],
        added: figures,
      };
}

function idsOf(figures: readonly ComparedFigure[]): readonly string[] {
  return [...new Set(figures.map(({ observation }) => observation.id))];
}
