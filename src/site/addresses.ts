import type { Language } from "../core/vocabulary.ts";
import { languages } from "../core/vocabulary.ts";
import { firstCities } from "../record/publish.ts";
import { languagePath, pathTo, type PageName } from "../pages/place.ts";

/** One address of the built site. */
export interface Address {
  readonly language: Language;
  readonly page: Exclude<PageName, "not-found" | "gallery">;
  readonly item: string | null;
  /** From the site's folder, without a slash at either end; empty for the first page. */
  readonly path: string;
}

interface RecordIds {
  readonly cities: readonly { readonly id: string }[];
  readonly indicators: readonly { readonly id: string }[];
  readonly reports: readonly { readonly id: string }[];
}

/**
 * The addresses that have a file: all of a record that is shown whole; of a larger one every page but the reports',
 * since a city has hundreds. Those are shown by 404.html.
 */
export function filedAddresses(record: RecordIds): readonly Address[] {
  const isWhole = firstCities(record.cities).length === record.cities.length;
  return addressesOf(isWhole ? record : { ...record, reports: [] });
}

/** Every address a reader can be given, in both languages. */
export function addressesOf(record: RecordIds): readonly Address[] {
  const pages: readonly (readonly [Address["page"], readonly string[]])[] = [
    ["overview", []],
    ["indicator", record.indicators.map(({ id }) => id)],
    ["city", record.cities.map(({ id }) => id)],
    ["compare", []],
    ["source", record.reports.map(({ id }) => id)],
    ["data", []],
    ["embed", []],
  ];
  return languages.flatMap((language) =>
    pages.flatMap(([page, items]) =>
      [null, ...items].map((item) => ({
        language,
        page,
        item,
        path: trimmed(`${languagePath(language)}${pathTo(page, item)}`),
      })),
    ),
  );
}

function trimmed(path: string): string {
  return path.replaceAll(/^\/|\/$/gu, "");
}
