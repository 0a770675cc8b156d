import type { LocalText } from "../../core/vocabulary.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import type { Words } from "../../wording/words.ts";
import type { Address } from "./nearestPlaces.ts";

/** An address with what a link to it says. */
export interface KnownAddress extends Address {
  readonly title: string;
}

type Named = Pick<LoadedRecord, "cities" | "indicators" | "reports">;

/** Every address of one language but the overview's; the pages alone while there is no record. */
export function knownAddresses(
  words: Words,
  record: Named | null,
): readonly KnownAddress[] {
  const { language } = words;
  const { nav } = words.frame;
  const page = (name: Address["page"], title: string): KnownAddress => ({
    language,
    page: name,
    item: null,
    names: [title],
    title,
  });
  const pages = [
    page("indicator", nav.indicators),
    page("city", nav.cities),
    page("compare", nav.compare),
    page("source", nav.sources),
    page("data", nav.data),
  ];
  return record === null ? pages : [...pages, ...itemsOf(words, record)];
}

function itemsOf(
  words: Words,
  { cities, indicators, reports }: Named,
): readonly KnownAddress[] {
  const { language } = words;
  const { nav } = words.frame;
  const { place } = words.notFound;
  return [
    ...cities.map(({ id, name }) => ({
      language,
      page: "city" as const,
      item: id,
      names: inEach(name),
      title: place(nav.cities, name[language]),
    })),
    ...indicators.map(({ id, name, shortName }) => ({
      language,
      page: "indicator" as const,
      item: id,
      names: [...inEach(name), ...inEach(shortName)],
      title: place(nav.indicators, name[language]),
    })),
    ...reports.map(({ id, title }) => ({
      language,
      page: "source" as const,
      item: id,
      names: [],
      title: place(nav.sources, title),
    })),
  ];
}

function inEach(text: LocalText): readonly string[] {
  return Object.values(text);
}
