import type { Unit } from "../core/vocabulary.ts";
import { isLess, plus, timesPowerOfTen, type Decimal } from "./decimal.ts";
import { parseNumeral, type MarkConvention } from "./numeral.ts";
import { andThen, read, unreadable, type Outcome } from "./reading.ts";
import {
  nextOf,
  skipEllipses,
  takeIf,
  type Taken,
  type TokenOf,
  type Tokens,
} from "./tokens.ts";

/** A number with the multiplier after it. */
interface Part {
  readonly number: TokenOf<"number">;
  readonly multiplier: TokenOf<"multiplier"> | null;
}

type Parts = readonly [Part, ...Part[]];

/** An amount as printed; of several parts when it is like "30 tỷ 048 triệu đồng". */
export interface PrintedAmount {
  readonly parts: Parts;
  readonly unit: Unit | null;
  /** Whether the unit stands after the numbers; "$3" may take a multiplier yet. */
  readonly closed: boolean;
}

export function takeAmount(tokens: Tokens): Outcome<Taken<PrintedAmount>> {
  const { taken: before, rest: numbers } = takeIf(tokens, "unit");
  const { taken: parts, rest: units } = takeParts(numbers);
  if (!parts) return unreadable(nextOf(numbers), "a number");
  const { taken: after, rest } = takeIf(skipEllipses(units), "unit");
  if (before && after) return unreadable(after, "one unit, not two");
  const unit = (before ?? after)?.unit ?? null;
  const taken = { parts, unit, closed: after !== null };
  return read({ taken, rest: skipEllipses(rest) });
}

function takeParts(tokens: Tokens): Taken<Parts | null> {
  const { taken: number, rest } = takeIf(tokens, "number");
  if (!number) return { taken: null, rest: tokens };
  const afterNumber = takeIf(skipEllipses(rest), "multiplier");
  const { taken: multiplier } = afterNumber;
  const alone = [{ number, multiplier }] as const;
  if (!multiplier) return { taken: alone, rest };
  const smaller = takeParts(afterNumber.rest);
  return smaller.taken?.[0].multiplier
    ? { taken: [...alone, ...smaller.taken], rest: smaller.rest }
    : { taken: alone, rest: afterNumber.rest };
}

/** The amount in base units; a fraction of one đồng or of one visit is refused, since nobody counts those. */
export function toBaseUnits(
  amount: PrintedAmount,
  convention: MarkConvention,
): Outcome<Decimal> {
  const { parts, unit } = amount;
  return andThen(sumOf(parts, unit, convention), (sum) =>
    sum.place < 0 && unit !== "USD"
      ? unreadable(parts[0].number, "a whole number of đồng or visits")
      : read(sum),
  );
}

/** Adds the parts up; what follows "30 tỷ" has to be less than one tỷ. */
function sumOf(
  [first, next, ...others]: Parts,
  unit: Unit | null,
  convention: MarkConvention,
): Outcome<Decimal> {
  const larger = valueOf(first, unit, convention);
  if (larger.kind !== "read" || !next) return larger;
  return andThen(sumOf([next, ...others], unit, convention), (smaller) =>
    fitsBelow(first, larger.value, smaller)
      ? read(plus(larger.value, smaller))
      : unreadable(next.number, "a part smaller than the one before it"),
  );
}

function fitsBelow(
  { multiplier }: Part,
  larger: Decimal,
  smaller: Decimal,
): boolean {
  const step = { digits: 1n, place: multiplier?.power ?? 0 };
  return larger.place === step.place && isLess(smaller, step);
}

function valueOf(
  { number, multiplier }: Part,
  unit: Unit | null,
  convention: MarkConvention,
): Outcome<Decimal> {
  const alone = unit === "USD" ? "dollars" : "whole units";
  const counts = multiplier ? "multiples" : alone;
  return andThen(parseNumeral(number, { counts, convention }), (value) =>
    read(timesPowerOfTen(value, multiplier?.power ?? 0)),
  );
}
