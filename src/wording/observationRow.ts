import type {
  Observation,
  PlanStatement,
  Report,
} from "../core/observation.ts";
import type { Language } from "../core/vocabulary.ts";
import { observationRowWords } from "./observationRowWords.ts";
import { formatCaution } from "./source.ts";

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

/** One figure against one plan, or none. Several sources of one figure are joined by " ; ". */
export function observationRow(
  language: Language,
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
    cautions: cautionsOf(language, observation, reports),
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
  language: Language,
  observation: Observation,
  reports: readonly Report[],
): string {
  const { cautions, conflictsWith, doubtful, sources } = observation;
  const say = observationRowWords[language];
  const changes = sources.flatMap(({ printedChange }) => printedChange ?? []);
  return joined([
    doubtful ? say.doubtful : undefined,
    conflictsWith.length === 0
      ? undefined
      : say.conflictsWith(conflictsWith.join(", ")),
    changes.length === 0 ? undefined : say.monthOnMonth(changes.join(", ")),
    ...cautions.map((caution) =>
      formatCaution({ language }, caution, observation, reports),
    ),
  ]);
}
