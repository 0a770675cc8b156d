import type { IndexedFigure, IndexedReport } from "./reportIndex.ts";
import type { PublishedIn, SourcesSelection } from "./sourcesSearch.ts";
import { wordsOf } from "./withoutDiacritics.ts";

export type SourcesFilter = Pick<
  SourcesSelection,
  "cities" | "kind" | "published" | "text"
>;

/** The reports that a selection leaves, in the order of the index. Every word of the search must be found. */
export function chosenReports(
  index: readonly IndexedReport[],
  { cities, kind, published, text }: SourcesFilter,
): readonly IndexedReport[] {
  const words = wordsOf(text);
  return index.filter(
    (entry) =>
      (cities.length === 0 || cities.includes(entry.report.city)) &&
      (kind === "all" || entry.report.kind === kind) &&
      isPublishedIn(entry, published) &&
      words.every((word) => entry.text.includes(word)),
  );
}

function isPublishedIn(
  { year }: IndexedReport,
  published: PublishedIn | null,
): boolean {
  return published === null || (year ?? "undated") === published;
}

/** The figures that a search found a report by: those that hold most of the words its title and publisher do not. */
export function figuresFound(
  { ownText, figures }: IndexedReport,
  words: readonly string[],
): readonly IndexedFigure[] {
  const sought = words.filter((word) => !ownText.includes(word));
  const held = ({ text }: IndexedFigure) =>
    sought.filter((word) => text.includes(word)).length;
  const most = Math.max(0, ...figures.map(held));
  return most === 0 ? [] : figures.filter((figure) => held(figure) === most);
}

/** Reports of one year of publication, null for those of unknown day. */
export interface ReportGroup {
  readonly year: number | null;
  readonly reports: readonly IndexedReport[];
}

/** Neighbours of one year together; the order stays. */
export function reportGroups(
  reports: readonly IndexedReport[],
): readonly ReportGroup[] {
  const groups: { year: number | null; reports: IndexedReport[] }[] = [];
  for (const entry of reports) {
    const last = groups.at(-1);
    if (last?.year === entry.year) last.reports.push(entry);
    else groups.push({ year: entry.year, reports: [entry] });
  }
  return groups;
}

/** The years there is something of, as the index has them, "undated" last; a year of the address stays choosable. */
export function publishedYears(
  index: readonly IndexedReport[],
  chosen: PublishedIn | null,
): readonly PublishedIn[] {
  const found = new Set(index.map(({ year }) => year));
  if (chosen !== null) found.add(chosen === "undated" ? null : chosen);
  const years = [...found].filter((year) => year !== null);
  return [
    ...years.toSorted((a, b) => b - a),
    ...(found.has(null) ? (["undated"] as const) : []),
  ];
}

export function figureCount(reports: readonly IndexedReport[]): number {
  return reports.reduce((sum, { figures }) => sum + figures.length, 0);
}
