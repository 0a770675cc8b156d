import type { Report } from "../../core/observation.ts";
import { comparisonColumns } from "../../wording/comparisonColumns.ts";
import { dataFilesWords } from "../../wording/dataFilesWords.ts";
import { licence, publisher } from "../licence.ts";
import type { Provenance } from "../provenance.ts";
import { empty, type Cell } from "./cell.ts";
import type { ComparisonTable } from "./comparisonTable.ts";
import type { ReadmeSection } from "./readme.ts";

/** For programs: texts word for word, numbers as numbers, days in ISO, what is empty as null. */
export function toJsonText(
  table: ComparisonTable,
  readme: readonly ReadmeSection[],
  reports: readonly Report[],
  provenance: Provenance,
): string {
  const { columns } = dataFilesWords[provenance.language];
  const content = {
    publisher,
    licence,
    ...provenance,
    readme,
    columns: comparisonColumns.map((id) => ({ id, ...columns[id] })),
    rows: table.map((row) =>
      Object.fromEntries(
        comparisonColumns.map((id) => [id, valueOf(row[id] ?? empty)]),
      ),
    ),
    sources: reports,
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function valueOf(cell: Cell): string | number | null {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
      return cell.text;
    case "day":
      return cell.day;
    case "number":
      return cell.value;
  }
}
