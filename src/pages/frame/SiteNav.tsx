import { Link, useLocation, useSearch } from "wouter";

import { useWords } from "../../components/useWords.ts";
import { languagePath, parsePlace, pathTo, type PageName } from "../place.ts";
import { routerBase } from "../siteBase.ts";

const pages = [
  "overview",
  "indicator",
  "city",
  "compare",
  "source",
  "data",
] as const;

/** The pages of the site; the one at hand is marked. */
export function SiteNav() {
  const words = useWords();
  const [path] = useLocation();
  const here = parsePlace(path).page;
  const names: Readonly<Record<(typeof pages)[number], string>> = {
    overview: words.frame.nav.overview,
    indicator: words.frame.nav.indicators,
    city: words.frame.nav.cities,
    compare: words.frame.nav.compare,
    source: words.frame.nav.sources,
    data: words.frame.nav.data,
  };
  return (
    <nav className="site-nav" aria-label={words.frame.mainNav}>
      {pages.map((page) => (
        <Link
          key={page}
          href={pathTo(page)}
          aria-current={isCurrent(page, here) ? "page" : undefined}
        >
          {names[page]}
        </Link>
      ))}
    </nav>
  );
}

function isCurrent(page: PageName, here: PageName): boolean {
  return page === here;
}

/** The same page with the same selection in the other language. */
export function LanguageLink() {
  const words = useWords();
  const [path] = useLocation();
  const search = useSearch();
  const other = words.language === "vi" ? "en" : "vi";
  const query = search === "" ? "" : `?${search}`;
  return (
    <Link
      href={`~${routerBase}${languagePath(other)}${path}${query}`}
      className="language-link"
      hrefLang={other}
      lang={other}
    >
      {words.frame.language.toOther}
    </Link>
  );
}
