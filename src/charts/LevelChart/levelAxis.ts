import { formatNumber } from "../../wording/number.ts";
import type { AmountScale } from "../../wording/amountScale.ts";
import type { Words } from "../../wording/words.ts";
import { axisStep, multiplesOf } from "../axisStep.ts";

export interface AmountTick {
  /** In base units. */
  readonly value: number;
  readonly label: string;
}

export interface LevelAxis {
  readonly scale: "linear" | "log";
  /** Ends of the axis, in base units: from zero, or of a logarithmic one from a round amount above it. */
  readonly low: number;
  readonly high: number;
  readonly levels: readonly AmountTick[];
}

const roomAbove = 1.06;
const mostLevels = 5;
/** Of a logarithmic axis, beyond its least and greatest amounts. */
const roomAround = 1.15;
/** More than these would crowd it: then the powers of ten alone. */
const mostFine = 9;

/** An axis from zero that holds all amounts, or a logarithmic one that holds all above zero. */
export function levelAxis(
  words: Words,
  scale: "linear" | "log",
  amounts: AmountScale,
  values: readonly number[],
): LevelAxis {
  return scale === "linear"
    ? linearAxis(words, amounts, values)
    : logAxis(words, amounts, values);
}

function linearAxis(
  words: Words,
  amounts: AmountScale,
  values: readonly number[],
): LevelAxis {
  const { factor } = amounts;
  const highest = Math.max(0, ...values) / factor || 1;
  const step = axisStep(highest * roomAbove, mostLevels);
  const top = Math.ceil((highest * roomAbove) / step) * step;
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return {
    scale: "linear",
    low: 0,
    high: top * factor,
    levels: multiplesOf(step, 0, top).map((level) => ({
      value: level * factor,
      label: formatNumber(words, level, decimals),
    })),
  };
}

function logAxis(
  words: Words,
  { factor }: AmountScale,
  values: readonly number[],
): LevelAxis {
  const positive = values.filter((value) => value > 0);
  const least = Math.min(...positive, Infinity) / roomAround;
  const greatest = Math.max(...positive, 0) * roomAround;
  const [from, to] = positive.length === 0 ? [1, 10] : [least, greatest];
  const low = fineSteps(from / 10, from).at(-1) ?? from;
  const high = fineSteps(to, to * 10)[0] ?? to;
  const fine = fineSteps(low, high);
  const levels = fine.length > mostFine ? fine.filter(isDecade) : fine;
  return {
    scale: "log",
    low,
    high,
    levels: levels.map((value) => ({
      value,
      label: amountLabel(words, value / factor),
    })),
  };
}

/** 1, 2 and 5 times every power of ten from one amount to another. */
function fineSteps(from: number, to: number): readonly number[] {
  const first = Math.floor(Math.log10(from));
  const decades = Math.ceil(Math.log10(to)) - first + 1;
  return Array.from({ length: decades }, (_, index) => 10 ** (first + index))
    .flatMap((decade) => [decade, 2 * decade, 5 * decade])
    .filter((value) => value >= from && value <= to);
}

function isDecade(value: number): boolean {
  return Number.isInteger(Math.log10(value));
}

function amountLabel(words: Words, value: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(value)));
  return formatNumber(words, value, decimals);
}
