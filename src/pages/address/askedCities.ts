import { noneAsked, type AskedCities } from "../../dataset/askedCities.ts";
import type { Place } from "../place.ts";

/** Whose figures the page at a place and selection needs, as its address tells before anything is fetched. */
export function askedCities(
  { page, item }: Pick<Place, "page" | "item">,
  search: string,
): AskedCities {
  const params = new URLSearchParams(search);
  const figures = [...params.values()].flatMap(
    (value) => value.match(/[a-z0-9-]{1,80}(?=#\d)/gu) ?? [],
  );
  const shown = shownAt(page, item) ?? params.get("thanh-pho")?.split(",");
  const asked = {
    shown: listed(shown ?? []),
    besides: listed(figures.map(cityPart)),
  };
  return asked.shown.length + asked.besides.length === 0 ? noneAsked : asked;
}

/** The one city that a page is about; undefined where it is about those its address chooses. */
function shownAt(
  page: Place["page"],
  item: string | null,
): readonly string[] | undefined {
  if (item === null) return undefined;
  if (page === "city") return [item];
  return page === "source" ? [cityPart(item)] : undefined;
}

/** "2022-10-28-cao-bang-2" → "cao-bang-2": only the record knows whether a number at the end is the city's or the report's. */
function cityPart(report: string): string {
  return report.replace(/^(?:\d{4}-\d{2}-\d{2}|undated)-/u, "");
}

/** As many as an address can name. */
const mostAsked = 24;

function listed(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== "").slice(0, mostAsked);
}
