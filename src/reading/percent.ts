import type { PrintedNumber } from "../core/printedNumber.ts";
import { readClaims, type Claim } from "./claim.ts";
import { toNumber, type Decimal } from "./decimal.ts";
import type { Basis, Relation } from "./lexicon.ts";
import { conventionOf } from "./numeral.ts";
import { findForeignBasis } from "./opening.ts";
import { toPrinted } from "./printed.ts";
import { andThen, read, unreadable, type Outcome } from "./reading.ts";
import type { Tokens } from "./tokens.ts";

export interface ReadPercent {
  readonly percent: PrintedNumber;
  readonly estimate: boolean;
}

/** What tells a share of a plan from a growth, since both are printed as percentages. */
export interface PercentRule {
  readonly basis: Basis;
  readonly expectedBasis: string;
  readonly toPercent: (claim: Claim) => Outcome<PrintedNumber>;
}

/** What a claim says and in what, in two words to switch on. */
export type ClaimForm = `${Relation | "bare"} ${Claim["measure"]}`;

export function readPercent(
  tokens: Tokens,
  rule: PercentRule,
): Outcome<ReadPercent> {
  const claims = readClaims(tokens, conventionOf(tokens));
  if (claims.kind !== "read") return claims;
  const { claim, again } = claims.value;
  const stated = toReadPercent(claim, rule);
  if (stated.kind !== "read" || !again) return stated;
  return andThen(toReadPercent(again, rule), (repeated) =>
    isSameNumber(stated.value.percent, repeated.percent)
      ? stated
      : unreadable(again.number, "the same figure as before the bracket"),
  );
}

function toReadPercent(claim: Claim, rule: PercentRule): Outcome<ReadPercent> {
  const foreign = findForeignBasis(claim.bases, rule.basis);
  if (foreign) return unreadable(foreign, rule.expectedBasis);
  const { estimate } = claim.opening;
  return andThen(rule.toPercent(claim), (percent) =>
    read({ percent, estimate }),
  );
}

function isSameNumber(a: PrintedNumber, b: PrintedNumber): boolean {
  return a.value === b.value && a.qualifier === b.qualifier;
}

export function formOf({ opening, measure }: Claim): ClaimForm {
  return `${opening.relation?.relation ?? "bare"} ${measure}`;
}

/** The claim's number with another value: 127 for the 27 of "vượt 27%". */
export function withValue(
  { opening, number }: Claim,
  value: Decimal,
): Outcome<PrintedNumber> {
  return toPrinted(value, opening.qualifier, number);
}

/** A percentage for a message. */
export function formatPercent(value: Decimal): string {
  return `${toNumber(value)}%`;
}
