import type { SearchField } from "./searchFields.ts";

/** Reads a selection from the address and writes it there. */
export interface SearchCodec<S> {
  readonly parse: (search: URLSearchParams) => S;
  /** Over what the address holds: defaults leave no trace, parameters of others stay. */
  readonly format: (selection: S, current: URLSearchParams) => URLSearchParams;
}

type Fields<S> = { readonly [K in keyof S]: SearchField<S[K]> };

/** The codec of a selection, from one field for each of its parts. */
export function searchCodec<S extends object>(
  fields: Fields<S>,
): SearchCodec<S> {
  // Keys and entries of an object lose their types on the way; the fields' type vouches for both.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const names = Object.keys(fields) as (keyof S)[];
  return {
    parse: (search) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      Object.fromEntries(
        names.map((key) => [
          key,
          fields[key].parse(search.get(fields[key].name)),
        ]),
      ) as S,
    format: (selection, current) => {
      const search = new URLSearchParams(current);
      for (const key of names) {
        const text = fields[key].format(selection[key]);
        if (text === "") search.delete(fields[key].name);
        else search.set(fields[key].name, text);
      }
      return search;
    },
  };
}
