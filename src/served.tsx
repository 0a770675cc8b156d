import type { QueryClient } from "@tanstack/react-query";
import { startTransition, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";

import { App } from "./App.tsx";
import { WordsProvider } from "./components/useWords.ts";
import { fetchRecord } from "./dataset/loadRecord.ts";
import { toFailure } from "./dataset/loadFailure.ts";
import { askedCities } from "./pages/address/askedCities.ts";
import { LoadFailureNotice } from "./pages/frame/LoadFailureNotice.tsx";
import { parsePlace, type Place } from "./pages/place.ts";
import { recordFolder, routerBase } from "./pages/siteBase.ts";
import type { LoadedPlace } from "./pages/usePlace.ts";

/** A page as the build drew it. */
export interface ServedPage {
  /** Its path below the site's folder. */
  readonly path: string;
  /** Of the record it shows. */
  readonly version: string;
}

/**
 * What the build drew for the place, undefined where it did not, or where the address holds a selection: a page of all
 * figures must not stand under an address of some (docs/decisions/007).
 */
export function findServed(
  root: HTMLElement,
  place: Place,
): ServedPage | undefined {
  const { path, version } = root.dataset;
  const isAwaited = document.documentElement.dataset["awaits"] !== undefined;
  if (path === undefined || version === undefined || isAwaited) return;
  const drawn = parsePlace(path);
  const isIt =
    drawn.language === place.language &&
    drawn.page === place.page &&
    (drawn.item === place.item || place.item === null);
  return isIt ? { path, version } : undefined;
}

/** Gives the page the address of what it shows: the first of the record, where the address names none. */
export function settleAddress({ path }: ServedPage, place: Place): Place {
  const drawn = parsePlace(path);
  if (drawn.item !== place.item) {
    const { search, hash } = window.location;
    window.history.replaceState(
      window.history.state,
      "",
      `${routerBase}${path}${search}${hash}`,
    );
  }
  return drawn;
}

/** The build's links are relative, to hold under any sub-path; they must hold wherever the address leads next. */
export function settleLinks(root: HTMLElement): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="."]'))
    link.setAttribute("href", `${link.pathname}${link.search}${link.hash}`);
}

interface Alive {
  readonly root: HTMLElement;
  readonly served: ServedPage;
  readonly first: LoadedPlace;
  readonly client: QueryClient;
  readonly onAlive: () => void;
}

/**
 * Brings the build's page to life once the record is here. Where that does not come the page stays as it is, with what
 * to do; where it is of another version than the page, the page is drawn anew.
 */
export function comeAlive(page: Alive): void {
  const { root, served, first, client, onAlive } = page;
  const asked = askedCities(first.place, window.location.search);
  fetchRecord(client, recordFolder, asked).then(
    (version) => {
      const props = { first, client, onAlive };
      if (version !== served.version) {
        createRoot(root).render(strictly(<App {...props} />));
        return;
      }
      startTransition(() => {
        hydrateRoot(
          root,
          strictly(<App {...props} servedPath={served.path} />),
        );
      });
    },
    (error: unknown) => showFailure(page, error),
  );
}

export function strictly(app: React.ReactNode): React.ReactNode {
  return <StrictMode>{app}</StrictMode>;
}

function showFailure(page: Alive, error: unknown): void {
  const { words } = page.first;
  const failure = toFailure(error);
  const box = document.createElement("div");
  page.root.before(box);
  const notice = createRoot(box);
  const retry = () => {
    notice.unmount();
    box.remove();
    comeAlive(page);
  };
  notice.render(
    <WordsProvider value={words}>
      <LoadFailureNotice
        failure={failure}
        title={words.failure.asBuilt}
        onRetry={retry}
      />
    </WordsProvider>,
  );
}
