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
    siteAddress(`${path}?${permalinkOf(shown, version, kept)}`);
  return { live: linkTo("live"), frozen: linkTo("frozen") };
}
