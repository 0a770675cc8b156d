import type { CheckKind } from "../../core/observation.ts";
import type { ReportKind } from "../../core/vocabulary.ts";
import { counted } from "../counted.ts";
import type { sources as vi } from "../vi/sources.ts";

const checks: Readonly<Record<CheckKind, string>> = {
  phrase: "every printed phrase reads in one way only",
  unit: "the printed unit is the indicator’s",
  term: "the period lies within the plan’s term",
  "whole-period": "the quarter or year runs to its very last day",
  "as-of": "the cut-off day lies within the period",
  published: "the cut-off day is not after publication",
  "record-end": "the cut-off day is not after the city’s own reporting ended",
  ratio: "level ÷ plan gives the printed share, within rounding",
  sums: "the parts add up to the whole, within rounding",
  parts: "the printed parts do not exceed the whole",
  rising: "the cumulative figure is not below an earlier one of the year",
};

const kinds: Readonly<Record<ReportKind, string>> = {
  "city-hall": "city People’s Committee",
  council: "People’s Council",
  press: "press",
};

const list: typeof vi.list = {
  lead: "Every number on this site is copied word for word from the reports below. Open one to see each of its figures: what the source prints, how it was read, which checks it passed, what contradicts it and where it is used.",
  filters: "Filter the reports",
  search: "Search reports",
  searchHint: "title, publisher, indicator, printed phrase; accents not needed",
  kind: "Kind of source",
  year: "Published in",
  all: "all",
  undated: "date unknown",
  reports: "The reports",
  undatedGroup: "Date of publication unknown",
  count: (reports, figures) =>
    `${counted(reports, "report")}, ${counted(figures, "figure")}`,
  found: (found, all, figures) =>
    `${found} of ${counted(all, "report")} found, with ${counted(figures, "figure")} in all`,
  none: "No report matches everything you have chosen.",
  clear: "Clear all filters",
  more: (next, left) => `Show ${next} more (${left} left)`,
  figures: (count) => counted(count, "figure"),
  conflicts: (count) => counted(count, "conflict"),
  cautions: (count) => counted(count, "caution"),
  hits: "Matching figures",
  moreHits: (count) => `and ${count} more`,
};

const report: typeof vi.report = {
  facts: "About this report",
  city: "City",
  publisher: "Publisher",
  kind: "Kind of source",
  meeting: "Meeting",
  published: "Published",
  address: "Original page",
  id: "Report id",
  undated: "unknown",
  noAddress: "no address in this record",
  contents: (count) => `Figures in this report (${count})`,
  contested: "another source disagrees",
  cautioned: "has a caution",
  earlier: "Earlier report",
  later: "Later report",
  neighbours: (city) => `Other reports on ${city}`,
  allOf: (city) => `All reports on ${city}`,
};

const figure: typeof vi.figure = {
  title: (number, indicator) => `Figure ${number}. ${indicator}`,
  anchor: (number) => `Link to figure ${number}`,
  asPrinted: "As printed",
  phrases: {
    level: "Level",
    plan: "Plan",
    growth: "Year on year",
    change: "On the month before",
  },
  merged: (publisher) =>
    `Several sources print this figure; the number above and the reading and working below follow the print of ${publisher}.`,
  checks: "Checks passed",
  checksPassed: (count) => `${counted(count, "check")} passed`,
  noChecks: "No check applies to this figure.",
  otherSources: "Other sources that print this figure",
  uses: "Where it is used",
  onOverview: "Overview, with the receipt of this figure open",
  onIndicator: (indicator, city, year) =>
    `Indicator ${indicator}: ${city}, plan year ${year}`,
  onCity: (city) => `Page of the city of ${city}`,
};

export const sources: typeof vi = {
  title: "Sources",
  anyReport: "Report",
  checks,
  kinds,
  list,
  report,
  figure,
};
