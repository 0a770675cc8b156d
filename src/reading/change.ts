import { conventionOf } from "./numeral.ts";
import {
  findForeignBasis,
  isChange,
  takeComparison,
  type Opening,
} from "./opening.ts";
import { toFall } from "./printed.ts";
import type { ReadQuantity } from "./quantity.ts";
import {
  andThen,
  read,
  toReading,
  unreadable,
  type Outcome,
  type Reading,
} from "./reading.ts";
import {
  expectedAfter,
  takeStatedAmount,
  toNumberInBaseUnits,
  type StatedAmount,
} from "./statedAmount.ts";
import { tokenise } from "./tokenise.ts";
import { expectEnd, nextOf, type Tokens } from "./tokens.ts";

/** Reads a change against the month before: "tăng hơn … 23,7 nghìn lượt" is +23700 visits. */
export function parseChange(phrase: string): Reading<ReadQuantity> {
  return toReading(phrase, andThen(tokenise(phrase), readChange));
}

function readChange(tokens: Tokens): Outcome<ReadQuantity> {
  return andThen(readStatedChange(tokens), (change) =>
    andThen(toNumberInBaseUnits(change, conventionOf(tokens)), (size) => {
      const { relation, estimate } = change.opening;
      const amount = relation?.relation === "fall" ? toFall(size) : size;
      const { unit } = change.amount;
      return read({ amount, unit, estimate, target: null });
    }),
  );
}

function readStatedChange(tokens: Tokens): Outcome<StatedAmount> {
  const front = takeStatedAmount(tokens, checkChange(tokens));
  if (front.kind !== "read") return front;
  const { taken: change, rest } = front.value;
  const { taken: bases, rest: end } = takeComparison(rest);
  const foreign = findForeignBasis(
    [...change.opening.bases, ...bases],
    "month-before",
  );
  if (foreign) return unreadable(foreign, "a comparison with the month before");
  return andThen(expectEnd(end, expectedAfter(change)), () => read(change));
}

function checkChange(tokens: Tokens) {
  return (opening: Opening): Outcome<Opening> =>
    isChange(opening)
      ? read(opening)
      : unreadable(opening.relation ?? nextOf(tokens), "tăng or giảm");
}
