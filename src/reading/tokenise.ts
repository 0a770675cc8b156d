import { groupedBy } from "../core/grouped.ts";
import { terms, type Basis, type Term } from "./lexicon.ts";
import { normalise, type NormalPhrase } from "./normalise.ts";
import { andThen, read, type Outcome } from "./reading.ts";
import type { Token, Tokens } from "./tokens.ts";

interface Lexeme {
  readonly end: number;
  readonly kind: "number" | "unknown" | Term;
}

// A year or a month named for comparison ("so cùng kỳ 2020", "tháng 10/2024") is no figure.
const namedPeriods: readonly (readonly [RegExp, Basis])[] = [
  [/năm 20\d\d(?![\d.,%])/y, "open"],
  [/cùng k[ỳì] 20\d\d(?![\d.,%])/y, "same-period"],
  [/tháng \d{1,2}(?:\/20\d\d)?(?![\d.,%/])/y, "month-before"],
];
/** Longer ones first, as they come. */
const termsByLetter = groupedBy(terms, ({ term }) => term.charAt(0));
const digits = /\d+/y;
const gapInNumber = /(?: ?[.,] ?| )(?=\d)/y;
const letters = /[\p{L}\p{M}]+/uy;
const letter = /^[\p{L}\p{M}]/u;

/** Cuts a phrase into words, numbers and signs; a word the grammar does not know stays as an unknown. */
export function tokenise(phrase: string): Outcome<Tokens> {
  return andThen(normalise(phrase), (normal) => read(cut(phrase, normal)));
}

function cut(phrase: string, normal: NormalPhrase): Tokens {
  const tokens: Token[] = [];
  for (let start = 0; start < normal.text.length;) {
    const lexeme = lexemeAt(normal.text, start);
    tokens.push(toToken(phrase, normal, start, lexeme));
    start = skipSpace(normal.text, lexeme.end);
  }
  return [...tokens, endOf(phrase)];
}

function lexemeAt(text: string, start: number): Lexeme {
  const period = namedPeriodAt(text, start);
  if (period) return period;
  const number = endOfNumber(text, start);
  if (number !== null) return { end: number, kind: "number" };
  const term = termsByLetter
    .get(text.charAt(start))
    ?.find((term) => isTermAt(text, start, term));
  if (term) return { end: start + term.term.length, kind: term };
  const word = endOfMatch(letters, text, start) ?? endOfCharacter(text, start);
  return { end: word, kind: "unknown" };
}

function namedPeriodAt(text: string, start: number): Lexeme | undefined {
  for (const [form, basis] of namedPeriods) {
    const end = endOfMatch(form, text, start);
    if (end === null) continue;
    const term = text.slice(start, end);
    return {
      end,
      kind: { term, language: "vi", meaning: { kind: "basis", basis } },
    };
  }
  return undefined;
}

/** Digits, with single marks or spaces between them: "17, 878", "1 234 567". */
function endOfNumber(text: string, start: number): number | null {
  let end = endOfMatch(digits, text, start);
  while (end !== null) {
    const gap = endOfMatch(gapInNumber, text, end);
    if (gap === null) return end;
    end = endOfMatch(digits, text, gap);
  }
  return end;
}

function isTermAt(text: string, start: number, { term }: Term): boolean {
  if (!text.startsWith(term, start)) return false;
  const last = term.slice(-1);
  const after = text.slice(start + term.length);
  return !(letter.test(last) && letter.test(after));
}

function endOfMatch(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}

function endOfCharacter(text: string, start: number): number {
  return start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
}

function skipSpace(text: string, at: number): number {
  return text[at] === " " ? at + 1 : at;
}

function toToken(
  phrase: string,
  { text, origins }: NormalPhrase,
  start: number,
  { end, kind }: Lexeme,
): Token {
  const at = origins[start] ?? 0;
  const printed = phrase.slice(at, origins[end]);
  if (typeof kind !== "string") {
    const { meaning, term, language } = kind;
    // The meaning last: copied first, of as many shapes as it has, it would take ten times as long.
    return { text: printed, at, term, language, ...meaning };
  }
  return {
    kind,
    text: printed,
    at,
    term: text.slice(start, end),
    language: null,
  };
}

function endOf(phrase: string): Token {
  return { kind: "end", text: "", at: phrase.length, term: "", language: null };
}
