import type { SortValue } from "../../components/sortRows.ts";
import type { City, Observation, Report } from "../../core/observation.ts";
import type { Verdict } from "../../core/verdict.ts";
import { formatPeriod } from "../../wording/period.ts";
import { formatSourceNames } from "../../wording/source.ts";
import type { Words } from "../../wording/words.ts";
import type { SortColumn } from "./indicatorFields.ts";

export interface FigureCell {
  readonly text: string;
  readonly value: SortValue;
  /** Shown as its badge, with the text in it. */
  readonly verdict?: Verdict;
}

/** One figure of a table; what it has nothing for has no cell. */
export interface FigureRow {
  readonly key: string;
  /** Id of the figure whose receipt it opens. */
  readonly figure: string;
  /** The city's place in the record. */
  readonly place: number;
  readonly cells: Readonly<Partial<Record<SortColumn, FigureCell>>>;
}

/** A view's figures as text, before anybody sorts them. */
export interface FigureTable {
  readonly columns: readonly SortColumn[];
  /** The column whose text opens the receipt. */
  readonly opens: SortColumn;
  readonly rows: readonly FigureRow[];
}

/** What the rows of every view are made with. */
export interface TableContext {
  /** All of the record, since a city's look goes by its place among them. */
  readonly cities: readonly City[];
  readonly reports: readonly Report[];
}

export function cell(text: string, value: SortValue = text): FigureCell {
  return { text, value: text === "" ? null : value };
}

/** Where a figure is from and when: the same in every view. */
export function commonCells(
  words: Words,
  observation: Observation,
  { cities, reports }: TableContext,
) {
  const { city, period } = observation;
  const name = cities.find(({ id }) => id === city)?.name[words.language];
  return {
    city: cell(name ?? city),
    year: cell(String(period.planYear), period.planYear),
    period: cell(formatPeriod(words, period), period.asOf),
    source: cell(sourceText(words, observation, reports)),
  };
}
