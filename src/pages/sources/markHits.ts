import { withoutDiacritics } from "./withoutDiacritics.ts";

/** A stretch of a text that is part of what was searched for, or that is not. */
export interface Stretch {
  readonly text: string;
  readonly isHit: boolean;
}

/** The text cut where the words of a search begin and end in it; `words` as wordsOf gives them. */
export function markHits(
  text: string,
  words: readonly string[],
): readonly Stretch[] {
  const letters = text.match(/\P{M}\p{M}*|^\p{M}+/gu) ?? [];
  const hits = hitLetters(letters.map(withoutDiacritics), words);
  const stretches: { text: string; isHit: boolean }[] = [];
  for (const [place, letter] of letters.entries()) {
    const isHit = hits.has(place);
    const last = stretches.at(-1);
    if (last?.isHit === isHit) last.text += letter;
    else stretches.push({ text: letter, isHit });
  }
  return stretches;
}

/** Places of the letters that a word covers; a letter may be none or several once it is plain. */
function hitLetters(
  plain: readonly string[],
  words: readonly string[],
): ReadonlySet<number> {
  const text = plain.join("");
  const placeAt = plain.flatMap((letter, place) =>
    Array.from({ length: letter.length }, () => place),
  );
  const hits = new Set<number>();
  for (const word of words) {
    for (
      let from = text.indexOf(word);
      from >= 0;
      from = text.indexOf(word, from + 1)
    ) {
      for (const place of placeAt.slice(from, from + word.length))
        hits.add(place);
    }
  }
  return hits;
}
