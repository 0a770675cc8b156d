import type { SearchField } from "../address/searchFields.ts";
import type { SortChoice as SortedBy } from "../address/sortField.ts";

/** Columns of the four views' tables, each with the word the address knows it by. */
export const columnWords = [
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
export type SortChoice = SortedBy<SortColumn>;

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
