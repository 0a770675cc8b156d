/** Letters to add, drop or change to make the one text out of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [done, letter] of Array.from(a).entries()) {
    const next = [done + 1];
    for (const [index, other] of Array.from(b).entries()) {
      const changed = (row[index] ?? 0) + Number(letter !== other);
      const dropped = (row[index + 1] ?? 0) + 1;
      const added = (next[index] ?? 0) + 1;
      next.push(Math.min(changed, dropped, added));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** As an address writes it: "Thu ngân sách" is "thu-ngan-sach". */
export function asSegment(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
