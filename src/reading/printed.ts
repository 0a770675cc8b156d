import type { PrintedNumber } from "../core/printedNumber.ts";
import type { Qualifier } from "../core/vocabulary.ts";
import { lastPlaceOf, toNumber, type Decimal } from "./decimal.ts";
import { read, unreadable, type Outcome } from "./reading.ts";
import type { TokenOf } from "./tokens.ts";

/** The value a number came to; refused where a double can no longer tell it from its neighbour. */
export function toPrinted(
  value: Decimal,
  qualifier: Qualifier,
  number: TokenOf<"number">,
): Outcome<PrintedNumber> {
  if (toNumber(value) > Number.MAX_SAFE_INTEGER)
    return unreadable(number, "a smaller number");
  return read({
    value: toNumber(value),
    lastPlace: lastPlaceOf(value),
    qualifier,
  });
}

/** A fall by the amount. What fell by at most 20 stands at −20 or above, so gần and trên change places. */
export function toFall({
  value,
  lastPlace,
  qualifier,
}: PrintedNumber): PrintedNumber {
  return { value: 0 - value, lastPlace, qualifier: mirrored(qualifier) };
}

function mirrored(qualifier: Qualifier): Qualifier {
  if (qualifier === "above") return "below";
  return qualifier === "below" ? "above" : qualifier;
}
