import type { Meaning, WordLanguage } from "./lexicon.ts";
import { read, unreadable, type Outcome } from "./reading.ts";

/** Where a token is printed, as printed, and in normal spelling. */
interface Place {
  readonly text: string;
  readonly at: number;
  readonly term: string;
  readonly language: WordLanguage;
}

/** A word, number or sign of a phrase; a phrase's last token is its end. */
export type Token = Place &
  (
    | Meaning
    | { readonly kind: "number" }
    | { readonly kind: "unknown" }
    | { readonly kind: "end" }
  );

export type TokenOf<Kind extends Token["kind"]> = Extract<
  Token,
  { readonly kind: Kind }
>;

export type Tokens = readonly Token[];

/** What has been read from the front of the tokens, and the tokens after it. */
export interface Taken<T> {
  readonly taken: T;
  readonly rest: Tokens;
}

export function isKind<Kind extends Token["kind"]>(...kinds: readonly Kind[]) {
  return (token: Token): token is TokenOf<Kind> =>
    kinds.some((kind) => kind === token.kind);
}

/** The next token; there always is one, since only the end has none after it. */
export function nextOf(tokens: Tokens): Token {
  const [next] = tokens;
  if (next === undefined) throw new Error("read past the end");
  return next;
}

/** Takes tokens from the front for as long as they fit. */
export function takeWhile<Fitting extends Token>(
  tokens: Tokens,
  fits: (token: Token) => token is Fitting,
): Taken<readonly Fitting[]> {
  const taken: Fitting[] = [];
  for (const token of tokens) {
    if (!fits(token)) break;
    taken.push(token);
  }
  return { taken, rest: tokens.slice(taken.length) };
}

/** Takes the next token if it is of that kind. */
export function takeIf<Kind extends Token["kind"]>(
  tokens: Tokens,
  kind: Kind,
): Taken<TokenOf<Kind> | null> {
  const next = nextOf(tokens);
  if (!isKind(kind)(next)) return { taken: null, rest: tokens };
  return { taken: next, rest: tokens.slice(1) };
}

export function skipEllipses(tokens: Tokens): Tokens {
  return takeWhile(tokens, isKind("ellipsis")).rest;
}

/** A second number or a word left over is never skipped in silence. */
export function expectEnd(tokens: Tokens, expected: string): Outcome<null> {
  const next = nextOf(tokens);
  if (next.kind === "end") return read(null);
  if (next.kind === "number") return unreadable(next, "one number, not two");
  return unreadable(next, expected);
}
