import type { Qualifier } from "../core/vocabulary.ts";
import type { Basis } from "./lexicon.ts";
import { andThen, read, unreadable, type Outcome } from "./reading.ts";
import {
  isKind,
  takeWhile,
  type Taken,
  type Token,
  type TokenOf,
  type Tokens,
} from "./tokens.ts";

/** What stands before a number: how it relates, how imprecise and how final it is. */
export interface Opening {
  readonly relation: TokenOf<"relation"> | null;
  readonly qualifier: Qualifier;
  readonly estimate: boolean;
  readonly bases: readonly TokenOf<"basis">[];
}

const isOpeningWord = isKind(
  "relation",
  "qualifier",
  "estimate",
  "basis",
  "verb",
  "ellipsis",
);

/** Takes every word before the number: "ước đạt gần", "tăng hơn", "vượt trên". */
export function takeOpening(tokens: Tokens): Outcome<Taken<Opening>> {
  const { taken: words, rest } = takeWhile(tokens, isOpeningWord);
  return andThen(readOpening(words), (opening) =>
    read({ taken: opening, rest }),
  );
}

function readOpening(words: Tokens): Outcome<Opening> {
  const [relation = null, second] = words.filter(isKind("relation"));
  if (second) return unreadable(second, "one relation such as tăng or bằng");
  const bases = words.filter(isKind("basis"));
  const estimate = words.some(isKind("estimate"));
  const qualifiers = qualifiersOf(words, relation);
  return andThen(weakestOf(qualifiers), (qualifier) =>
    read({ relation, qualifier, estimate, bases }),
  );
}

/** The qualifiers but for the hơn of "tăng hơn … 23,7 nghìn": it compares, and says nothing of the number. */
function qualifiersOf(
  words: Tokens,
  relation: Opening["relation"],
): readonly TokenOf<"qualifier">[] {
  const isComparative = (word: Token): boolean =>
    isChange({ relation }) &&
    word.term === "hơn" &&
    words[words.indexOf(word) + 1]?.kind === "ellipsis";
  return words
    .filter(isKind("qualifier"))
    .filter((word) => !isComparative(word));
}

export function isChange({ relation }: Pick<Opening, "relation">): boolean {
  return relation?.relation === "rise" || relation?.relation === "fall";
}

/** Of "khoảng hơn" the khoảng counts: the weaker claim. Gần and trên together claim nothing. */
function weakestOf(words: readonly TokenOf<"qualifier">[]): Outcome<Qualifier> {
  const [first, ...others] = words;
  if (first === undefined) return read("exact");
  if (words.some(({ qualifier }) => qualifier === "about"))
    return read("about");
  const contrary = others.find(
    ({ qualifier }) => qualifier !== first.qualifier,
  );
  if (contrary) return unreadable(contrary, "qualifiers that agree");
  return read(first.qualifier);
}

/** A word that compares with something else than figures of this sort do. */
export function findForeignBasis(
  bases: readonly TokenOf<"basis">[],
  own: Basis,
): TokenOf<"basis"> | undefined {
  return bases.find(({ basis }) => basis !== own && basis !== "open");
}

/** Takes the words after a number that say what it is compared with: "so với cùng kỳ", "kế hoạch". */
export function takeComparison(
  tokens: Tokens,
): Taken<readonly TokenOf<"basis">[]> {
  const { taken, rest } = takeWhile(tokens, isKind("basis", "ellipsis"));
  return { taken: taken.filter(isKind("basis")), rest };
}
