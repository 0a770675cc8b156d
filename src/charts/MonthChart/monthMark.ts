import type {
  DerivedMonth,
  MonthAmount,
  StatedMonth,
} from "../../core/monthly.ts";
import type { City, Indicator } from "../../core/observation.ts";
import type { Level } from "../../core/printedNumber.ts";
import { formatOnScale, type AmountScale } from "../../wording/amountScale.ts";
import { derivedLevel, formatMonthAmount } from "../../wording/month.ts";
import { monthWords } from "../../wording/monthWords.ts";
import { withHedge } from "../../wording/number.ts";
import type { Words } from "../../wording/words.ts";
import type { ChartMark } from "../marks/chartMark.ts";

/** One month's amount, ready to be drawn; its label is "T10 2022 · gần 95.000". Of a derived one the later figure opens. */
export interface MonthMark extends ChartMark {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** In the unit of the chart, as its range is. */
  readonly value: number;
  /** What the printed figures leave open of a derived month. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** "gần 95.000", "39,211 ≠", "13,5 tính" */
  readonly amount: string;
  /** "đến 15/3" where the month is cut short. */
  readonly lastDay: string | null;
}

export interface MonthInput {
  readonly amounts: readonly MonthAmount[];
  readonly indicator: Indicator;
  /** All of the record, since a city's look goes by its place among them. */
  readonly cities: readonly City[];
  /** Of the plans; others are left out. */
  readonly years: readonly number[];
}

/** A month that is drawn, with its amount to the last printed place. */
export interface DrawnMonth {
  readonly amount: StatedMonth | DerivedMonth;
  readonly level: Level;
}

/** None where nothing may be drawn. */
export function drawnMonth(amount: MonthAmount): readonly DrawnMonth[] {
  switch (amount.kind) {
    case "stated": {
      const { level } = amount.observation;
      return level === undefined ? [] : [{ amount, level }];
    }
    case "derived":
      return [{ amount, level: derivedLevel(amount) }];
    case "probable-revision":
      return [];
  }
}

export function monthMark(
  words: Words,
  { amount, level }: DrawnMonth,
  scale: AmountScale,
  input: MonthInput,
): MonthMark {
  const { kind, city, month, planYear } = amount;
  const observation = kind === "stated" ? amount.observation : amount.to;
  const place = input.cities.findIndex(({ id }) => id === city);
  const signs = {
    isEstimate: observation.status === "E",
    isDerived: kind === "derived",
    isContested: observation.conflictsWith.length > 0,
  };
  const text = amountText(words, level, scale, signs);
  return {
    id: amount.key,
    observation: observation.id,
    place,
    cityName: input.cities[place]?.name[words.language] ?? city,
    year: planYear,
    month,
    value: level.value / scale.factor,
    range: kind === "derived" ? rangeOf(amount, scale) : null,
    amount: text,
    label: `${words.periods.monthTick(month)} ${planYear} · ${text}`,
    lastDay: lastDayOf(words, amount),
    sentence: monthSentence(words, amount, input).join(""),
    ...signs,
    openSide: openSideOf(level),
    order: observation.period.asOf,
  };
}

type Signs = Pick<MonthMark, "isEstimate" | "isDerived" | "isContested">;

function amountText(
  words: Words,
  level: Level,
  scale: AmountScale,
  { isEstimate, isDerived, isContested }: Signs,
): string {
  const number = formatOnScale(words, level, scale);
  return [
    withHedge(words, level.qualifier, number),
    isDerived ? words.numbers.derived : "",
    isEstimate ? words.numbers.estimate : "",
    isContested ? "≠" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function rangeOf(
  { interval }: DerivedMonth,
  { factor }: AmountScale,
): MonthMark["range"] {
  return {
    low: Math.max(0, interval.low) / factor,
    high: interval.high / factor,
  };
}

function lastDayOf(
  words: Words,
  amount: StatedMonth | DerivedMonth,
): string | null {
  if (amount.kind !== "stated" || !amount.isPartial) return null;
  const [, month, date] = amount.lastDay.split("-").map(Number);
  return monthWords[words.language].to(month ?? 0, date ?? 0);
}

function openSideOf({ qualifier }: Level): MonthMark["openSide"] {
  if (qualifier === "above") return "up";
  return qualifier === "below" ? "down" : null;
}

/** None where the city is not of the record. */
export function monthSentence(
  words: Words,
  amount: MonthAmount,
  { amounts, indicator, cities }: MonthInput,
): readonly string[] {
  const city = cities.find(({ id }) => id === amount.city);
  if (city === undefined) return [];
  const observations = amounts.flatMap((one) =>
    one.kind === "stated" ? [one.observation] : [],
  );
  return [formatMonthAmount(words, amount, { city, indicator, observations })];
}
