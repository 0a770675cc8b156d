import { stringify } from "csv-stringify/sync";

import type {
  Observation,
  PlanStatement,
  Report,
} from "../core/observation.ts";
import { formatCaution } from "../wording/source.ts";
import type { CompiledRecord } from "./compile.ts";

/** DATA.md §3, in exactly this order. */
export const observationColumns = [
  "observation_id",
  "city",
  "indicator",
  "period_kind",
  "period_start",
  "period_end",
  "as_of",
  "value",
  "unit",
  "qualifier",
  "status",
  "plan_year",
  "plan_owner",
  "attainment_percent",
  "plan_value",
  "yoy_percent",
  "price_basis",
  "report_id",
  "report_title",
  "publisher",
  "published",
  "url",
  "paragraph",
  "printed_level",
  "printed_plan",
  "printed_yoy",
  "cautions",
] as const;

export type ObservationRow = Readonly<
  Record<(typeof observationColumns)[number], string | number>
>;

/** One row a plan, or one row where there is none. Several sources of one figure are joined by " ; ". */
export function observationRows(
  record: CompiledRecord,
): readonly ObservationRow[] {
  return record.observations.flatMap((observation) => {
    const plans: readonly (PlanStatement | undefined)[] =
      observation.plans.length === 0 ? [undefined] : observation.plans;
    return plans.map((plan) => rowOf(observation, plan, record.reports));
  });
}

function rowOf(
  observation: Observation,
  plan: PlanStatement | undefined,
  reports: readonly Report[],
): ObservationRow {
  const { period, level, growth, sources } = observation;
  const from = sources.map(({ report }) =>
    reports.find(({ id }) => id === report),
  );
  return {
    observation_id: observation.id,
    city: observation.city,
    indicator: observation.indicator,
    period_kind: period.kind,
    period_start: period.start,
    period_end: period.end,
    as_of: period.asOf,
    value: level?.value ?? "",
    unit: level?.unit ?? "",
    qualifier: level?.qualifier ?? "",
    status: observation.status,
    plan_year: plan === undefined ? "" : period.planYear,
    plan_owner: plan?.owner ?? "",
    attainment_percent: plan?.attained?.value ?? "",
    plan_value: plan?.target?.value ?? "",
    yoy_percent: growth?.value ?? "",
    price_basis: observation.priceBasis ?? "",
    report_id: joined(sources.map(({ report }) => report)),
    report_title: joined(from.map((report) => report?.title)),
    publisher: joined(from.map((report) => report?.publisher)),
    published: joined(from.map((report) => report?.published)),
    url: joined(from.map((report) => report?.url)),
    paragraph: joined(sources.map(({ paragraph }) => paragraph)),
    printed_level: joined(sources.map(({ printedLevel }) => printedLevel)),
    printed_plan: plan?.printed ?? "",
    printed_yoy: joined(sources.map(({ printedGrowth }) => printedGrowth)),
    cautions: cautionsOf(observation, reports),
  };
}

function joined(
  parts: readonly (string | number | null | undefined)[],
): string {
  return parts
    .filter((part) => part !== null && part !== undefined)
    .join(" ; ");
}

function cautionsOf(
  observation: Observation,
  reports: readonly Report[],
): string {
  const { cautions, conflictsWith, doubtful, sources } = observation;
  const changes = sources.flatMap(({ printedChange }) => printedChange ?? []);
  return joined([
    doubtful ? "Cần kiểm chứng" : undefined,
    conflictsWith.length === 0
      ? undefined
      : `Mâu thuẫn với ${conflictsWith.join(", ")}`,
    changes.length === 0
      ? undefined
      : `So với tháng trước: ${changes.join(", ")}`,
    ...cautions.map((caution) =>
      formatCaution({ language: "vi" }, caution, observation, reports),
    ),
  ]);
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
