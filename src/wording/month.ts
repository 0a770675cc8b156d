import { rivalsOf } from "../core/conflict.ts";
import type {
  DerivedMonth,
  MonthAmount,
  RevisedMonth,
  StatedMonth,
} from "../core/monthly.ts";
import type { City, Indicator, Observation } from "../core/observation.ts";
import type { Level } from "../core/printedNumber.ts";
import { monthWords } from "./monthWords.ts";
import { formatLevel } from "./number.ts";
import { formatRange } from "./range.ts";
import { formatDay, formatPeriod } from "./period.ts";
import type { Words } from "./words.ts";

interface MonthContext {
  readonly city: City;
  readonly indicator: Indicator;
  /** The figures at hand, for what contradicts a contested one. */
  readonly observations: readonly Observation[];
}

/** A month's amount as a sentence: what a source states, what two cumulative figures give, or why they give nothing. */
export function formatMonthAmount(
  words: Words,
  amount: MonthAmount,
  context: MonthContext,
): string {
  const say = monthWords[words.language];
  switch (amount.kind) {
    case "stated":
      return formatStatedMonth(words, amount, context);
    case "derived": {
      const { interval, unit } = amount;
      return say.derived({
        ...betweenParts(words, amount, context),
        amount: formatLevel(words, derivedLevel(amount)),
        range: formatRange(words, interval, unit) ?? "",
      });
    }
    case "probable-revision":
      return say.revised(betweenParts(words, amount, context));
  }
}

function formatStatedMonth(
  words: Words,
  { observation }: StatedMonth,
  { city, indicator, observations }: MonthContext,
): string {
  const rivals = rivalsOf(observation, observations);
  return monthWords[words.language].stated({
    ...namesOf(words, city, indicator),
    amount: levelText(words, observation),
    period: formatPeriod(words, observation.period),
    isEstimate: observation.status === "E",
    rivals: rivals.map((rival) => levelText(words, rival)),
  });
}

/** A difference of two printed numbers, to the finer of their last places, so that the sum can be checked by hand. */
export function derivedLevel({ value, unit, from, to }: DerivedMonth): Level {
  const places = [from, to].flatMap(({ level }) => level?.lastPlace ?? []);
  return { value, unit, lastPlace: Math.min(...places), qualifier: "exact" };
}

function betweenParts(
  words: Words,
  { from, to, month, planYear }: DerivedMonth | RevisedMonth,
  { city, indicator }: MonthContext,
) {
  return {
    ...namesOf(words, city, indicator),
    period: words.periods.month(month, planYear),
    until: formatDay(words, to.period.end),
    later: levelText(words, to),
    after: formatDay(words, from.period.end),
    earlier: levelText(words, from),
  };
}

function namesOf(
  { language, sentences }: Words,
  city: City,
  { name }: Indicator,
) {
  return {
    city: city.name[language],
    indicator: sentences.inSentence(name[language]),
  };
}

/** Empty where a figure states no level, as a rival may. */
function levelText(words: Words, { level }: Observation): string {
  return level === undefined ? "" : formatLevel(words, level);
}
