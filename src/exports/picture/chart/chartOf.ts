import { axisStep, multiplesOf } from "../../../charts/axisStep.ts";
import { planLevels } from "../../../charts/PlanChart/planLevels.ts";
import { planSeries } from "../../../charts/PlanChart/planSeries.ts";
import { monthTicks } from "../../../charts/termAxis/monthTicks.ts";
import type { OpenSide } from "../../../charts/marks/chartMark.ts";
import {
  amountOf,
  qualifierOf,
  type ComparedFigure,
} from "../../../core/comparedFigure.ts";
import type { ComparisonForm } from "../../../core/comparisonForm.ts";
import { groupedBy } from "../../../core/grouped.ts";
import type { Measure } from "../../../core/measure.ts";
import type { City } from "../../../core/observation.ts";
import { amountScaleOf } from "../../../wording/amountScale.ts";
import { formatNumber, formatPercent } from "../../../wording/number.ts";
import { formatPeriod } from "../../../wording/period.ts";
import type { Words } from "../../../wording/words.ts";
import type {
  AxisTick,
  PictureChart,
  PictureMark,
  PinsChart,
  PlanLine,
  RowMark,
  RowsChart,
  SlopeChart,
  SlopeMark,
} from "./pictureChart.ts";

export interface ChartInput {
  readonly form: ComparisonForm;
  readonly figures: readonly ComparedFigure[];
  /** All of the record, since a city's look goes by its place among them. */
  readonly cities: readonly City[];
  /** Name of a figure: "Cao Bằng 2022 tỉnh". */
  readonly labelOf: (figure: ComparedFigure) => string;
  /** Its number on the comparison's basis, with its hedges: "gần 53,6%". */
  readonly valueOf: (figure: ComparedFigure) => string;
}

/** What a comparison draws in this form; its texts are those of the wording, its numbers those of core. */
export function chartOf(words: Words, input: ChartInput): PictureChart {
  switch (input.form) {
    case "pins":
      return pinsOf(words, input);
    case "bullets":
    case "bars":
    case "lollipops":
      return rowsOf(words, input, input.form);
    case "slope":
      return slopeOf(words, input);
  }
}

function openSideOf(figure: ComparedFigure): OpenSide {
  const qualifier = qualifierOf(figure);
  if (qualifier === "above") return "up";
  return qualifier === "below" ? "down" : null;
}

function isDerived({ reading }: ComparedFigure): boolean {
  return reading.kind === "share"
    ? reading.measure.attainment.origin === "derived"
    : reading.kind === "average";
}

function measureOf({ reading }: ComparedFigure): Measure | undefined {
  return reading.kind === "share" ? reading.measure : undefined;
}

function marksOfAll(
  words: Words,
  input: ChartInput,
): readonly (PictureMark & { readonly figure: ComparedFigure })[] {
  const { figures, cities, labelOf, valueOf } = input;
  const periodOf = ({ observation }: ComparedFigure) =>
    formatPeriod(words, observation.period);
  const differ = new Set(figures.map(periodOf)).size > 1;
  return figures.map((figure) => {
    const { observation } = figure;
    const place = cities.findIndex(({ id }) => id === observation.city);
    const isContested = observation.conflictsWith.length > 0;
    const label = labelOf(figure);
    const value = withConflict(valueOf(figure), isContested);
    return {
      figure,
      id: figure.key,
      observation: observation.id,
      place,
      cityName: cities[place]?.name[words.language] ?? observation.city,
      label,
      value,
      period: differ ? periodOf(figure) : "",
      sentence: `${label}: ${value}`,
      isEstimate: observation.status === "E",
      isDerived: isDerived(figure),
      isContested,
      openSide: openSideOf(figure),
      order: observation.period.asOf,
    };
  });
}

function withConflict(value: string, isContested: boolean): string {
  return isContested && !value.includes("≠") ? `${value} ≠` : value;
}

function planLine(words: Words): PlanLine {
  return { value: 100, label: words.panel.planLabel };
}

/** Months along the axis; parts of the term where plans with terms of different length share it. */
function pinsOf(words: Words, input: ChartInput): PinsChart {
  const { cities } = input;
  const marks = marksOfAll(words, input);
  const byIndicator = [
    ...groupedBy(marks, ({ figure }) => figure.indicator.id).values(),
  ];
  const all = byIndicator.map((own) => {
    const measures = own.flatMap(({ figure }) => measureOf(figure) ?? []);
    const indicator = own[0]?.figure.indicator;
    return indicator === undefined
      ? undefined
      : planSeries(words, measures, indicator, cities);
  });
  const series = all.filter((one) => one !== undefined);
  const top = Math.max(...series.map((one) => one.top));
  const [term, ...otherTerms] = new Set(series.map(({ planTerm }) => planTerm));
  return {
    kind: "pins",
    marks: marks.flatMap(({ figure, ...mark }) => {
      const measure = measureOf(figure);
      return measure === undefined
        ? []
        : [
            {
              ...mark,
              share: measure.pace.share,
              percent: measure.attainment.percent,
            },
          ];
    }),
    ticks:
      term === undefined || otherTerms.length > 0
        ? sharesOfTerm(words)
        : monthTicks(words, term),
    levels: (series.length === 0 ? [] : planLevels(top)).map((value) => ({
      value,
      label: percentTick(words, value),
    })),
    top,
    plan: planLine(words),
    paceLabel: words.legend.pace,
  };
}

