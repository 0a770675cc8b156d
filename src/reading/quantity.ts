import type { PrintedNumber } from "../core/printedNumber.ts";
import type { Unit } from "../core/vocabulary.ts";
import { conventionOf, type MarkConvention } from "./numeral.ts";
import type { Opening } from "./opening.ts";
import { withEndingOf } from "./pair.ts";
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
import { expectEnd, takeIf, type Tokens } from "./tokens.ts";

/** An amount in base units, and the plan's when the phrase prints both ("106,5/476,4 tỷ đồng"). */
export interface ReadQuantity {
  readonly amount: PrintedNumber;
  /** Null when none is printed, as in "2,5 triệu". */
  readonly unit: Unit | null;
  readonly estimate: boolean;
  readonly target: PrintedNumber | null;
}

interface LevelAndPlan {
  readonly level: StatedAmount;
  readonly plan: StatedAmount | null;
}

/** Reads a level such as "ước đạt gần 500 tỷ đồng". */
export function parseQuantity(phrase: string): Reading<ReadQuantity> {
  return toReading(phrase, andThen(tokenise(phrase), readQuantity));
}

function readQuantity(tokens: Tokens): Outcome<ReadQuantity> {
  return andThen(splitAtSlash(tokens), (amounts) =>
    toQuantity(amounts, conventionOf(tokens)),
  );
}

function splitAtSlash(tokens: Tokens): Outcome<LevelAndPlan> {
  const front = takeStatedAmount(tokens, checkLevel);
  if (front.kind !== "read") return front;
  const { taken: level, rest } = front.value;
  const { taken: slash, rest: afterSlash } = takeIf(rest, "slash");
  if (slash) return readPlanOf(level, afterSlash);
  return andThen(expectEnd(rest, expectedAfter(level)), () =>
    read({ level, plan: null }),
  );
}

function readPlanOf(
  { opening, amount }: StatedAmount,
  tokens: Tokens,
): Outcome<LevelAndPlan> {
  const back = takeStatedAmount(tokens, checkLevel);
  if (back.kind !== "read") return back;
  const { taken: plan, rest } = back.value;
  const end = expectEnd(rest, expectedAfter(plan));
  if (end.kind !== "read") return end;
  return andThen(withEndingOf(plan.amount, amount), (amount) =>
    read({ level: { opening, amount }, plan }),
  );
}

/** A level is compared with nothing: tăng, a minus sign or kế hoạch belong to another figure. */
function checkLevel(opening: Opening): Outcome<Opening> {
  const { relation, bases } = opening;
  const isLevel = !relation || relation.relation === "equals";
  const stray = isLevel ? bases[0] : relation;
  return stray ? unreadable(stray, "a number") : read(opening);
}

function toQuantity(
  { level, plan }: LevelAndPlan,
  convention: MarkConvention,
): Outcome<ReadQuantity> {
  const amount = toNumberInBaseUnits(level, convention);
  if (amount.kind !== "read") return amount;
  const { unit } = level.amount;
  const { estimate } = level.opening;
  const target = plan ? toNumberInBaseUnits(plan, convention) : read(null);
  return andThen(target, (target) =>
    read({ amount: amount.value, unit, estimate, target }),
  );
}
