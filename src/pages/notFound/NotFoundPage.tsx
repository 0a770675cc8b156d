import { Link, useLocation } from "wouter";

import { useWords } from "../../components/useWords.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { PageFrame } from "../frame/PageFrame.tsx";
import { languagePath, pathTo } from "../place.ts";
import { recordFolder, routerBase } from "../siteBase.ts";
import { knownAddresses, type KnownAddress } from "./knownAddresses.ts";
import { nearestPlaces } from "./nearestPlaces.ts";
import "./notFound.css";

/** Says that nothing is there, and where what was meant may be. */
export function NotFoundPage() {
  const words = useWords();
  const [path] = useLocation();
  const state = useRecord(recordFolder);
  const record = state.kind === "ready" ? state.record : null;
  // All at once and below all else, so that nothing moves when the record comes.
  const places =
    state.kind === "loading"
      ? []
      : nearestPlaces(path, knownAddresses(words, record));
  return (
    <PageFrame title={words.notFound.title}>
      <p>{words.notFound.text}</p>
      <p className="not-found">
        <Link href="/">{words.notFound.home}</Link>
      </p>
      {places.length > 0 && (
        <>
          <p>{words.notFound.nearest}</p>
          <ul className="not-found">
            {places.map((place) => (
              <li key={hrefOf(place)}>
                <PlaceLink place={place} />
              </li>
            ))}
          </ul>
        </>
      )}
    </PageFrame>
  );
}

interface PlaceLinkProps {
  readonly place: KnownAddress;
}

/** A link that says in which language the page is where it is another than this one's. */
function PlaceLink({ place }: PlaceLinkProps) {
  const words = useWords();
  const { language, title } = place;
  if (language === words.language) {
    return <Link href={pathTo(place.page, place.item)}>{title}</Link>;
  }
  return (
    <Link href={hrefOf(place)} hrefLang={language}>
      {words.notFound.elsewhere(title, words.frame.language.toOther)}
    </Link>
  );
}

/** From the root of the host, in whatever language. */
function hrefOf({ language, page, item }: KnownAddress): string {
  return `~${routerBase}${languagePath(language)}${pathTo(page, item)}`;
}
