import type { SearchField } from "./searchFields.ts";

/** By which column a table is sorted, and which way. */
export interface SortChoice<Column extends string> {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** `xep=nam`, downwards `xep=-nam`, each column under its word; the default is the order the table comes in. */
export function sortField<const Column extends string>(
  name: string,
  columns: readonly (readonly [Column, string])[],
): SearchField<SortChoice<Column> | null> {
  return {
    name,
    parse: (text) => {
      const isDescending = text?.startsWith("-") ?? false;
      const word = isDescending ? text?.slice(1) : text;
      const found = columns.find(([, own]) => own === word);
      return found === undefined ? null : { column: found[0], isDescending };
    },
    format: (sort) => {
      if (sort === null) return "";
      const found = columns.find(([column]) => column === sort.column);
      return `${sort.isDescending ? "-" : ""}${found?.[1] ?? ""}`;
    },
  };
}
