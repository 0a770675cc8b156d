import type { ComparedFigure } from "../../core/comparedFigure.ts";
import { intervalOf, type Interval } from "../../core/interval.ts";
import type { Measure } from "../../core/measure.ts";
import type { MonthlyAverage } from "../../core/monthlyAverage.ts";
import type { Observation } from "../../core/observation.ts";
import type { PrintedNumber } from "../../core/printedNumber.ts";
import type { ComparisonColumn } from "../../wording/comparisonColumns.ts";
import { roundedAverage } from "../../wording/comparisonValue.ts";
import { decimalsOf } from "../../wording/number.ts";
import { numberCell, textCell, type Cell } from "./cell.ts";

export type Cells = Readonly<Partial<Record<ComparisonColumn, Cell>>>;

/** What the comparison draws of a figure, and how it comes about. */
export function comparedCells({ observation, reading }: ComparedFigure): Cells {
  switch (reading.kind) {
    case "share":
      return shareCells(reading.measure);
    case "level":
      return {
        ...statedCells(reading.level, intervalOf(reading.level)),
        compared_unit: textCell(reading.level.unit),
        inputs: textCell(observation.id),
      };
    case "average":
      return averageCells(reading.average, observation);
    case "growth":
      return {
        ...statedCells(reading.growth, intervalOf(reading.growth)),
        compared_unit: textCell("percent"),
        inputs: textCell(observation.id),
      };
  }
}

/** A stated number keeps every printed digit; half a step of its last place needs one more. */
function statedCells(printed: PrintedNumber, interval: Interval): Cells {
  const decimals = decimalsOf(printed.lastPlace);
  const finer = decimalsOf(printed.lastPlace / 10);
  return {
    compared_value: numberCell(printed.value, decimals),
    compared_low: numberCell(interval.low, finer),
    compared_high: numberCell(interval.high, finer),
    compared_qualifier: textCell(printed.qualifier),
    derived: textCell("no"),
  };
}

function shareCells(measure: Measure): Cells {
  const { attainment, pace, verdict } = measure;
  const { attained } = attainment.plan;
  const isStated = attainment.origin === "stated" && attained !== undefined;
  return {
    ...(isStated
      ? statedCells(attained, attainment.interval)
      : derivedShareCells(measure)),
    compared_unit: textCell("percent"),
    inputs: textCell(attainment.inputs.join(" ")),
    pace_percent: numberCell(pace.share * 100, derivedDecimals),
    lead_points: numberCell(measure.leadPoints, derivedDecimals),
    ...outward(measure.leadInterval, "lead_low", "lead_high"),
    verdict: textCell(verdict.kind),
    verdict_reason: textCell(
      verdict.kind === "insufficient" ? verdict.reason : "",
    ),
    formula: textCell(
      [
        ...(isStated ? [] : ["compared_value = value / plan_value × 100"]),
        leadFormula,
      ].join(" ; "),
    ),
  };
}

/** By names of columns, which are the same in every language. */
const leadFormula = "lead_points = compared_value − pace_percent";

const derivedDecimals = 1;

function derivedShareCells({ attainment }: Measure): Cells {
  return {
    compared_value: numberCell(attainment.percent, derivedDecimals),
    ...outward(attainment.interval, "compared_low", "compared_high"),
    compared_qualifier: textCell(attainment.qualifier),
    derived: textCell("yes"),
  };
}

/** Of one month the average is the stated amount itself. */
function averageCells(
  average: MonthlyAverage,
  { level }: Observation,
): Cells {
  const { interval, unit, qualifier, input } = average;
  const common = {
    compared_unit: textCell(`${unit}/month`),
    months: numberCell(average.months, 4),
    inputs: textCell(input),
  };
  if (average.months === 1 && level !== undefined)
    return { ...common, ...statedCells(level, intervalOf(level)) };
  return {
    ...common,
    compared_value: numberCell(roundedAverage(average), 0),
    compared_low: numberCell(roughly(interval.low, Math.floor), 0),
    compared_high: numberCell(roughly(interval.high, Math.ceil), 0),
    compared_qualifier: textCell(qualifier),
    derived: textCell("yes"),
    formula: textCell("compared_value = value / months"),
  };
}

type Outward = (value: number) => number;

/** Ends with one decimal, never nearer to each other than they are, so that the rounded value stays between them. */
function outward(
  { low, high }: Interval,
  lowest: ComparisonColumn,
  highest: ComparisonColumn,
): Cells {
  const toTenth = (end: number, toward: Outward) =>
    toward(withoutNoise(end * 10)) / 10;
  return {
    [lowest]: numberCell(toTenth(low, Math.floor), derivedDecimals),
    [highest]: numberCell(toTenth(high, Math.ceil), derivedDecimals),
  };
}

/** To three digits, as a derived amount is told: it is never finer than the print it rests on. */
function roughly(value: number, toward: Outward): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
  return toward(withoutNoise(value / step)) * step;
}

function withoutNoise(value: number): number {
  return Number.isFinite(value) ? Number(value.toFixed(6)) : value;
}
