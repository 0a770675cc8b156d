import { cleanText } from "./cleanText.ts";
import { widthOf, type Weight } from "./textWidth.ts";

export interface TextLook {
  readonly size: number;
  readonly weight: Weight;
}

/** Words of one name, as "Cao Bằng": Vietnamese capitalises every syllable of a name. */
const nameWord = /^\p{Lu}/u;
const endsInLetter = /\p{L}$/u;
const longestName = 4;

/**
 * Lines no wider than `width`. Breaks only at plain spaces, as a no-break space keeps a number and its unit together, and
 * not within a name where that fits a line. A word that is wider than a whole line, as a long address is, breaks between letters, since nothing is ever cut off.
 */
export function wrapText(
  text: string,
  width: number,
  { size, weight }: TextLook,
): readonly string[] {
  const measure = (part: string) => widthOf(part, size, weight);
  const space = measure(" ");
  const words = cleanText(text)
    .split(/ +/u)
    .filter((word) => word !== "");
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of withNamesWhole(words, (one) => measure(one) <= width)) {
    const own = measure(word);
    if (line !== "" && used + space + own <= width) {
      line += ` ${word}`;
      used += space + own;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = own <= width ? [word] : piecesOf(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    used = measure(line);
  }
  return line === "" ? lines : [...lines, line];
}

/** Stretches of a word that is wider than a line, each as long as may be. */
function piecesOf(
  word: string,
  width: number,
  measure: (part: string) => number,
): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const letter of word) {
    const own = measure(letter);
    if (piece !== "" && used + own > width) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += letter;
    used += own;
  }
  return [...pieces, piece];
}

/** Neighbouring words of a name as one. */
function withNamesWhole(
  words: readonly string[],
  fits: (line: string) => boolean,
): readonly string[] {
  const whole: string[] = [];
  for (const word of words) {
    const before = whole.at(-1) ?? "";
    const joined = `${before} ${word}`;
    const isName =
      nameWord.test(before) && endsInLetter.test(before) && nameWord.test(word);
    if (isName && before.split(" ").length < longestName && fits(joined))
      whole[whole.length - 1] = joined;
    else whole.push(word);
  }
  return whole;
}
