import type { Language } from "../core/vocabulary.ts";

/** What a row is sorted by: a number, a text in its language's order, an ISO date as a text; null where it has none. */
export type SortValue = number | string | null;

/** Upwards or downwards; rows alike keep their order, rows that have no value come last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  isDescending: boolean,
  language: Language,
): readonly Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const way = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === null || other === null)
      return Number(one === null) - Number(other === null);
    return typeof one === "number" && typeof other === "number"
      ? (one - other) * way
      : compare(String(one), String(other)) * way;
  });
}
