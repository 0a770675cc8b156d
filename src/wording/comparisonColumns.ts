import { observationColumns } from "./observationRow.ts";

/** What a comparison's own columns are called, in any language; the names of the record's table come before them. */
const comparedColumns = [
  "city_name",
  "indicator_name",
  "compared_by",
  "shown_as",
  "compared_value",
  "compared_low",
  "compared_high",
  "compared_unit",
  "compared_qualifier",
  "months",
  "pace_percent",
  "lead_points",
  "lead_low",
  "lead_high",
  "verdict",
  "verdict_reason",
  "derived",
  "formula",
  "inputs",
  "conflicts_with",
  "apart_reason",
  "apart_instead",
] as const;

/** The columns of every file that is made of a comparison, in this order. */
export const comparisonColumns = [
  ...observationColumns,
  ...comparedColumns,
] as const;
export type ComparisonColumn = (typeof comparisonColumns)[number];
