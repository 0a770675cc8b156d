import { isGrowthOnly } from "../../core/growthFigure.ts";
import type { City, Indicator, Observation } from "../../core/observation.ts";
import type { PrintedNumber } from "../../core/printedNumber.ts";
import {
  formatGrowthSentence,
  formatPrices,
  formatShortPeriod,
} from "../../wording/growth.ts";
import { growthWords } from "../../wording/growthWords.ts";
import { formatHedgedGrowth, formatNumber } from "../../wording/number.ts";
import type { Words } from "../../wording/words.ts";
import { axisStep, multiplesOf } from "../axisStep.ts";
import type { ChartMark } from "../marks/chartMark.ts";

/** One year-on-year change, ready to be drawn; its label is "2023 · 9 tháng · +120%". */
export interface GrowthMark extends ChartMark {
  /** Signed percent. */
  readonly value: number;
  /** "+886% ước", "giảm trên 23%", "+3% ≠" */
  readonly change: string;
  /** "2023 · 9 tháng" */
  readonly period: string;
  /** What sets it apart from the rows around it: "chỉ nêu tăng, giảm", "giá so sánh 2010". */
  readonly tags: readonly string[];
  /** Whether the source states neither level nor share of plan with it. */
  readonly isGrowthOnly: boolean;
}

export interface GrowthTick {
  readonly value: number;
  readonly label: string;
}

export interface GrowthSeries {
  /** Those of a city together, in time. */
  readonly marks: readonly GrowthMark[];
  /** Percent at the ends of the axis; zero lies between them. */
  readonly low: number;
  readonly high: number;
  /** Ticks for the axis, the finest first: a narrow drawing takes a later one. */
  readonly ticks: readonly (readonly GrowthTick[])[];
}

export interface GrowthInput {
  /** In the order of core's growthFiguresOf; those without a growth are left out. */
  readonly figures: readonly Observation[];
  readonly indicator: Indicator;
  /** All of the record, since a city's look goes by its place among them. */
  readonly cities: readonly City[];
}

/** Share of the axis that is kept free beyond zero where all lies on its other side. */
const beyondZero = 0.05;
/** In percent, where all changes are nought. */
const leastSpan = 20;

/** Year-on-year changes as rows of one axis, cities in the record's order; nothing is cut, however far out it lies. */
export function growthSeries(words: Words, input: GrowthInput): GrowthSeries {
  const marks = input.figures
    .flatMap((figure) => markOf(words, figure, input))
    .toSorted((a, b) => a.place - b.place);
  const values = marks.map(({ value }) => value);
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const spare = (most - least || leastSpan) * beyondZero;
  const low = least < 0 ? least : -spare;
  const high = most > 0 ? most : spare;
  return {
    marks,
    low,
    high,
    ticks: [8, 5, 3, 2, 1].map((count) => ticksOf(words, low, high, count)),
  };
}

function markOf(
  words: Words,
  figure: Observation,
  input: GrowthInput,
): readonly GrowthMark[] {
  const { growth, period, status } = figure;
  if (growth === undefined) return [];
  const { indicator, cities, figures } = input;
  const place = cities.findIndex(({ id }) => id === figure.city);
  const city = cities[place];
  const change = changeText(words, figure, growth);
  const shortPeriod = formatShortPeriod(words, period);
  const context = { indicator, observations: figures };
  return [
    {
      id: figure.id,
      observation: figure.id,
      place,
      cityName: city?.name[words.language] ?? figure.city,
      value: growth.value,
      change,
      period: shortPeriod,
      tags: tagsOf(words, figure),
      label: `${shortPeriod} · ${change}`,
      sentence:
        city === undefined
          ? ""
          : formatGrowthSentence(words, figure, { city, ...context }),
      isGrowthOnly: isGrowthOnly(figure),
      isEstimate: status === "E",
      isDerived: false,
      isContested: figure.conflictsWith.length > 0,
      openSide: openSideOf(growth),
      order: period.asOf,
    },
  ];
}

function changeText(
  words: Words,
  { status, conflictsWith }: Observation,
  growth: PrintedNumber,
): string {
  return [
    formatHedgedGrowth(words, growth),
    status === "E" ? words.numbers.estimate : "",
    conflictsWith.length > 0 ? "≠" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function tagsOf(words: Words, figure: Observation): readonly string[] {
  const only = isGrowthOnly(figure)
    ? growthWords[words.language].growthOnly
    : "";
  return [only, formatPrices(words, figure)].filter((tag) => tag !== "");
}

function openSideOf({ qualifier }: PrintedNumber): GrowthMark["openSide"] {
  if (qualifier === "above") return "up";
  return qualifier === "below" ? "down" : null;
}

function ticksOf(
  words: Words,
  low: number,
  high: number,
  count: number,
): readonly GrowthTick[] {
  const step = axisStep(high - low, count);
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return multiplesOf(step, low, high).map((value) => ({
    value,
    label: `${value > 0 ? "+" : ""}${formatNumber(words, value, decimals)}%`,
  }));
}
