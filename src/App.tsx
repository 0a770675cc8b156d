import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { useEffect, useLayoutEffect } from "react";
import { Router, useLocation } from "wouter";

import { ErrorBoundary } from "./components/ErrorBoundary.tsx";
import { FailureNotice } from "./components/FailureNotice.tsx";
import { useWords, WordsProvider } from "./components/useWords.ts";
import { useBasketRouting } from "./pages/basket/useBasketRouting.ts";
import { languagePath, parsePlace } from "./pages/place.ts";
import { routerBase } from "./pages/siteBase.ts";
import { useArrival } from "./pages/useArrival.ts";
import { usePlace, type LoadedPlace } from "./pages/usePlace.ts";

interface AppProps {
  readonly first: LoadedPlace;
  readonly client: QueryClient;
  /** The path of the page that the build drew, below the site's folder, where it did; the page then comes alive on it. */
  readonly servedPath?: string;
  /** Called once the page hears its reader. */
  readonly onAlive?: () => void;
}

export function App({ servedPath, ...props }: AppProps) {
  const { hrefs, aroundNav } = useBasketRouting();
  // The build knows no selection: the address's own takes over as soon as the page is alive.
  const served =
    servedPath === undefined
      ? {}
      : { ssrPath: `${routerBase}${servedPath}`, ssrSearch: "" };
  return (
    <Router base={routerBase} hrefs={hrefs} aroundNav={aroundNav} {...served}>
      <Site {...props} />
    </Router>
  );
}

function Site({ first, client, onAlive }: Omit<AppProps, "servedPath">) {
  const [path] = useLocation();
  const { shown, hasFailed } = usePlace(first, parsePlace(path));
  const { place, words, Page } = shown;
  const { language, page, item } = place;
  useLayoutEffect(() => {
    const { documentElement: html } = document;
    // Said again, the same language would have the whole page styled again.
    if (html.lang !== language) html.lang = language;
  }, [language]);
  useEffect(() => onAlive?.(), [onAlive]);
  useArrival(`${page}/${item}`);
  return (
    <WordsProvider value={words}>
      <ErrorBoundary key={`${page}/${item}`} fallback={<Crash />}>
        <QueryClientProvider client={client}>
          {hasFailed && <Crash title={words.failure.page} />}
          <Router base={languagePath(language)}>
            <Page item={item} />
          </Router>
        </QueryClientProvider>
      </ErrorBoundary>
    </WordsProvider>
  );
}

function Crash({ title }: { readonly title?: string }) {
  const words = useWords();
  return (
    <FailureNotice
      title={title ?? words.failure.crash}
      action={words.failure.reload}
      onAction={() => window.location.reload()}
    >
      {null}
    </FailureNotice>
  );
}
