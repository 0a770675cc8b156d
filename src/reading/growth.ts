import type { PrintedNumber } from "../core/printedNumber.ts";
import type { Claim } from "./claim.ts";
import { hundred, isLess, minus, timesPowerOfTen } from "./decimal.ts";
import {
  formatPercent,
  formOf,
  readPercent,
  withValue,
  type ReadPercent,
} from "./percent.ts";
import { toFall } from "./printed.ts";
import {
  ambiguous,
  andThen,
  read,
  toReading,
  unreadable,
  type Outcome,
  type Reading,
} from "./reading.ts";
import { tokenise } from "./tokenise.ts";

const rule = {
  basis: "same-period",
  expectedBasis: "a comparison with the same period",
  toPercent: toGrowth,
} as const;

/** Reads a year-on-year change, signed: +26.1 for "bằng 126,1%", −23 for "giảm 23%", +130 for "gấp 2,3 lần". */
export function parseGrowth(phrase: string): Reading<ReadPercent> {
  const tokens = tokenise(phrase);
  return toReading(
    phrase,
    andThen(tokens, (tokens) => readPercent(tokens, rule)),
  );
}

function toGrowth(claim: Claim): Outcome<PrintedNumber> {
  const { value, opening, number } = claim;
  switch (formOf(claim)) {
    case "rise percent":
      return withValue(claim, value);
    case "fall percent":
      return toNegativeGrowth(claim);
    case "equals percent":
      return withValue(claim, minus(value, hundred));
    case "equals times":
    case "fold times":
      return withValue(claim, minus(timesPowerOfTen(value, 2), hundred));
    case "bare percent":
      return refuseBare(claim);
    case "bare times":
    case "rise times":
      return refuseTimes(claim);
    case "fall times":
      return refuseFewerTimes(claim);
    case "excess percent":
    case "excess times":
    case "fold percent":
      return unreadable(opening.relation ?? number, "tăng, giảm, bằng or gấp");
  }
}

function toNegativeGrowth(claim: Claim): Outcome<PrintedNumber> {
  if (isLess(hundred, claim.value))
    return unreadable(claim.number, "a fall of at most 100%");
  return andThen(withValue(claim, claim.value), (fall) => read(toFall(fall)));
}

/** A lone "115%" may be a growth of 115% or 115% of the same period. */
function refuseBare({ value, number }: Claim): Outcome<never> {
  const readings = [value, minus(value, hundred)];
  return ambiguous(number, readings.map(formatPercent));
}

/** "Tăng 2,3 lần" is said of 2.3 times as much and of 2.3 times more. */
function refuseTimes({ value, number }: Claim): Outcome<never> {
  const more = timesPowerOfTen(value, 2);
  const readings = [minus(more, hundred), more];
  return ambiguous(number, readings.map(formatPercent));
}

/** "Giảm 2 lần" is said of a half, though twice less would be below nothing. */
function refuseFewerTimes({ value, number }: Claim): Outcome<never> {
  const fall = formatPercent(timesPowerOfTen(value, 2));
  return ambiguous(number, [`1/${number.text}`, `-${fall}`]);
}
