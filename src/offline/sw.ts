import { clientsClaim } from "workbox-core";
import type { WorkboxPlugin } from "workbox-core/types";
import {
  addPlugins,
  getCacheKeyForURL,
  matchPrecache,
  precacheAndRoute,
} from "workbox-precaching";
import type { PrecacheEntry } from "workbox-precaching/_types";
import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";

import { folderOf } from "./folderOf.ts";
import { hasOwnType, isJson, isWhole } from "./soundness.ts";

declare const self: ServiceWorkerGlobalScope & {
  /** Put in by the build (src/site/offline). */
  readonly filesOfTheBuild: PrecacheEntry[];
};

const entries = self.filesOfTheBuild;

/** Nothing is given out but what the build made: what is broken is fetched anew, and kept. */
const asBuilt: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) =>
    response.ok && hasOwnType(request.url, response) ? response : null,
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    if (!cachedResponse || !hasOwnType(request.url, cachedResponse))
      return null;
    const integrity = integrities.get(request.url);
    const isSound =
      integrity === undefined || (await isWhole(cachedResponse, integrity));
    return isSound ? cachedResponse : null;
  },
  // Lost here, and by now another build's on the host: better that than nothing.
  handlerDidError: async ({ event, request }) =>
    event.type === "install" ? undefined : fetchOrShell(request),
};

// What asks for no copy wants to know what the host has (src/pages/renewal).
registerRoute(
  ({ request }) => request.cache === "no-store",
  ({ request }) => fetch(request),
);
// As a host does: a page's links start at its folder.
registerRoute(
  ({ request, url }) => request.mode === "navigate" && isPage(folderOf(url)),
  async ({ url }) => Response.redirect(folderOf(url) ?? url, 301),
);
addPlugins([asBuilt]);
precacheAndRoute(entries, {
  ignoreURLParametersMatching: [/./u], // a selection, which the page's script reads
  cleanURLs: false,
});
const integrities = new Map(
  entries.map((entry) =>
    typeof entry === "string"
      ? [entry, undefined]
      : [getCacheKeyForURL(entry.url), entry.integrity],
  ),
);
// Earlier versions of the record, for frozen links, and what was too much to fetch ahead: never changed, kept on use.
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin &&
    /\/data\/(?:[a-z0-9-]+-|index\.)[0-9a-f]{12}\.json$/u.test(url.pathname),
  new CacheFirst({
    cacheName: `doi-sanh-record-${self.registration.scope}`,
    plugins: [
      {
        cacheWillUpdate: async ({ response }) =>
          response.ok && (await isJson(response)) ? response : null,
        cachedResponseWillBeUsed: async ({ cachedResponse }) =>
          cachedResponse && (await isJson(cachedResponse))
            ? cachedResponse
            : null,
      },
    ],
  }),
);
registerRoute(
  ({ request }) => request.mode === "navigate",
  ({ request }) => fetchOrShell(request),
);

// The first visit too is kept; a new build waits until its reader asks for it.
clientsClaim();
self.addEventListener("message", ({ data }) => {
  if (data === "take-over") void self.skipWaiting();
});

function isPage(folder: URL | null): boolean {
  if (folder === null) return false;
  const { origin, pathname } = folder;
  return getCacheKeyForURL(origin + pathname) !== undefined;
}

/** A page that is neither here nor to be had is drawn by script, as one of an unknown address is. */
async function fetchOrShell(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const shell =
      request.mode === "navigate" ? await matchPrecache("404.html") : undefined;
    if (shell === undefined) throw error;
    return shell;
  }
}
