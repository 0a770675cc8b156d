import { useEffect, type ReactNode } from "react";
import { Link } from "wouter";

import { words } from "../wording/words.ts";
import "./pageFrame.css";
import { recordFolder } from "./siteBase.ts";

interface PageFrameProps {
  readonly title: string;
  /** The record's version, once it is known. */
  readonly version?: string;
  readonly children: ReactNode;
}

/** What every page shares: wordmark, heading, and where the figures may be taken from. */
export function PageFrame({ title, version, children }: PageFrameProps) {
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
      {version !== undefined && <PageFooter version={version} />}
    </>
  );
}

function PageFooter({ version }: { readonly version: string }) {
  const address = (file: string) => new URL(file, recordFolder).href;
  return (
    <footer className="footer">
      <p>{words.footer.ends}</p>
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
        {words.footer.licence} {words.footer.record(version)}.
      </p>
    </footer>
  );
}
