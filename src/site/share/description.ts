import type { Language } from "../../core/vocabulary.ts";
import type { CompiledRecord } from "../../record/compile.ts";
import { shareWords } from "../../wording/shareWords.ts";
import type { Address } from "../addresses.ts";

type Described = Pick<CompiledRecord, "cities" | "indicators" | "reports">;

/** More names than these no reader takes in. */
const mostNames = 4;

/** What a page is about, in a sentence or two. */
export function descriptionOf(
  { page, item, language }: Address,
  record: Described,
): string {
  const say = shareWords[language];
  const cities = namesOf(record, language);
  switch (page) {
    case "overview":
      return say.overview(cities);
    case "indicator": {
      const found = chosen(record.indicators, item);
      return found === undefined
        ? say.overview(cities)
        : say.indicator(found.name[language], cities);
    }
    case "city": {
      const found = chosen(record.cities, item);
      return found === undefined
        ? say.overview(cities)
        : say.city(found.name[language], found.provinceNow[language]);
    }
    case "source": {
      const report = record.reports.find(({ id }) => id === item);
      return report === undefined
        ? say.sources
        : say.report(report.title.replace(/\.$/u, ""), report.publisher);
    }
    case "data":
      return say.data;
    case "compare":
      return say.compare(cities);
    case "embed":
      return say.embed(cities);
  }
}

/** Where an address names none, its page shows the first. */
function chosen<T extends { readonly id: string }>(
  all: readonly T[],
  item: string | null,
): T | undefined {
  return item === null ? all[0] : all.find(({ id }) => id === item);
}

/** "Cao Bằng, Bắc Kạn và Móng Cái", or how many they are. */
export function namesOf(
  { cities }: Pick<Described, "cities">,
  language: Language,
): string {
  if (cities.length > mostNames)
    return shareWords[language].manyCities(cities.length);
  const names = cities.map(({ name }) => name[language]);
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
