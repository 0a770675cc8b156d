import type { Words } from "../../wording/words.ts";
import { languagePath, pathTo } from "../place.ts";
import { siteAddress } from "../siteBase.ts";
import { permalinkOf, type Kept, type Shown } from "./permalink.ts";

export type Permalinks = Readonly<Record<Kept, string>>;

/** The full addresses of what is shown, with its figures kept and with whatever figures stand for it by then. */
export function permalinks(
  { language }: Words,
  shown: Shown,
  version: string,
): Permalinks {
  const path = `${languagePath(language)}${pathTo("compare")}`;
  const linkTo = (kept: Kept) =>
    siteAddress(`${path}?${queryOf(permalinkOf(shown, version, kept))}`);
  return { live: linkTo("live"), frozen: linkTo("frozen") };
}

/** Commas stand as they are, which a query allows: two letters less for each, and larger modules in the QR code. */
function queryOf(search: URLSearchParams): string {
  return search.toString().replaceAll("%2C", ",");
}
