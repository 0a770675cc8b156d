import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useLayoutEffect, useState } from "react";
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
}

export function App({ first }: AppProps) {
  const { hrefs, aroundNav } = useBasketRouting();
  return (
    <Router base={routerBase} hrefs={hrefs} aroundNav={aroundNav}>
      <Site first={first} />
    </Router>
  );
}

function Site({ first }: AppProps) {
  const [client] = useState(() => new QueryClient());
  const [path] = useLocation();
  const { shown, hasFailed } = usePlace(first, parsePlace(path));
  const { place, words, Page } = shown;
  const { language, page, item } = place;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useArrival(`${page}/${item}`);
  return (
    <WordsProvider value={words}>
      <ErrorBoundary key={`${page}/${item}`} fallback={<Crash />}>
        <QueryClientProvider client={client}>
          {hasFailed && <Crash />}
          <Router base={`${routerBase}${languagePath(language)}`}>
            <Page item={item} />
          </Router>
        </QueryClientProvider>
      </ErrorBoundary>
    </WordsProvider>
  );
}

function Crash() {
  const words = useWords();
  return (
    <FailureNotice
      title={words.failure.crash}
      action={words.failure.reload}
      onAction={() => window.location.reload()}
    >
      {null}
    </FailureNotice>
  );
}
