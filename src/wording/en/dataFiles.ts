/** A column told in a line; `codes` is "A normal, E estimate", or empty. */
export interface ColumnParts {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  readonly codes: string;
}

/** A selection's parts, each already a list in words. */
export interface SelectionParts {
  readonly basis: string;
  readonly cities: string;
  readonly indicators: string;
  readonly years: string;
}

const readme = {
  selection: "Selection",
  selected: ({ basis, cities, indicators, years }: SelectionParts) =>
    `${indicators}, ${cities}, ${years}, compared by ${basis}.`,
  apart: "Standing apart",
  limits: "Limits",
  columns: "Columns",
  column: ({ id, name, meaning, codes }: ColumnParts) =>
    `${id} – ${name}: ${meaning}${codes === "" ? "" : ` – ${codes}`}.`,
  writing: "How it is written",
  oneRow:
    "One row is one mark of the chart; a row with a reason to stand apart has no value.",
  empty: "An empty cell means not stated or not applicable, never nought.",
  days: "Days are ISO: year-month-day.",
  neutralised:
    "A text that begins with a sign which spreadsheets take for a formula (= + - @), with a tab or with a line break has an apostrophe (') set before it; numbers stay numbers.",
  cite: "How to cite",
  sources: "Sources",
  record: "Record",
  version: (version: string) => `Version: ${version}`,
  accessed: (day: string) => `Taken on: ${day}`,
  permalink: (address: string) => `Address: ${address}`,
  licence: (name: string, address: string) => `Licence: ${name}, ${address}`,
};

export const dataFiles = {
  readme,
  sheets: { data: "Data", notes: "Notes", sources: "Sources" },
  sourceColumns: {
    title: "Report title",
    publisher: "Publisher",
    day: "Day",
    address: "Address",
    id: "Report id",
  },
  /** Parts of file names. */
  several: "several indicators",
  spreadsheet: "vietnamese excel",
  readmeFile: "read-me",
};
