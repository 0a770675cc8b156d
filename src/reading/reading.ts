interface Read<T> {
  readonly kind: "read";
  readonly value: T;
}

interface Unreadable {
  readonly kind: "unreadable";
  /** The word or character that stopped the reading; empty at the phrase's end. */
  readonly found: string;
  /** Where it stands in the phrase as printed. */
  readonly at: number;
  readonly expected: string;
}

interface Ambiguous {
  readonly kind: "ambiguous";
  readonly found: string;
  readonly readings: readonly string[];
}

interface Printed {
  readonly phrase: string;
}

/** What one step of a reading came to, before the phrase is put beside it. */
export type Outcome<T> = Read<T> | Unreadable | Ambiguous;

/** What came of reading a phrase: a value, or why there is none. */
export type Reading<T> =
  Read<T> | (Unreadable & Printed) | (Ambiguous & Printed);

export function read<T>(value: T): Read<T> {
  return { kind: "read", value };
}

export function unreadable(
  { text, at }: { readonly text: string; readonly at: number },
  expected: string,
): Unreadable {
  return { kind: "unreadable", found: text, at, expected };
}

export function ambiguous(
  { text }: { readonly text: string },
  readings: readonly string[],
): Ambiguous {
  return { kind: "ambiguous", found: text, readings };
}

export function andThen<A, B>(
  outcome: Outcome<A>,
  next: (value: A) => Outcome<B>,
): Outcome<B> {
  return outcome.kind === "read" ? next(outcome.value) : outcome;
}

export function toReading<T>(phrase: string, outcome: Outcome<T>): Reading<T> {
  return outcome.kind === "read" ? outcome : { ...outcome, phrase };
}
