import { writeCsv } from "hucre/csv";

import type { Language } from "../../core/vocabulary.ts";
import { comparisonColumns } from "../../wording/comparisonColumns.ts";
import { dataFilesWords } from "../../wording/dataFilesWords.ts";
import { empty, toFileText } from "./cell.ts";
import type { ComparisonTable } from "./comparisonTable.ts";
import type { ReadmeSection } from "./readme.ts";

/** For programs: columns by their names for machines, commas, dot decimals. */
export function toCsvText(
  table: ComparisonTable,
  readme: readonly ReadmeSection[],
): string {
  return csvText([...comparisonColumns], table, readme, ",", ".");
}

/** For a spreadsheet set to Vietnamese: columns by their names for readers, semicolons, decimal commas. */
export function toVietnameseCsvText(
  language: Language,
  table: ComparisonTable,
  readme: readonly ReadmeSection[],
): string {
  const { columns } = dataFilesWords[language];
  const head = comparisonColumns.map((id) => columns[id].name);
  return csvText(head, table, readme, ";", ",");
}

/**
 * Every cell is quoted, so that a reader told to skip lines from "#" on leaves the "#" in ids alone. The lines of the
 * readme are not, or no such reader would know them.
 */
function csvText(
  head: readonly string[],
  table: ComparisonTable,
  readme: readonly ReadmeSection[],
  delimiter: "," | ";",
  decimalMark: "." | ",",
): string {
  const rows = table.map((row) =>
    comparisonColumns.map((id) => toFileText(row[id] ?? empty, decimalMark)),
  );
  const data = writeCsv([[...head], ...rows], {
    delimiter,
    quoteStyle: "all",
    bom: true,
  });
  const lines = readme.flatMap(({ heading, lines }) => [heading, ...lines]);
  return [data, ...lines.map((line) => commentOf(line, delimiter)), ""].join(
    "\r\n",
  );
}

/** One line, and no sign in it that a reader of CSV would take for the start of a quoted cell. */
function commentOf(line: string, delimiter: "," | ";"): string {
  const plain = line.replaceAll(/\p{Cc}+/gu, " ").replaceAll('"', "”");
  // Shown in one cell where the delimiter is not one of ordinary prose.
  return `# ${delimiter === ";" ? plain.replaceAll(";", ",") : plain}`;
}
