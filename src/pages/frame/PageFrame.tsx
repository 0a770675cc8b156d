import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { Link } from "wouter";

import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { ThemeSwitch } from "../../components/ThemeSwitch.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { useBasket } from "../basket/useBasket.ts";
import { useMeeting, type Meeting } from "../meeting/useMeeting.ts";
import { PageFooter } from "./PageFooter.tsx";
import { LanguageLink, SiteNav } from "./SiteNav.tsx";
import type { Slide } from "./slide.ts";
import { usePageKeys } from "./usePageKeys.ts";
import "./pageFrame.css";

const KeysDialog = lazy(async () => ({
  default: (await import("./KeysDialog.tsx")).KeysDialog,
}));
const BasketTray = lazy(async () => ({
  default: (await import("../basket/BasketTray.tsx")).BasketTray,
}));
const MeetingScreen = lazy(async () => ({
  default: (await import("../meeting/MeetingScreen.tsx")).MeetingScreen,
}));

interface PageFrameProps {
  readonly title: string;
  /** The title as it stands on the page, where more than its text matters. */
  readonly heading?: ReactNode;
  /** The record the page shows, once it is there. */
  readonly record?: LoadedRecord;
  /** The page's charts, for the meeting mode; none where the page draws nothing. */
  readonly slides?: readonly Slide[];
  /** Id of the one that the page shows; none where it shows all of them. */
  readonly shownSlide?: string;
  /** Shows the tables in place of the charts or beside them, and back. */
  readonly onToggleTables?: () => void;
  readonly children: ReactNode;
}

const noSlides: readonly Slide[] = [];

/** What every page shares: wordmark, pages, heading, and where the figures may be taken from. */
export function PageFrame(props: PageFrameProps) {
  const { title, heading = title, record, slides = noSlides } = props;
  const { shownSlide, onToggleTables, children } = props;
  const words = useWords();
  const meeting = useMeeting(slides, shownSlide);
  const basket = useBasket();
  const [areKeysShown, setKeysShown] = useState(false);
  const { siteName, skipToContent } = words.frame;
  useEffect(() => {
    document.title = `${title} · ${siteName.first} ${siteName.second}`;
  }, [title, siteName]);
  usePageKeys({
    "?": () => setKeysShown(true),
    p: slides.length === 0 ? undefined : meetingKey(meeting),
    t: meeting.isOn ? undefined : onToggleTables,
    // The screen hears it by itself, once its code is there.
    escape: meeting.isOn ? meeting.leave : undefined,
  });
  return (
    <>
      <a className="skip" href="#main">
        {skipToContent}
      </a>
      <header className="masthead">
        <Link href="/" className="masthead__name">
          {siteName.first}
          <span>{siteName.second}</span>
        </Link>
        <SiteNav />
        <div className="masthead__tools">
          {slides.length > 0 && (
            <button
              type="button"
              className="tool-button"
              onClick={meeting.enter}
            >
              {words.frame.meetingButton}
            </button>
          )}
          <LanguageLink />
          <ThemeSwitch />
          <button
            type="button"
            className="tool-button tool-button--keys"
            aria-label={words.frame.keysButton}
            title={words.frame.keysButton}
            onClick={() => setKeysShown(true)}
          >
            <span aria-hidden="true">?</span>
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <h1>{heading}</h1>
        {children}
      </main>
      {record !== undefined && <PageFooter record={record} />}
      {basket.length > 0 && (
        <Later>
          <BasketTray count={basket.length} />
        </Later>
      )}
      {meeting.isOn && record !== undefined && (
        <Later>
          <MeetingScreen
            title={title}
            all={slides}
            meeting={meeting}
            cities={record.cities}
            source={words.footer.record(record.version)}
          />
        </Later>
      )}
      {areKeysShown && (
        <Later>
          <KeysDialog
            tables={onToggleTables !== undefined}
            slides={slides.length > 0}
            meeting={meeting.isOn}
            onClose={() => setKeysShown(false)}
          />
        </Later>
      )}
    </>
  );
}

function meetingKey({ isOn, enter, leave }: Meeting): () => void {
  return isOn ? leave : enter;
}

/** Parts that are fetched when they are asked for; without them the page stands. */
function Later({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  return (
    <ErrorBoundary fallback={<p role="alert">{words.failure.crash}</p>}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
