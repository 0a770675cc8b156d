import { cleanText } from "./cleanText.ts";
import { widthOf, type Weight } from "./textWidth.ts";

export interface TextLook {
  readonly size: number;
  readonly weight: Weight;
}

/**
 * Lines no wider than `width`. Breaks only at plain spaces: a no-break space keeps a number and its unit together. A
 * word that is wider than a whole line, as a long address is, breaks between letters, since nothing is ever cut off.
 */
export function wrapText(
  text: string,
  width: number,
  { size, weight }: TextLook,
): readonly string[] {
  const fits = (line: string) => widthOf(line, size, weight) <= width;
  const words = cleanText(text)
    .split(/ +/u)
    .filter((word) => word !== "");
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = piecesOf(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

/** The word itself where it fits; else stretches of it that do, each as long as may be. */
function piecesOf(
  word: string,
  fits: (line: string) => boolean,
): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && !fits(piece + letter)) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
