import {
  planOwners,
  priceBases,
  qualifiers,
  statuses,
  units,
  periodKinds,
} from "../core/vocabulary.ts";
import { decidedVerdicts, insufficientReasons } from "../core/verdict.ts";
import { measureColumns } from "./measuresCsv.ts";
import { observationColumns } from "../wording/observationRow.ts";

/** A table as it lies beside the descriptor. */
export interface Table {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
}

/** The Data Package 2 descriptor of the published tables (datapackage.org, profile 2.0). */
export function dataPackage(
  version: string,
  observations: Table,
  measures: Table,
): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "doi-sanh",
    title: "Đối Sánh: các thành phố so với kế hoạch",
    description:
      "Economic figures of Vietnamese cities as published, each with its plan and its source.",
    version,
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0",
      },
    ],
    resources: [
      resource(
        "observations",
        "Every stated figure, one row a figure and plan",
        observations,
        observationColumns,
      ),
      resource(
        "measures",
        "Attainment, pace, lead and verdict of each figure with a plan",
        measures,
        measureColumns,
      ),
    ],
  };
}

type Column =
  (typeof observationColumns)[number] | (typeof measureColumns)[number];

function resource(
  name: string,
  title: string,
  table: Table,
  columns: readonly Column[],
): object {
  return {
    name,
    title,
    type: "table",
    path: table.path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: table.bytes,
    hash: `sha256:${table.sha256}`,
    schema: {
      missingValues: [""],
      fields: columns.map((column) => ({ name: column, ...fieldOf(column) })),
    },
  };
}

interface Field {
  readonly type: "string" | "number" | "integer" | "date" | "year";
  readonly description: string;
  readonly constraints?: {
    readonly enum?: readonly string[];
    readonly required?: boolean;
  };
}

const required = { required: true } as const;
const percent = (description: string): Field => ({
  type: "number",
  description: `${description}, percent`,
});
const text = (description: string): Field => ({ type: "string", description });
const choice = (description: string, values: readonly string[]): Field => ({
  type: "string",
  description,
  constraints: { enum: values },
});

const fields: Readonly<Record<Column, Field>> = {
  observation_id: {
    ...text("Report and number of the figure in it"),
    constraints: required,
  },
  city: { ...text("City id"), constraints: required },
  indicator: { ...text("Indicator id"), constraints: required },
  period_kind: choice("What the figure counts", periodKinds),
  period_start: { type: "date", description: "First day counted" },
  period_end: { type: "date", description: "Last day of the period" },
  as_of: { type: "date", description: "Cut-off day" },
  value: {
    type: "number",
    description: "Level in base units (đồng, US dollars, visits)",
  },
  unit: choice("Base unit", units),
  qualifier: choice(
    "How imprecise the printed level is: gần below, trên/hơn above, khoảng about",
    qualifiers,
  ),
  status: choice("SDMX CL_OBS_STATUS", statuses),
  plan_year: { type: "year", description: "Year of the plan" },
  plan_owner: choice("Who set the plan", planOwners),
  attainment_percent: percent("Share of the plan reached"),
  plan_value: {
    type: "number",
    description: "The plan as stated, in base units",
  },
  yoy_percent: percent("Year-on-year change, signed"),
  price_basis: choice("Prices of a money level", priceBases),
  report_id: text("Reports that print the figure, joined by ' ; '"),
  report_title: text("Their titles"),
  publisher: text("Their publishers"),
  published: text("Their days of publication, ISO"),
  url: text("Their addresses"),
  paragraph: text("Paragraph of the report"),
  printed_level: text("The level as printed"),
  printed_plan: text("The plan as printed"),
  printed_yoy: text("The growth as printed"),
  cautions: text("Reservations, in Vietnamese"),
  attainment_low: percent("Least attainment the print allows"),
  attainment_high: percent("Greatest attainment the print allows"),
  attainment_origin: choice(
    "Whether a report states the share or it is derived here",
    ["stated", "derived"],
  ),
  pace_percent: percent("Share of the plan's term that has passed"),
  pace_method: choice("Yardstick of pace", ["calendar", "profile"]),
  lead_points: {
    type: "number",
    description: "Attainment minus pace, percentage points",
  },
  lead_low: {
    type: "number",
    description: "Least lead the print allows, percentage points",
  },
  lead_high: {
    type: "number",
    description: "Greatest lead the print allows, percentage points",
  },
  verdict: choice("Verdict from attainment ÷ pace", [
    ...decidedVerdicts,
    "insufficient",
  ]),
  verdict_reason: choice("Why there is no verdict", insufficientReasons),
  implied_plan_low: {
    type: "number",
    description: "Least plan that level and share imply, base units",
  },
  implied_plan_high: {
    type: "number",
    description: "Greatest plan that level and share imply, base units",
  },
  implied_plan_face_low: {
    type: "number",
    description:
      "The same by the rounding of the digits alone, whatever gần and trên leave open",
  },
  implied_plan_face_high: {
    type: "number",
    description: "The same by the rounding of the digits alone",
  },
  plan_note: text("Which stage of the plan it is, where the source says"),
  method: text("How the row was worked out"),
  inputs: text("Observations it rests on"),
};

function fieldOf(column: Column): Field {
  return fields[column];
}
