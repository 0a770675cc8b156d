/** Letters that of the languages of our sources only Vietnamese has; French has â, ê and ô too. */
const vietnamese = /[ăđơưĩũỳỵỷỹ]|[\u1ea0-\u1ef1]/iu;

/** A decimal comma before a per cent sign and no word beside it, as Vietnamese prints a share. */
const vietnameseShare = /^[\d\s.,;/+−“”-]*\d,\d+\s*%/u;

const english =
  /\b(?:about|and|billion|by|carry|for|in|is|more than|nearly|of|out|over|sees|strives|supports|surges|the|through|to|up|works)\b/iu;

const french = /\b(?:des|du|le|les|significative)\b/iu;

/**
 * The language that a source's own words are in, as an HTML `lang`; undefined where nothing tells, as of a bare number
 * or the name of a site, which every voice reads in its own way.
 */
export function findTextLanguage(text: string): string | undefined {
  if (vietnamese.test(text) || vietnameseShare.test(text)) return "vi";
  if (french.test(text)) return "fr";
  return english.test(text) ? "en" : undefined;
}
