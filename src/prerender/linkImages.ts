import type { QueryClient } from "@tanstack/react-query";

import { toComparisonRecord } from "../core/comparedFigure.ts";
import { indexQuery, shardQuery } from "../dataset/queries.ts";
import { drawLinkPicture } from "../exports/picture/link/drawLinkPicture.ts";
import {
  linkPictureOf,
  type Linked,
} from "../exports/picture/link/linkPictureOf.ts";
import type { PicturedRecord } from "../exports/picture/link/overviewBoard.ts";
import { parsePlace } from "../pages/place.ts";
import { recordFolder } from "../pages/siteBase.ts";
import { loadPlace } from "../pages/usePlace.ts";
import type { FontFiles } from "./fontWidths.ts";
import type { LinkImage, PrerenderJob } from "./job.ts";
import { toPng } from "./toPng.ts";

/** What chats show of each page that asks for it. */
export async function* linkImages(
  { pictures, today }: PrerenderJob,
  client: QueryClient,
  fonts: FontFiles,
): AsyncGenerator<LinkImage> {
  const record = await recordOf(client);
  for (const { path, url } of pictures) {
    const { words } = await loadPlace(parsePlace(path));
    const linked = linkedAt(path, record);
    const picture =
      linked && linkPictureOf(linked, { words, record, url, today });
    yield picture === undefined
      ? { path, png: null, alt: "" }
      : {
          path,
          png: toPng(drawLinkPicture(picture), fonts),
          alt: picture.alt,
        };
  }
}

async function recordOf(client: QueryClient): Promise<PicturedRecord> {
  const { cities, indicators } = await client.query(indexQuery(recordFolder));
  const shards = await Promise.all(
    cities.map((city) => client.query(shardQuery(recordFolder, city))),
  );
  const observations = shards.flatMap((shard) => shard.observations);
  return {
    cities,
    indicators,
    observations,
    reports: shards.flatMap((shard) => shard.reports),
    compared: toComparisonRecord(indicators, observations),
  };
}

function linkedAt(
  path: string,
  { cities, indicators }: PicturedRecord,
): Linked | undefined {
  const { page, item } = parsePlace(path);
  if (page === "overview" || page === "compare") return { page };
  if (page === "city") {
    const city = cities.find(({ id }) => id === item);
    return city && { page, city };
  }
  if (page !== "indicator") return undefined;
  const indicator = indicators.find(({ id }) => id === item);
  return indicator && { page, indicator };
}
