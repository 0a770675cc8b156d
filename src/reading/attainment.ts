import type { PrintedNumber } from "../core/printedNumber.ts";
import type { Claim } from "./claim.ts";
import { hundred, plus, timesPowerOfTen } from "./decimal.ts";
import {
  formatPercent,
  formOf,
  readPercent,
  withValue,
  type ReadPercent,
} from "./percent.ts";
import {
  ambiguous,
  andThen,
  toReading,
  unreadable,
  type Outcome,
  type Reading,
} from "./reading.ts";
import { tokenise } from "./tokenise.ts";

const rule = {
  basis: "plan",
  expectedBasis: "a comparison with a plan",
  toPercent: toPercentOfPlan,
} as const;

/** Reads the percent of a plan reached: 96 for "đạt 96%", 127 for "vượt 27%". */
export function parseAttainment(phrase: string): Reading<ReadPercent> {
  const tokens = tokenise(phrase);
  return toReading(
    phrase,
    andThen(tokens, (tokens) => readPercent(tokens, rule)),
  );
}

function toPercentOfPlan(claim: Claim): Outcome<PrintedNumber> {
  const { value, opening, number } = claim;
  switch (formOf(claim)) {
    case "bare percent":
    case "equals percent":
      return withValue(claim, value);
    case "excess percent":
      return withValue(claim, plus(hundred, value));
    case "equals times":
    case "fold times":
      return withValue(claim, timesPowerOfTen(value, 2));
    case "bare times":
    case "excess times":
      return refuseTimes(claim);
    case "rise percent":
    case "rise times":
    case "fall percent":
    case "fall times":
    case "fold percent":
      return unreadable(opening.relation ?? number, "đạt, bằng or vượt");
  }
}

/** "Vượt 2 lần" is said of twice the plan and of the plan and twice again. */
function refuseTimes({ value, number }: Claim): Outcome<never> {
  const percent = timesPowerOfTen(value, 2);
  const readings = [percent, plus(hundred, percent)];
  return ambiguous(number, readings.map(formatPercent));
}
