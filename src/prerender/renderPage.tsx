import { QueryClient } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";

import { App } from "../App.tsx";
import { TakeStill, type StillRequest } from "../charts/still/stills.ts";
import { fetchRecord } from "../dataset/loadRecord.ts";
import { indexQuery } from "../dataset/queries.ts";
import { askedCities } from "../pages/address/askedCities.ts";
import { languagePath, parsePlace, pathTo } from "../pages/place.ts";
import { recordFolder } from "../pages/siteBase.ts";
import { loadPlace } from "../pages/usePlace.ts";
import { drawStill } from "./drawStill.tsx";
import type { PrerenderedPage, PrerenderJob } from "./job.ts";

/** A client that has the whole record, by the way a browser gets it, its checks at the door included. */
export async function clientOf({ files }: PrerenderJob): Promise<QueryClient> {
  globalThis.fetch = async (file) => {
    const name = new Request(file).url.slice(recordFolder.length);
    return new Response(files[name], { status: name in files ? 200 : 404 });
  };
  const client = new QueryClient();
  await fetchRecord(client, recordFolder);
  return client;
}

/** The page at a path, its charts drawn. */
export async function renderPage(
  asked: string,
  client: QueryClient,
): Promise<PrerenderedPage> {
  const path = await shownAt(asked, client);
  const place = parsePlace(path);
  await fetchRecord(client, recordFolder, askedCities(place, ""));
  const first = await loadPlace(place);
  const stills: StillRequest[] = [];
  const take = (request: StillRequest) =>
    `<!--still ${stills.push(request) - 1}-->`;
  const markup = renderToString(
    <TakeStill value={take}>
      <App first={first} client={client} servedPath={path} />
    </TakeStill>,
  );
  const drawn: string[] = [];
  for (const request of stills)
    drawn.push(await drawStill(request, first.words));
  const html = markup.replaceAll(
    /<!--still (\d+)-->/gu,
    (_, place) => drawn[Number(place)] ?? "",
  );
  const { siteName } = first.words.frame;
  const [, heading] = /<h1[^>]*>(.+?)<\/h1>/su.exec(markup) ?? [];
  if (heading === undefined) throw new Error(`no heading: ${asked}`);
  // A report's own title is in an element that names its language.
  const title = `${heading.replaceAll(/<[^>]*>/gu, "")} · ${siteName.first} ${siteName.second}`;
  return { asked, path, title, html };
}

/** Where an address about one thing names none, its page shows the first of the record. */
async function shownAt(asked: string, client: QueryClient): Promise<string> {
  const { language, page, item } = parsePlace(asked);
  if (item !== null || (page !== "city" && page !== "indicator")) return asked;
  const { cities, indicators } = await client.query(indexQuery(recordFolder));
  const [first] = page === "city" ? cities : indicators;
  return first === undefined
    ? asked
    : `${languagePath(language)}${pathTo(page, first.id)}`;
}
