import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";

import { comparisonColumns } from "../src/wording/comparisonColumns.ts";

type Row = Readonly<Record<string, unknown>>;

/** What the file of data says, as a program reads it. */
export interface TakenJson {
  readonly version: string;
  readonly permalink: string;
  readonly accessed: string;
  readonly rows: readonly Row[];
}

export function readJson(bytes: Uint8Array): TakenJson {
  // What it holds is what the tests are about.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(new TextDecoder().decode(bytes)) as TakenJson;
}

/** The cells under the heads, by the columns' names for programs; every cell is a text. */
export function readCsv(
  bytes: Uint8Array,
  delimiter: "," | ";",
): readonly Row[] {
  const [, ...rows] = parse(new TextDecoder().decode(bytes), {
    bom: true,
    comment: "#",
    comment_no_infix: true,
    delimiter,
  });
  return rows.map(named);
}

export interface TakenSheets {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  /** All cells of the sheet of notes. */
  readonly notes: string;
  readonly sources: number;
}

export async function readSheets(bytes: Uint8Array): Promise<TakenSheets> {
  const [data, notes, sources, ...more] = await readExcelFile(
    Buffer.from(bytes),
  );
  return {
    names: [data, notes, sources, ...more].flatMap((one) => one?.sheet ?? []),
    rows: (data?.data ?? []).slice(1).map(named),
    notes: (notes?.data ?? []).flat().join("\n"),
    sources: (sources?.data ?? []).length - 1,
  };
}

function named(cells: readonly unknown[]): Row {
  return Object.fromEntries(
    comparisonColumns.map((id, place) => [id, cells[place]]),
  );
}

/** What is a number in the one file, as the other holds it. */
export function numbersOf(
  rows: readonly Row[],
  toNumber: (value: unknown) => number,
  like: readonly Row[],
): readonly Readonly<Record<string, number>>[] {
  return rows.map((row, order) =>
    Object.fromEntries(
      Object.entries(like[order] ?? {})
        .filter(([, value]) => typeof value === "number")
        .map(([column]) => [column, toNumber(row[column])]),
    ),
  );
}
