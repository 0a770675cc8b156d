import { figuresField, type SearchField } from "../address/searchFields.ts";

/** The figures a reader has put aside to compare, in the order they came; kept in the address of whatever page. */
const figures = figuresField("them");

/** Said outright, since an address that says nothing of the basket takes it along. */
const emptied = "khong";

export const basketField: SearchField<readonly string[]> = {
  name: figures.name,
  parse: figures.parse,
  format: (ids) => (ids.length === 0 ? emptied : figures.format(ids)),
};

/** The basket as an address names it: its ids that make sense, joined; empty for none. */
export function basketIn(search: string): string {
  const text = new URLSearchParams(search).get(figures.name);
  return figures.format(figures.parse(text));
}

/** The address with this basket in place of whatever it held. */
export function withBasket(address: string, basket: string): string {
  return mapSearch(address, (search) => {
    if (basket === "") search.delete(figures.name);
    else search.set(figures.name, basket);
  });
}

/** The address a link leads to, with the basket at hand unless it names its own or none. */
export function carryBasket(to: string, basket: string): string {
  return mapSearch(to, (search) => {
    const own = search.get(figures.name);
    if (own === emptied) search.delete(figures.name);
    else if (own === null && basket !== "") search.set(figures.name, basket);
  });
}

const parts = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/u;

/** As it stands where the change leaves its parameters alone. */
function mapSearch(
  address: string,
  change: (search: URLSearchParams) => void,
): string {
  const [, path = "", query = "", hash = ""] = parts.exec(address) ?? [];
  const search = new URLSearchParams(query);
  const before = search.toString();
  change(search);
  const text = search.toString();
  if (text === before) return address;
  return `${path}${text === "" ? "" : `?${text}`}${hash}`;
}
