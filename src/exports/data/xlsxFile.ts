import { writeXlsx, type Cell as SheetCell, type WriteSheet } from "hucre/xlsx";

import type { Report } from "../../core/observation.ts";
import type { Language } from "../../core/vocabulary.ts";
import {
  comparisonColumns,
  type ComparisonColumn,
} from "../../wording/comparisonColumns.ts";
import { dataFilesWords } from "../../wording/dataFilesWords.ts";
import { publisher } from "../licence.ts";
import type { Provenance } from "../provenance.ts";
import { dayCell, empty, textCell, toSafeText, type Cell } from "./cell.ts";
import type { ComparisonTable } from "./comparisonTable.ts";
import type { ReadmeSection } from "./readme.ts";

/** A workbook of three sheets: the table, what to read before it is used, and the reports. The same input gives the same bytes. */
export function toXlsxBytes(
  table: ComparisonTable,
  readme: readonly ReadmeSection[],
  reports: readonly Report[],
  { accessed, language }: Provenance,
): Promise<Uint8Array> {
  const day = dateOf(accessed);
  return writeXlsx({
    sheets: [
      dataSheet(language, table),
      notesSheet(language, readme),
      sourcesSheet(language, reports),
    ],
    properties: {
      title: readme[0]?.heading ?? publisher,
      creator: publisher,
      created: day,
      modified: day,
    },
  });
}

type Cells = NonNullable<WriteSheet["cells"]>;

const bold = { font: { bold: true } };
const linked = { font: { underline: true, color: { rgb: "0563C1" } } };
const wrapped = { alignment: { wrapText: true, vertical: "top" } } as const;

function dataSheet(language: Language, table: ComparisonTable): WriteSheet {
  const { columns, sheets } = dataFilesWords[language];
  const heads = comparisonColumns.map((id) => columns[id].name);
  const body = table.map((row) =>
    comparisonColumns.map((id) => sheetCell(row[id] ?? empty, language, id)),
  );
  return {
    name: sheets.data,
    columns: heads.map((head) => ({ width: widthOf(head) })),
    cells: cellsOf([heads.map(headCell), ...body]),
    freezePane: { rows: 1 },
  };
}

function notesSheet(
  language: Language,
  readme: readonly ReadmeSection[],
): WriteSheet {
  const lines = readme.flatMap(({ heading, lines }) => [
    [headCell(heading)],
    ...lines.map((line) => [{ value: toSafeText(line), style: wrapped }]),
    [],
  ]);
  return {
    name: dataFilesWords[language].sheets.notes,
    columns: [{ width: 110 }],
    cells: cellsOf(lines),
  };
}

function sourcesSheet(
  language: Language,
  reports: readonly Report[],
): WriteSheet {
  const { sheets, sourceColumns } = dataFilesWords[language];
  const { title, publisher: by, day, address, id } = sourceColumns;
  const body = reports.map((report) => [
    ...[
      textCell(report.title),
      textCell(report.publisher),
      dayCell(report.published ?? report.meeting ?? ""),
    ].map((cell) => sheetCell(cell, language)),
    linkCell(report.url),
    sheetCell(textCell(report.id), language),
  ]);
  return {
    name: sheets.sources,
    columns: [70, 32, 12, 60, 28].map((width) => ({ width })),
    cells: cellsOf([[title, by, day, address, id].map(headCell), ...body]),
    freezePane: { rows: 1 },
  };
}

function cellsOf(rows: readonly (readonly Partial<SheetCell>[])[]): Cells {
  return new Map(
    rows.flatMap((cells, row) =>
      cells.map((cell, column) => [`${row},${column}`, cell] as const),
    ),
  );
}

function headCell(text: string): Partial<SheetCell> {
  return { value: toSafeText(text), style: { ...bold, ...wrapped } };
}

/** Only addresses of the web lead anywhere; all else is text. */
function linkCell(address: string | null): Partial<SheetCell> {
  const text = address ?? "";
  const value = toSafeText(text);
  return /^https?:\/\//u.test(text)
    ? { value, style: linked, hyperlink: { target: text } }
    : { value: text === "" ? null : value };
}

function sheetCell(
  cell: Cell,
  language: Language,
  column?: ComparisonColumn,
): Partial<SheetCell> {
  switch (cell.kind) {
    case "empty":
      return { value: null };
    case "text":
      return { value: toSafeText(cell.text) };
    case "day":
      return {
        value: dateOf(cell.day),
        style: { numFmt: language === "vi" ? "dd/mm/yyyy" : "d mmm yyyy" },
      };
    case "number":
      return {
        value: cell.value,
        style: { numFmt: numberFormat(cell.decimals, column) },
      };
  }
}

/** As many decimals as were printed, whatever they are; a sign only on a variance, a year without thousands. */
function numberFormat(decimals: number, column?: ComparisonColumn): string {
  if (column === "plan_year") return "0";
  const digits = `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  const isVariance = column !== undefined && variances.includes(column);
  return isVariance ? `+${digits};-${digits};${digits}` : digits;
}

const variances: readonly ComparisonColumn[] = [
  "yoy_percent",
  "lead_points",
  "lead_low",
  "lead_high",
];

/** Room for the head, and for an amount in đồng. */
function widthOf(head: string): number {
  return Math.min(40, Math.max(18, head.length + 2));
}

/** Spreadsheets know no time zone: the day itself. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
