import { useEffect, useState, type ComponentType } from "react";

import { loadWords, type Words } from "../wording/words.ts";
import { pageModules } from "./pageModules.ts";
import type { PageProps } from "./pageProps.ts";
import type { Place } from "./place.ts";

/** A place with what it takes to show it: its language's words and its page's code. */
export interface LoadedPlace {
  readonly place: Place;
  readonly words: Words;
  readonly Page: ComponentType<PageProps>;
}

export async function loadPlace(place: Place): Promise<LoadedPlace> {
  const [words, Page] = await Promise.all([
    loadWords[place.language](),
    pageModules[place.page](),
  ]);
  return { place, words, Page };
}

interface PlaceState {
  readonly shown: LoadedPlace;
  /** Whether the place that is wanted could not be fetched. */
  readonly hasFailed: boolean;
}

/** The place that is wanted as soon as it is there, until then the one before; nothing flashes between two pages. */
export function usePlace(first: LoadedPlace, wanted: Place): PlaceState {
  const [loaded, setLoaded] = useState(first);
  const [failed, setFailed] = useState<string | null>(null);
  const { language, page, item } = wanted;
  const key = `${language}/${page}`;
  const isThere =
    loaded.place.language === language && loaded.place.page === page;
  // The page before keeps what it was about while the next is on its way: without it, it would look for another.
  if (isThere && loaded.place.item !== item)
    setLoaded({ ...loaded, place: { language, page, item } });
  useEffect(() => {
    if (isThere) return;
    let isWanted = true;
    loadPlace({ language, page, item }).then(
      (arrived) => {
        if (isWanted) setLoaded(arrived);
      },
      () => {
        if (isWanted) setFailed(`${language}/${page}`);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [isThere, language, page, item]);
  const shown = isThere
    ? { ...loaded, place: { language, page, item } }
    : loaded;
  return { shown, hasFailed: !isThere && failed === key };
}
