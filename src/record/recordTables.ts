import { observationColumns } from "../wording/observationRow.ts";
import type { CompiledRecord } from "./compile.ts";
import { measureColumns, measureRows } from "./measuresCsv.ts";
import { csvHead, csvLines, observationRows } from "./observationsCsv.ts";

/** A table of the whole record, made city by city. */
export interface RecordTable {
  readonly path: string;
  readonly head: string;
  readonly linesOf: (city: CompiledRecord) => string;
}

const observations: RecordTable = {
  path: "observations.csv",
  head: csvHead(observationColumns),
  linesOf: (city) => csvLines(observationColumns, observationRows(city)),
};

const measures: RecordTable = {
  path: "measures.csv",
  head: csvHead(measureColumns),
  linesOf: (city) => csvLines(measureColumns, measureRows(city)),
};

export const recordTables = { observations, measures } as const;
