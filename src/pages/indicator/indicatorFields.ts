import type { SearchField } from "../address/searchFields.ts";

/** By which column the table is sorted, and which way. */
export interface SortChoice {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** Columns of the four views' tables, each with the word the address knows it by. */
const columnWords = [
  ["city", "thanh-pho"],
  ["year", "nam"],
  ["period", "ky"],
  ["kind", "loai"],
  ["amount", "muc"],
  ["attained", "dat"],
  ["plan", "ke-hoach"],
  ["growth", "cung-ky"],
  ["pace", "tien-do"],
  ["lead", "chenh"],
  ["prices", "gia"],
  ["origin", "cach-tinh"],
  ["source", "nguon"],
] as const;
export const sortColumns = columnWords.map(([column]) => column);
export type SortColumn = (typeof sortColumns)[number];

/** `xep=nam`, downwards `xep=-nam`; the default is the order the view gives. */
export function sortField(name: string): SearchField<SortChoice | null> {
  return {
    name,
    parse: (text) => {
      const isDescending = text?.startsWith("-") ?? false;
      const word = isDescending ? text?.slice(1) : text;
      const found = columnWords.find(([, own]) => own === word);
      return found === undefined ? null : { column: found[0], isDescending };
    },
    format: (sort) => {
      if (sort === null) return "";
      const found = columnWords.find(([column]) => column === sort.column);
      return `${sort.isDescending ? "-" : ""}${found?.[1] ?? ""}`;
    },
  };
}

const longestMark = 240;

/**
 * Id of a mark: `2022-10-28-cao-bang#1/province/53.6`, perhaps with a plan's stage in words. Whatever it is, only a mark
 * of that very id is ever sought by it.
 */
export function markField(name: string): SearchField<string | null> {
  return {
    name,
    parse: (text) =>
      text === null || text === "" || text.length > longestMark ? null : text,
    format: (id) => (id === null || id.length > longestMark ? "" : id),
  };
}
