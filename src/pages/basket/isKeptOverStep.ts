import { parsePlace } from "../place.ts";

/** Where a step of the browser's history leads from or to, below the site's folder. */
export interface HistoryPlace {
  readonly path: string;
  readonly search: string;
}

/**
 * Whether the basket goes along when the reader steps back or forward: what was put aside on one page must not be lost
 * by going back to another, or by closing a receipt. On the page that compares, the basket is part of what a step undoes.
 */
export function isKeptOverStep(before: HistoryPlace, after: HistoryPlace) {
  const isReceiptLeft = new URLSearchParams(before.search).has("so-lieu");
  return isReceiptLeft || !isComparing(before) || !isComparing(after);
}

function isComparing({ path }: HistoryPlace): boolean {
  return parsePlace(path).page === "compare";
}
