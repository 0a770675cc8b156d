import { useEffect, useRef } from "react";
import { useSearch } from "wouter";

import { useWords } from "../../components/useWords.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { embedWords } from "../../wording/embedWords.ts";
import { useAskedCities } from "../address/useAskedCities.ts";
import { useSelection } from "../address/useSelection.ts";
import { compareSearch } from "../compare/compareSearch.ts";
import { languagePath, pathTo } from "../place.ts";
import { recordFolder, siteAddress } from "../siteBase.ts";
import { EmbeddedComparison } from "./EmbeddedComparison.tsx";
import { useToldHeight } from "./useToldHeight.ts";
import "./embed.css";

/** A comparison for other people's pages: without frame or way around the site, always light as paper is. */
export function EmbedPage() {
  const words = useWords();
  const say = embedWords[words.language];
  const { selection } = useSelection(compareSearch);
  const search = useSearch();
  const box = useRef<HTMLElement>(null);
  useToldHeight(box);
  useEffect(() => {
    const { siteName } = words.frame;
    document.title = `${say.title} · ${siteName.first} ${siteName.second}`;
  }, [words.frame, say.title]);
  const earlier = selection.kept === "frozen" ? selection.version : null;
  const state = useRecord(recordFolder, earlier, useAskedCities());
  const path = `${languagePath(words.language)}${pathTo("compare")}`;
  const whole = siteAddress(`${path}?${search}`);
  return (
    <main id="main" ref={box} className="embed" tabIndex={-1}>
      {state.kind === "loading" && <p role="status">{words.loading.busy}</p>}
      {state.kind === "failed" && (
        <div role="alert">
          <p>{earlier === null ? say.failed : say.gone(earlier)}</p>
          <button type="button" className="button" onClick={state.retry}>
            {words.failure.retry}
          </button>
        </div>
      )}
      {state.kind === "ready" && (
        <EmbeddedComparison
          record={state.record}
          selection={selection}
          permalink={whole}
        />
      )}
      {/* Not before: it would be moved down by what comes above it. */}
      {state.kind !== "loading" && (
        <p className="embed__foot">
          <a href={whole} target="_blank" rel="noopener">
            {say.whole}
          </a>
        </p>
      )}
    </main>
  );
}
