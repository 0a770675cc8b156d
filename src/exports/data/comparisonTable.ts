import type { Apart, Comparison } from "../../core/comparison.ts";
import type { ComparedFigure } from "../../core/comparedFigure.ts";
import type { Indicator, Report } from "../../core/observation.ts";
import { formatCityName } from "../../wording/cityName.ts";
import type { ComparisonColumn } from "../../wording/comparisonColumns.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { figuresBehind } from "../../wording/comparisonSources.ts";
import { formatComparedValue } from "../../wording/comparisonValue.ts";
import { decimalsOf } from "../../wording/number.ts";
import {
  observationColumns,
  observationRow,
  type ObservationRow,
} from "../../wording/observationRow.ts";
import type { Words } from "../../wording/words.ts";
import { dayCell, numberCell, textCell, type Cell } from "./cell.ts";
import { comparedCells, type Cells } from "./comparedCells.ts";

/** A column that is left out is empty. */
export type Row = Cells;

/** Everything a comparison draws and what stands apart from it: the one table that all its files are made of. */
export type ComparisonTable = readonly Row[];

/** One row a mark, in the order of the marks, then one for whatever stands apart. */
export function comparisonTable(
  words: Words,
  context: ComparisonContext,
): ComparisonTable {
  const { comparison } = context;
  return [
    ...comparison.figures.map((one) => figureRow(words, one, context)),
    ...comparison.apart.map((one) => apartRow(words, one, context)),
  ];
}

function figureRow(
  words: Words,
  figure: ComparedFigure,
  context: ComparisonContext,
): Row {
  const { observation, indicator, reading } = figure;
  const plan =
    reading.kind === "share" ? reading.measure.attainment.plan : undefined;
  const row = observationRow(words.language, observation, plan, context.reports);
  const { level, growth, period, conflictsWith } = observation;
  return {
    ...Object.fromEntries(
      observationColumns.map((column) => [column, recordCell(column, row)]),
    ),
    value: numberCell(level?.value, decimalsOf(level?.lastPlace ?? 1)),
    plan_year: numberCell(period.planYear, 0),
    attainment_percent: numberCell(
      plan?.attained?.value,
      decimalsOf(plan?.attained?.lastPlace ?? 1),
    ),
    plan_value: numberCell(
      plan?.target?.value,
      decimalsOf(plan?.target?.lastPlace ?? 1),
    ),
    yoy_percent: numberCell(
      growth?.value,
      decimalsOf(growth?.lastPlace ?? 1),
    ),
    ...namesOf(words, observation.city, indicator, context),
    shown_as: textCell(formatComparedValue(words, figure)),
    ...comparedCells(figure),
    conflicts_with: textCell(conflictsWith.join(" ")),
  };
}

const days: readonly ComparisonColumn[] = [
  "period_start",
  "period_end",
  "as_of",
  "published",
];

function recordCell(
  column: (typeof observationColumns)[number],
  row: ObservationRow,
): Cell {
  const text = String(row[column]);
  return days.includes(column) ? dayCell(text) : textCell(text);
}

/** No value of any kind: what is stated in its place is named by its id. */
function apartRow(
  words: Words,
  { city, indicator, planYear, reason, instead }: Apart,
  context: ComparisonContext,
): Row {
  return {
    city: textCell(city),
    indicator: textCell(indicator.id),
    plan_year: numberCell(planYear ?? undefined, 0),
    ...namesOf(words, city, indicator, context),
    apart_reason: textCell(reason),
    apart_instead: textCell(instead?.id),
  };
}

function namesOf(
  words: Words,
  city: string,
  indicator: Indicator,
  context: Pick<ComparisonContext, "cities" | "comparison">,
): Cells {
  return {
    city_name: textCell(formatCityName(words, city, context.cities)),
    indicator_name: textCell(indicator.name[words.language]),
    compared_by: textCell(context.comparison.basis),
  };
}

/** The reports that the comparison rests on, each once, in the order of the figures. */
export function reportsBehind(context: ComparisonContext): readonly Report[] {
  const ids = new Set(
    figuresBehind(context).flatMap(({ sources }) =>
      sources.map(({ report }) => report),
    ),
  );
  return [...ids].flatMap((id) =>
    context.reports.filter((report) => report.id === id),
  );
}

/** The plan years of its figures and of what stands apart, in order. */
export function yearsOf({ figures, apart }: Comparison): readonly number[] {
  const years = [
    ...figures.map(({ observation }) => observation.period.planYear),
    ...apart.flatMap(({ planYear }) => planYear ?? []),
  ];
  return [...new Set(years)].toSorted((a, b) => a - b);
}
