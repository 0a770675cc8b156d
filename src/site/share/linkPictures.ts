import { createHash } from "node:crypto";

import type { LinkImage, PictureJob } from "../../prerender/job.ts";
import type { Address } from "../addresses.ts";
import { pageUrl } from "./publicAddress.ts";

/** What chats show of a page, as a file of the site. */
export interface LinkPicture {
  /** From the site's folder. */
  readonly file: string;
  readonly alt: string;
}

/** By the path of the page they are of, as the plugin that draws hands them to the one that names them. */
export type LinkPictures = Map<string, LinkPicture>;

/** Of what is one city's, a chat shows a picture of its own as long as these are so few; then the overview's. */
const mostCities = 60;

/** The pages that have a picture of their own. Without the site's address none could be named, so none is drawn. */
export function pictureJobs(
  addresses: readonly Address[],
  site: string | null,
): readonly PictureJob[] {
  if (site === null) return [];
  const cities = new Set(
    addresses.flatMap(({ page, item }) =>
      page === "city" && item !== null ? [item] : [],
    ),
  );
  return addresses
    .filter(({ page, item }) => {
      if (page === "overview" || page === "compare") return true;
      if (page === "city") return item !== null && cities.size <= mostCities;
      return page === "indicator" && item !== null;
    })
    .map(({ path }) => ({ path: `/${path}`, url: pageUrl(site, path) }));
}

/**
 * Finds the picture of an address: its page's own, that of the first where it names none, a comparison's for what is
 * embedded, else the overview's.
 */
export function pictureFinder(
  addresses: readonly Address[],
  pictures: LinkPictures,
): (address: Address) => LinkPicture | undefined {
  const paths = new Map(addresses.map((one) => [keyOf(one), one.path]));
  const firstItems = new Map(
    addresses
      .toReversed()
      .flatMap(({ page, item }) =>
        item === null ? [] : [[page, item] as const],
      ),
  );
  return ({ page, item, language }) => {
    const candidates = [
      { language, page, item: item ?? firstItems.get(page) ?? null },
      ...(page === "embed"
        ? [{ language, page: "compare", item: null } as const]
        : []),
      { language, page: "overview", item: null } as const,
    ];
    return candidates
      .map((one) => pictures.get(`/${paths.get(keyOf(one))}`))
      .find((one) => one !== undefined);
  };
}

function keyOf({
  language,
  page,
  item,
}: Pick<Address, "language" | "page" | "item">): string {
  return [language, page, item].join(" ");
}

/** Named by its page, and by what is in it, since chats keep what they have once seen at an address. */
export function pictureFile({ path, png }: LinkImage): string {
  const name = path.replaceAll(/^\/|\/$/gu, "").replaceAll("/", "-");
  const hash = createHash("sha256")
    .update(png ?? "")
    .digest("hex");
  return `share/${name || "tong-quan"}-${hash.slice(0, 12)}.png`;
}
