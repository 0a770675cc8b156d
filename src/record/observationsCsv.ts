import { writeCsv } from "hucre/csv";

import type { PlanStatement } from "../core/observation.ts";
import {
  observationRow,
  type ObservationRow,
} from "../wording/observationRow.ts";
import type { CompiledRecord } from "./compile.ts";

/** One row a plan, or one row where there is none. */
export function observationRows(
  record: CompiledRecord,
): readonly ObservationRow[] {
  const byId = new Map(record.reports.map((report) => [report.id, report]));
  return record.observations.flatMap((observation) => {
    const from = observation.sources.flatMap(
      ({ report }) => byId.get(report) ?? [],
    );
    const plans: readonly (PlanStatement | undefined)[] =
      observation.plans.length === 0 ? [undefined] : observation.plans;
    return plans.map((plan) => observationRow("vi", observation, plan, from));
  });
}

/**
 * What a table begins with, its lines then come piece by piece: UTF-8 with BOM and CRLF, so that spreadsheets open it with
 * its Vietnamese whole.
 */
export function csvHead(columns: readonly string[]): string {
  return writeCsv([[...columns]], { bom: true }) + lineEnd;
}

export function csvLines<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => columns.map((column) => String(row[column])));
  return writeCsv(cells) + lineEnd;
}

type Cell = string | number;
const lineEnd = "\r\n";
