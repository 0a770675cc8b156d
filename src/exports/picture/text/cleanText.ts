/** What draws nothing, turns the direction of text, or may not stand in XML at all. */
const invisible =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Variation_Selector}\u{115f}\u{1160}\u{3164}\u{ffa0}]/gu;
const spaces = /[\p{Zl}\p{Zp}\t\n\r\v\f]/gu;

/**
 * Text as a drawing holds it: letters composed, so that each Vietnamese letter is one glyph of known width; line breaks
 * as spaces; nothing invisible left.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(spaces, " ")
    .replaceAll(invisible, "");
}
