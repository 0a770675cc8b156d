import type { Language } from "../../core/vocabulary.ts";
import { pathTo, type PageName } from "../place.ts";
import { asSegment, editDistance } from "./editDistance.ts";

/** An address that exists. */
export interface Address {
  readonly language: Language;
  readonly page: Exclude<PageName, "not-found" | "gallery">;
  readonly item: string | null;
  /** What a reader may call its last part by: the names of the city, of the page. */
  readonly names: readonly string[];
}

const mostOffered = 3;
/** What further offers may be further off than the nearest: beyond it they are another matter. */
const spread = 0.4;

/**
 * The addresses a reader may have meant by a path that leads nowhere, the nearest first; none where nothing is near.
 * Knows an id by its misspelling, cut short or under a wrong page, and an English word for a page, whose address in
 * English then comes first. `path` is below the site's folder, `addresses` those of one language.
 */
export function nearestPlaces<A extends Address>(
  path: string,
  addresses: readonly A[],
): readonly A[] {
  const wish = wishOf(path);
  const near = addresses
    .flatMap((address) => {
      const cost = costOf(wish, address);
      return cost === undefined ? [] : [{ address, cost }];
    })
    .toSorted((a, b) => a.cost - b.cost);
  const limit = (near[0]?.cost ?? 0) + spread;
  const places = near
    .filter(({ cost }) => cost <= limit)
    .map(({ address }) => address);
  return inWishedLanguage(places, wish).slice(0, mostOffered);
}

interface Wish {
  readonly segments: readonly string[];
  readonly isEnglish: boolean;
}

/** More than any address has, and few enough that the longest path costs nothing. */
const mostSegments = 4;
const longestSegment = 120;
const languageSegments = ["vi", "en"];

function wishOf(path: string): Wish {
  const segments = path
    .split("/")
    .map((part) => asSegment(decoded(part).slice(0, longestSegment)))
    .filter((part) => part !== "" && part !== "index-html");
  const [first = "", ...rest] = segments;
  const isLanguage = languageSegments.includes(first);
  const parts = (isLanguage ? rest : segments).slice(0, mostSegments);
  const isEnglish =
    first === "en" || Object.hasOwn(englishWords, parts[0] ?? "");
  return { segments: parts, isEnglish };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What a reader who thinks in English may call a page. */
const englishWords: Readonly<Record<string, Address["page"]>> = {
  home: "overview",
  overview: "overview",
  indicator: "indicator",
  indicators: "indicator",
  city: "city",
  cities: "city",
  compare: "compare",
  comparison: "compare",
  source: "source",
  sources: "source",
  report: "source",
  reports: "source",
  data: "data",
  download: "data",
  downloads: "data",
};

/** Further off than this share of its letters a word is another word. */
const furthest = 0.4;
const leastCutShort = 4;
/** Beside the right id under no page, or under one that is none, a right page tells little. */
const pageWeight = 0.4;
/** A part of the path that the address leaves unanswered. */
const unanswered = 0.5;

/** 0 for what was certainly meant; undefined where nothing speaks for it. */
function costOf({ segments }: Wish, address: Address): number | undefined {
  const [first = "", ...rest] = segments;
  const page = pageDistance(first, address);
  if (address.item === null) {
    return page > furthest ? undefined : page + unanswered * rest.length;
  }
  const names = [address.item, ...address.names.map(asSegment)];
  const distances = segments.map((part) => nearestName(part, names));
  const item = Math.min(1, ...distances);
  if (item > furthest) return undefined;
  const extra = Math.max(0, segments.length - 2) * unanswered;
  return item + Math.min(page, 1) * pageWeight + extra;
}

function pageDistance(segment: string, { page, item, names }: Address): number {
  if (englishWords[segment] === page) return 0;
  const own = item === null ? names.map(asSegment) : [];
  return nearestName(segment, [pathTo(page).slice(1), ...own]);
}

function nearestName(segment: string, names: readonly string[]): number {
  return Math.min(
    ...names
      .filter((name) => name !== "")
      .map((name) => distance(segment, name)),
    1,
  );
}

/** The share of letters that are wrong; of a name cut short, or one with more after it, a fraction of those that lack. */
function distance(segment: string, name: string): number {
  const longest = Math.max(segment.length, name.length);
  if (longest === 0) return 0;
  const shorter = segment.length < name.length ? segment : name;
  const longer = shorter === segment ? name : segment;
  const isCutShort =
    shorter.length >= leastCutShort && longer.startsWith(shorter);
  const lacking = (longest - shorter.length) / longest;
  if (isCutShort) return lacking / 4;
  // At least so many letters are to be added: the rest need not be counted.
  if (lacking > furthest) return lacking;
  return editDistance(segment, name) / longest;
}

/** English words for a page: its English address before the one in the language at hand. */
function inWishedLanguage<A extends Address>(
  places: readonly A[],
  { isEnglish }: Wish,
): readonly A[] {
  if (!isEnglish) return places;
  return places.flatMap((place) =>
    place.language === "en"
      ? [place]
      : [{ ...place, language: "en" as const }, place],
  );
}
