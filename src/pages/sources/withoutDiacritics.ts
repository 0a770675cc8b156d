/** "Cao Bằng" as "cao bang": what is left when case and every mark are dropped, and đ is a d. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/gu, "d")
    .toLowerCase();
}

/** The words of a search, each once. */
export function wordsOf(search: string): readonly string[] {
  const words = withoutDiacritics(search).split(/\s+/u);
  return [...new Set(words)].filter((word) => word !== "");
}
