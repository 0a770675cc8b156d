import type { PrintedNumber } from "../core/printedNumber.ts";
import { takeAmount, toBaseUnits, type PrintedAmount } from "./amount.ts";
import type { MarkConvention } from "./numeral.ts";
import { takeOpening, type Opening } from "./opening.ts";
import { toPrinted } from "./printed.ts";
import { andThen, read, type Outcome } from "./reading.ts";
import type { Taken, Tokens } from "./tokens.ts";

/** An amount with the words before it: "ước đạt gần 500 tỷ đồng", "tăng hơn 5.000 lượt". */
export interface StatedAmount {
  readonly opening: Opening;
  readonly amount: PrintedAmount;
}

/** Takes an amount whose opening is of the wanted sort: a level's, or a change's. */
export function takeStatedAmount(
  tokens: Tokens,
  checkOpening: (opening: Opening) => Outcome<Opening>,
): Outcome<Taken<StatedAmount>> {
  const front = takeOpening(tokens);
  if (front.kind !== "read") return front;
  return andThen(checkOpening(front.value.taken), (opening) =>
    andThen(takeAmount(front.value.rest), ({ taken: amount, rest }) =>
      read({ taken: { opening, amount }, rest }),
    ),
  );
}

export function expectedAfter({ amount }: StatedAmount): string {
  return amount.unit ? "nothing more" : "a unit such as tỷ đồng or lượt";
}

export function toNumberInBaseUnits(
  { opening, amount }: StatedAmount,
  convention: MarkConvention,
): Outcome<PrintedNumber> {
  return andThen(toBaseUnits(amount, convention), (value) =>
    toPrinted(value, opening.qualifier, amount.parts[0].number),
  );
}
