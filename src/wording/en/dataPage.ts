import type { dataPage as vi } from "../vi/dataPage.ts";

const board: typeof vi.board = {
  title: "Coverage",
  note: "Each cell is a month; a figure stands in the month its period ends in. Select a cell that has figures to see their receipts.",
  keysNote:
    "Keyboard: arrows move a cell at a time, Ctrl + arrow goes to the next cell with figures, Home and End to the ends of a row, Page Up and Page Down to another block, Enter opens.",
  summary: ({ filled, all }) => `${filled} of ${all} cells have figures.`,
  someCities: (shown, all) => `Showing ${shown} of ${all} cities.`,
  name: (block) => `Coverage: ${block}`,
  cell: ({ city, indicator, month, kind, count }) =>
    `${city}, ${indicator}, ${month}: ${kind}${count > 1 ? `, ${count} figures` : ""}`,
  readout: (row, month, kind, count) =>
    `${row}, ${month}: ${kind}${count > 1 ? ` (${count} figures)` : ""}`,
  legend: "Key",
  empty: "This record holds no figures yet.",
};

const controls: typeof vi.controls = {
  group: "Arranged by",
  groups: { city: "By city", indicator: "By indicator" },
  year: "Year",
  allYears: "all",
  shown: "Show",
  views: { board: "Board", table: "Counts" },
};

const list: typeof vi.list = {
  close: "Close the list",
};

const counts: typeof vi.counts = {
  note: "Months of each kind; every year has twelve.",
  name: (block) => `Months with figures: ${block}`,
  city: "City",
  indicator: "Indicator",
  months: (count, kind) => ` ${count === 1 ? "month" : "months"}: ${kind}`,
};

const glossary: typeof vi.glossary = {
  note: "Each term has one meaning on every page.",
  term: "Vietnamese",
  english: "English",
  definition: "Definition",
};

const downloads: typeof vi.downloads = {
  title: "Downloads and citation",
  note: "These files are made together with the site, from the same record.",
  contents: (figures, prints, reports) =>
    `This version holds ${figures} distinct figures, printed ${prints} times in ${reports} reports.`,
  observations:
    "Every figure as its source states it, one row for each figure and plan: level, % of plan, year-on-year change, printed phrase, source and cautions. UTF-8, decimal points, ISO dates.",
  measures:
    "The working of each figure against its plan: % of plan, pace, lead or lag with its range, verdict and reason.",
  package:
    "A machine-readable description of every column of the two files above (Data Package 2).",
  index:
    "The table of contents that these pages read first: cities, indicators, and the name of each city’s file.",
  shard: (city) => `Reports and figures of ${city}, as JSON.`,
  shards: (count) => `One file per city (${count})`,
  schema:
    "JSON Schema of a report file, for whoever records next month’s figures.",
  cite: "How to cite",
  citation: (version, address, day) =>
    `Đối Sánh, “Cities against their plans”, record version ${version}, ${address}, accessed ${day}.`,
  citeNote:
    "For a single figure, also name the body that published it and the date, as given in the figure’s receipt.",
};

export const dataPage: typeof vi = {
  title: "Data",
  lead: "What is on record, what is missing, how each number is worked out, and where to get all of it.",
  contents: "On this page",
  board,
  controls,
  list,
  counts,
  glossary,
  downloads,
};
