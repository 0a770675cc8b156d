import type { CompiledRecord } from "../../record/compile.ts";
import { shareWords } from "../../wording/shareWords.ts";
import type { Address } from "../addresses.ts";
import { namesOf } from "./description.ts";
import { pageUrl } from "./publicAddress.ts";

/** All pages, for those who index the web. */
export function sitemap(site: string, addresses: readonly Address[]): string {
  const entries = addresses.map(
    ({ path }) => `<url><loc>${pageUrl(site, path)}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
}

/** Everyone may read everything; where the map is, only a site that knows its address can say. */
export function robots(site: string | null): string {
  const map = site === null ? "" : `Sitemap: ${site}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}

/** The record as schema.org's Dataset, for the page of data. */
export function datasetScript(
  site: string,
  { language, path }: Address,
  record: Pick<CompiledRecord, "cities">,
): string {
  const say = shareWords[language];
  const file = (name: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: `${site}data/${name}`,
  });
  const dataset = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: say.dataset(namesOf(record, language)),
    description: say.data,
    url: pageUrl(site, path),
    inLanguage: language,
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    spatialCoverage: record.cities.map(({ name }) => name[language]),
    distribution: [
      file("observations.csv", "text/csv"),
      file("measures.csv", "text/csv"),
      file("datapackage.json", "application/json"),
    ],
  };
  const json = JSON.stringify(dataset).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${json}</script>`;
}
