import { read, unreadable, type Outcome } from "./reading.ts";

/** A phrase in one spelling, each of its characters knowing where it was printed. */
export interface NormalPhrase {
  readonly text: string;
  /** For each index of `text`, the index in the phrase as printed; one more for its end. */
  readonly origins: readonly number[];
}

const longestPhrase = 300;
// Characters a reader cannot see could hide a digit or join two numbers.
const invisible = /(?![\t\n\r])[\p{C}\p{Default_Ignorable_Code_Point}]/u;
const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu;
const space = /^[\t\n\r\p{Z}]$/u;
const sameCharacter: Readonly<Record<string, string>> = {
  "\u2212": "-",
  "\u2010": "-",
  "\u2011": "-",
  "\u2013": "-",
  "\u2019": "'",
};

/** NFC, lower case, one kind of space and of minus; refuses what is too long or cannot be seen. */
export function normalise(phrase: string): Outcome<NormalPhrase> {
  if (phrase.length > longestPhrase) return refuseLength(phrase);
  const hidden = phrase.search(invisible);
  if (hidden >= 0) return refuseInvisible(phrase, hidden);
  return read(withOrigins(phrase));
}

function refuseLength(phrase: string): Outcome<never> {
  const text = `${phrase.length} characters`;
  const expected = `a phrase of at most ${longestPhrase} characters`;
  return unreadable({ text, at: longestPhrase }, expected);
}

function refuseInvisible(phrase: string, at: number): Outcome<never> {
  const code = phrase.codePointAt(at)?.toString(16).toUpperCase() ?? "";
  const text = `U+${code.padStart(4, "0")}`;
  return unreadable({ text, at }, "only characters that can be seen");
}

function withOrigins(phrase: string): NormalPhrase {
  let text = "";
  const origins: number[] = [];
  let index = 0;
  for (const printed of phrase.match(letterWithMarks) ?? []) {
    const normal = normaliseCharacter(printed);
    const isSecondSpace = normal === " " && (text === "" || text.endsWith(" "));
    if (!isSecondSpace) {
      text += normal;
      for (let i = 0; i < normal.length; i++) origins.push(index);
    }
    index += printed.length;
  }
  origins.push(phrase.length);
  return { text: text.trimEnd(), origins };
}

const known = new Map<string, string>();

/** Worked out once for each: a few hundred letters and signs make up a million phrases. */
function normaliseCharacter(printed: string): string {
  const before = known.get(printed);
  if (before !== undefined) return before;
  const composed = printed.normalize("NFC").toLowerCase();
  const normal = space.test(printed)
    ? " "
    : (sameCharacter[composed] ?? composed);
  if (printed.length <= mostRemembered) known.set(printed, normal);
  return normal;
}

/** A letter with its marks apart; what is longer is no letter of these languages. */
const mostRemembered = 3;
