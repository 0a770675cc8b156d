import { useSyncExternalStore } from "react";

import { renewalWords } from "../../wording/renewalWords.ts";
import "./renewal.css";

/** What there is to say: new figures, a new build, or a part of the page that is gone with the old one. */
export type News = "record" | "build" | "gone" | "stillGone";

interface RenewalNoticeProps {
  readonly news: News;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

/** Stands beside the page, which goes on as it is until its reader wants the new one. */
export function RenewalNotice({ news, ...props }: RenewalNoticeProps) {
  const words = renewalWords[usePageLanguage()];
  return (
    <div className="renewal__card">
      <p>{words[news]}</p>
      {news !== "gone" && (
        <button type="button" className="button" onClick={props.onReload}>
          {words.reload}
        </button>
      )}
      <button
        type="button"
        className="tool-button"
        aria-label={words.close}
        onClick={props.onClose}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}

/** Of the page beside it, which may change while the notice stands. */
function usePageLanguage() {
  const language = useSyncExternalStore(
    onLanguage,
    () => document.documentElement.lang,
  );
  return language === "en" ? "en" : "vi";
}

function onLanguage(change: () => void): () => void {
  const observer = new MutationObserver(change);
  observer.observe(document.documentElement, { attributeFilter: ["lang"] });
  return () => observer.disconnect();
}
