import type { Decimal } from "./decimal.ts";
import { parseNumeral, type MarkConvention } from "./numeral.ts";
import { takeComparison, takeOpening, type Opening } from "./opening.ts";
import { andThen, read, unreadable, type Outcome } from "./reading.ts";
import {
  expectEnd,
  isKind,
  nextOf,
  takeIf,
  type Taken,
  type TokenOf,
  type Tokens,
} from "./tokens.ts";

/** One statement in percent or in times: "tăng hơn 3,4% CK", "gấp 2,3 lần". */
export interface Claim {
  readonly opening: Opening;
  readonly number: TokenOf<"number">;
  readonly value: Decimal;
  readonly measure: "percent" | "times";
  /** The words that say what it is compared with. */
  readonly bases: readonly TokenOf<"basis">[];
}

/** What a phrase claims, and claims again in brackets: "bằng 138,5% (tăng 38,5%)". */
export interface Claims {
  readonly claim: Claim;
  readonly again: Claim | null;
}

export function readClaims(
  tokens: Tokens,
  convention: MarkConvention,
): Outcome<Claims> {
  const front = takeClaim(tokens, convention);
  if (front.kind !== "read") return front;
  const { taken: claim, rest } = front.value;
  const { taken: open, rest: afterOpen } = takeIf(rest, "open");
  if (open)
    return andThen(readBracketed(afterOpen, convention), (again) =>
      read({ claim, again }),
    );
  return andThen(expectEnd(rest, "nothing more"), () =>
    read({ claim, again: null }),
  );
}

function readBracketed(
  tokens: Tokens,
  convention: MarkConvention,
): Outcome<Claim> {
  const inside = takeClaim(tokens, convention);
  if (inside.kind !== "read") return inside;
  const { taken: claim, rest } = inside.value;
  const { taken: close, rest: afterClose } = takeIf(rest, "close");
  if (!close) return unreadable(nextOf(rest), "a closing bracket");
  const after = takeComparison(afterClose);
  return andThen(expectEnd(after.rest, "nothing more"), () =>
    read({ ...claim, bases: [...claim.bases, ...after.taken] }),
  );
}

function takeClaim(
  tokens: Tokens,
  convention: MarkConvention,
): Outcome<Taken<Claim>> {
  const front = takeOpening(tokens);
  if (front.kind !== "read") return front;
  const { taken: opening, rest } = front.value;
  const [number, measure] = rest;
  if (!number || !isKind("number")(number))
    return unreadable(nextOf(rest), "a number");
  if (!measure || !isKind("percent", "times")(measure))
    return unreadable(nextOf(rest.slice(1)), "% or lần");
  const after = takeComparison(rest.slice(2));
  const bases = [...opening.bases, ...after.taken];
  const use = { counts: "percent", convention } as const;
  return andThen(parseNumeral(number, use), (value) =>
    read({
      taken: { opening, number, value, measure: measure.kind, bases },
      rest: after.rest,
    }),
  );
}
