import { compareText } from "../../core/compareText.ts";
import type { SortValue } from "../../components/sortRows.ts";
import type { City, Observation, Report } from "../../core/observation.ts";
import { reportsOf } from "../../core/reportsOf.ts";
import type { ImpliedPlan } from "../../core/plan.ts";
import type { Verdict } from "../../core/verdict.ts";
import type { Unit } from "../../core/vocabulary.ts";
import { formatRange } from "../../wording/range.ts";
import { formatPeriod } from "../../wording/period.ts";
import { formatPublisher } from "../../wording/source.ts";
import type { Words } from "../../wording/words.ts";
import type { SortColumn } from "./indicatorFields.ts";

export interface FigureCell {
  readonly text: string;
  readonly value: SortValue;
  /** Words of the sources within the text. */
  readonly quoted?: readonly string[];
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

/** "ước 27%", "39,211 tỷ đồng ≠": what must never be read without its sign. */
export function withSigns(
  { sentences }: Words,
  { status, conflictsWith }: Observation,
  text: string,
): string {
  const said = status === "E" ? sentences.estimated(text) : text;
  return conflictsWith.length > 0 ? `${said}\u00a0≠` : said;
}

/** "ít nhất khoảng 403 tỷ đồng (tính)"; where khoảng leaves both ends open, about the middle of what the digits give. */
export function impliedCell(
  words: Words,
  { bounds, face }: ImpliedPlan,
  unit: Unit,
): FigureCell {
  const middle = (face.low + face.high) / 2;
  const range =
    formatRange(words, bounds, unit) ??
    formatRange(words, { low: middle, high: middle }, unit);
  return range === undefined
    ? cell("")
    : cell(words.sentences.derived(range), middle);
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
    source: sourceCell(words, reportsOf(observation, reports)),
  };
}

function sourceCell(words: Words, own: readonly Report[]): FigureCell {
  const names = own.map((report) => formatPublisher(words, report));
  return {
    ...cell([...new Set(names)].join("; ")),
    quoted: own.map(({ publisher }) => publisher),
  };
}

/** Cities in the record's order, within each the latest first. */
export function newestFirst<Entry>(
  entries: readonly Entry[],
  observationOf: (entry: Entry) => Observation,
  context: TableContext,
): readonly Entry[] {
  return entries.toSorted((one, other) => {
    const [a, b] = [observationOf(one), observationOf(other)];
    return (
      placeOf(a.city, context) - placeOf(b.city, context) ||
      compareText(b.period.asOf, a.period.asOf)
    );
  });
}

export function placeOf(city: string, { cities }: TableContext): number {
  return cities.findIndex(({ id }) => id === city);
}