function sharesOfTerm(words: Words) {
  return [25, 50, 75, 100].map((value) => ({
    share: value / 100,
    label: percentTick(words, value),
  }));
}

function percentTick(words: Words, value: number): string {
  return formatPercent(words, { value, lastPlace: 1 });
}

/** Counts of steps along an axis, the finest first. */
const stepCounts = [8, 5, 3, 2, 1];
/** Share of the axis that is kept free beyond zero where all lies on its other side. */
const beyondZero = 0.05;
const leastShare = 105;

function rowsOf(
  words: Words,
  input: ChartInput,
  kind: RowsChart["kind"],
): RowsChart {
  const marks = marksOfAll(words, input).map(({ figure, ...mark }): RowMark => {
    const pace = measureOf(figure)?.pace.share;
    return {
      ...mark,
      amount: amountOf(figure),
      pacePercent: pace === undefined ? null : pace * 100,
    };
  });
  const amounts = marks.map(({ amount }) => amount);
  const isShare = marks.some(({ pacePercent }) => pacePercent !== null);
  const least = Math.min(0, ...amounts);
  const most = Math.max(isShare ? leastShare : 0, ...amounts);
  const isSigned = kind === "lollipops";
  const spare = (most - least || 1) * beyondZero;
  const low = least < 0 || !isSigned ? least : -spare;
  const high = most > 0 ? most : spare;
  return {
    kind,
    marks,
    low,
    high,
    ticks: stepCounts.map((count) => ticksOf(words, input, low, high, count)),
    plan: isShare ? planLine(words) : null,
  };
}

function ticksOf(
  words: Words,
  { figures }: ChartInput,
  low: number,
  high: number,
  count: number,
): readonly AxisTick[] {
  const levels = figures.flatMap(levelOf);
  const unit = levels[0]?.unit;
  if (unit === undefined) return percentTicks(words, figures, low, high, count);
  const scale = amountScaleOf(words, unit, levels);
  const step = axisStep((high - low) / scale.factor, count);
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  const steps = multiplesOf(step, low / scale.factor, high / scale.factor);
  return steps.map((value, order) => {
    const number = formatNumber(words, value, decimals);
    return {
      value: value * scale.factor,
      label: order === steps.length - 1 ? `${number} ${scale.name}` : number,
    };
  });
}

function levelOf({ reading, observation }: ComparedFigure) {
  if (reading.kind === "level") return [reading.level];
  if (reading.kind !== "average" || observation.level === undefined) return [];
  const { value, unit } = reading.average;
  // An average of whole visits is no whole count: its axis takes the scale of its size alone.
  return [{ value, unit, lastPlace: observation.level.lastPlace * 10 }];
}

function percentTicks(
  words: Words,
  figures: readonly ComparedFigure[],
  low: number,
  high: number,
  count: number,
): readonly AxisTick[] {
  const isGrowth = figures.some(({ reading }) => reading.kind === "growth");
  const step = axisStep(high - low, count);
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return multiplesOf(step, low, high).map((value) => ({
    value,
    label: `${isGrowth && value > 0 ? "+" : ""}${formatNumber(words, value, decimals)}%`,
  }));
}

const roomAbove = 1.08;

function slopeOf(words: Words, input: ChartInput): SlopeChart {
  const marks = marksOfAll(words, input);
  const slopes = marks.map(({ figure, ...mark }): SlopeMark => ({
    ...mark,
    amount: amountOf(figure),
    planYear: figure.observation.period.planYear,
  }));
  const [first = 0, last = first] = [
    ...new Set(slopes.map(({ planYear }) => planYear)),
  ].toSorted((a, b) => a - b);
  const byPlace = [...groupedBy(slopes, ({ place }) => place).values()];
  const isShare = marks.some(({ figure }) => measureOf(figure) !== undefined);
  const amounts = slopes.map(({ amount }) => amount);
  const yearOf = (year: number) => {
    const periods = new Set(
      marks
        .filter(({ figure }) => figure.observation.period.planYear === year)
        .map(({ figure }) => formatPeriod(words, figure.observation.period)),
    );
    return {
      name: String(year),
      period: periods.size === 1 ? ([...periods][0] ?? "") : "",
    };
  };
  return {
    kind: "slope",
    pairs: byPlace.flatMap((own) => {
      const from = own.find(({ planYear }) => planYear === first);
      const to = own.find(({ planYear }) => planYear === last);
      return from === undefined || to === undefined
        ? []
        : [[from, to] as const];
    }),
    years: [yearOf(first), yearOf(last)],
    top: Math.max(isShare ? 100 : 0, ...amounts) * roomAbove,
    plan: isShare ? planLine(words) : null,
  };
}
