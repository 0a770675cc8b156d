import { toNumber, type Decimal } from "./decimal.ts";
import { ambiguous, read, unreadable, type Outcome } from "./reading.ts";
import type { TokenOf, Tokens } from "./tokens.ts";

/** Whose marks a phrase is written with; undecided when its words are of several languages. */
export type MarkConvention = "vi" | "en" | "undecided";

/** What a number stands before, and so what its only mark can mean. */
export interface NumeralUse {
  readonly counts: "whole units" | "dollars" | "multiples" | "percent";
  readonly convention: MarkConvention;
}

type MarkRole = "groups" | "decimal" | "undecided";

interface Numeral {
  /** The digits between the marks. */
  readonly runs: readonly string[];
  readonly marks: readonly string[];
}

/** A phrase without words of any language is a Vietnamese one: so are the sources. */
export function conventionOf(tokens: Tokens): MarkConvention {
  const languages = new Set(tokens.map(({ language }) => language));
  languages.delete(null);
  if (languages.size > 1 || languages.has("fr")) return "undecided";
  return languages.has("en") ? "en" : "vi";
}

/** Reads digits and marks; both "." and "," serve as either mark in the sources (DATA.md §2). */
export function parseNumeral(
  number: TokenOf<"number">,
  use: NumeralUse,
): Outcome<Decimal> {
  const numeral = splitAtMarks(number.term);
  const role = roleOfLastMark(numeral, use);
  const grouped = toDecimal(numeral, numeral.runs.length);
  const fractional = toDecimal(numeral, numeral.runs.length - 1);
  if (role === "undecided")
    return ambiguous(number, [grouped, fractional].map(toNumber).map(String));
  const whole = role === "groups" ? numeral : withoutLastRun(numeral);
  return isWellGrouped(whole)
    ? read(role === "groups" ? grouped : fractional)
    : unreadable(number, "a number with its thousands in groups of three");
}

function splitAtMarks(term: string): Numeral {
  const marks = term.match(/[ .,]+/g) ?? [];
  return {
    runs: term.split(/[ .,]+/),
    marks: marks.map((mark) => mark.trim() || " "),
  };
}

function withoutLastRun({ runs, marks }: Numeral): Numeral {
  return { runs: runs.slice(0, -1), marks: marks.slice(0, -1) };
}

function toDecimal({ runs }: Numeral, wholeRuns: number): Decimal {
  const fraction = runs.slice(wholeRuns).join("");
  return { digits: BigInt(runs.join("")), place: -fraction.length };
}

function roleOfLastMark({ runs, marks }: Numeral, use: NumeralUse): MarkRole {
  const last = marks.at(-1);
  if (last === undefined || last === " ") return "groups";
  if (marks.slice(0, -1).includes(last)) return "groups";
  if (marks.length > 1 || !areGroups(runs)) return "decimal";
  return roleOfOnlyMark(last, use);
}

/** The hard case: one mark, three digits after it, as in "1,029" or "1.390". */
function roleOfOnlyMark(
  mark: string,
  { counts, convention }: NumeralUse,
): MarkRole {
  if (counts === "whole units") return "groups";
  if (counts === "dollars" || convention === "undecided") return "undecided";
  if (convention === "en") return mark === "." ? "decimal" : "groups";
  if (mark === ",") return "decimal";
  return counts === "percent" ? "undecided" : "groups";
}

function isWellGrouped({ runs, marks }: Numeral): boolean {
  return runs.length === 1 || (new Set(marks).size === 1 && areGroups(runs));
}

function areGroups([first = "", ...others]: readonly string[]): boolean {
  return (
    /^[1-9]\d{0,2}$/.test(first) && others.every((run) => run.length === 3)
  );
}
