export interface TextPart {
  readonly part: string;
  /** Where it begins in the text. */
  readonly from: number;
  readonly isQuoted: boolean;
}

/** The text cut before and after each of the words quoted in it, in its own order; nothing is left out. */
export function splitAt(
  text: string,
  quoted: readonly string[],
): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  const take = (part: string, isQuoted: boolean) => {
    if (part !== "") parts.push({ part, from, isQuoted });
    from += part.length;
  };
  while (from < text.length) {
    const next = firstIn(text, quoted, from);
    if (next === undefined) break;
    take(text.slice(from, next.at), false);
    take(next.words, true);
  }
  take(text.slice(from), false);
  return parts;
}

/** The earliest of the words after this place; of those that begin together the longest. */
function firstIn(text: string, quoted: readonly string[], from: number) {
  return quoted
    .filter((words) => words !== "")
    .map((words) => ({ words, at: text.indexOf(words, from) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at || b.words.length - a.words.length)[0];
}
