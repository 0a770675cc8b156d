/** Draws nothing or turns the direction of what follows: a reader would not see what a text says, or see another one. */
const invisible =
  /[\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|[^\P{Cc}\t\n\r]/gu;

/** The text with the code point in place of each letter that cannot be seen: "Cao[U+200B] Bằng". */
export function visibleText(text: string): string {
  return text.replaceAll(
    invisible,
    (letter) =>
      `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}
