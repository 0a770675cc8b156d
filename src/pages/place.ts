import type { Language } from "../core/vocabulary.ts";

/** Every page by the first part of its address; `item` is what it is about, from the second part. */
const segments = [
  ["overview", ""],
  ["indicator", "chi-tieu"],
  ["city", "thanh-pho"],
  ["compare", "so-sanh"],
  ["source", "nguon"],
  ["data", "du-lieu"],
  ["embed", "nhung"],
  ["gallery", "gallery"],
] as const;

type NamedPage = (typeof segments)[number][0];
export type PageName = NamedPage | "not-found";

/** Pages that are about one thing of the record, or about the first where the address names none. */
const withItem: readonly PageName[] = [
  "indicator",
  "city",
  "source",
  "gallery",
];

export interface Place {
  readonly language: Language;
  readonly page: PageName;
  readonly item: string | null;
}

/** Reads a path below the site's folder: "/en/chi-tieu/budget-revenue". */
export function parsePlace(path: string): Place {
  const parts = path
    .split("/")
    .filter((part) => part !== "" && part !== "index.html");
  const language = parts[0] === "en" ? "en" : "vi";
  const [first = "", item = null, ...rest] =
    language === "en" ? parts.slice(1) : parts;
  const page = pageAt(first);
  const isTooLong =
    rest.length > 0 || (item !== null && !withItem.includes(page));
  return isTooLong
    ? { language, page: "not-found", item: null }
    : { language, page, item: item === null ? null : decodeSafely(item) };
}

function pageAt(segment: string): PageName {
  return segments.find(([, own]) => own === segment)?.[0] ?? "not-found";
}

/** Half an escape is what a broken link leaves; it names nothing, and says so. */
function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The path of a page within its language, as links name it: "/chi-tieu/budget-revenue". */
export function pathTo(page: NamedPage, item: string | null = null): string {
  const segment = segments.find(([name]) => name === page)?.[1] ?? "";
  return `/${[segment, ...(item === null ? [] : [encodeURIComponent(item)])].join("/")}`;
}

/** The part of a path before the page's own. */
export function languagePath(language: Language): string {
  return language === "en" ? "/en" : "";
}
