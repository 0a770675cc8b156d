import { stringify } from "csv-stringify/sync";

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
  return record.observations.flatMap((observation) => {
    const plans: readonly (PlanStatement | undefined)[] =
      observation.plans.length === 0 ? [undefined] : observation.plans;
    return plans.map((plan) =>
      observationRow("vi", observation, plan, record.reports),
    );
  });
}

/** UTF-8 with BOM and CRLF, so that spreadsheets open it with its Vietnamese whole. */
export function toCsv(
  columns: readonly string[],
  rows: readonly object[],
): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    bom: true,
    record_delimiter: "windows",
  });
}
