import { useEffect, type ReactNode } from "react";
import { Link } from "wouter";

import type { LoadedRecord } from "../dataset/useRecord.ts";
import { formatRecordEnds } from "../wording/period.ts";
import { words } from "../wording/words.ts";
import "./pageFrame.css";
import { recordFolder } from "./siteBase.ts";

interface PageFrameProps {
  readonly title: string;
  /** The record the page shows, once it is there. */
  readonly record?: LoadedRecord;
  readonly children: ReactNode;
}

/** What every page shares: wordmark, heading, and where the figures may be taken from. */
export function PageFrame({ title, record, children }: PageFrameProps) {
  useEffect(() => {
    document.title = `${title} · ${words.siteName.first} ${words.siteName.second}`;
  }, [title]);
  return (
    <>
      <a className="skip" href="#main">
        {words.skipToContent}
      </a>
      <header className="masthead">
        <Link href="/" className="masthead__name">
          {words.siteName.first}
          <span>{words.siteName.second}</span>
        </Link>
      </header>
      <main id="main" tabIndex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
      {record !== undefined && <PageFooter record={record} />}
    </>
  );
}

function PageFooter({ record }: { readonly record: LoadedRecord }) {
  const address = (file: string) => new URL(file, recordFolder).href;
  return (
    <footer className="footer">
      <p>{formatRecordEnds(record.cities)}</p>
      <ul className="footer__files">
        <li>
          <a href={address("observations.csv")} download>
            {words.footer.observations}
          </a>
        </li>
        <li>
          <a href={address("measures.csv")} download>
            {words.footer.measures}
          </a>
        </li>
        <li>
          <a href={address("datapackage.json")} download>
            {words.footer.package}
          </a>
        </li>
      </ul>
      <p>
        {words.footer.licence} {words.footer.record(record.version)}.
      </p>
    </footer>
  );
}
