import { languages, type Language } from "../../core/vocabulary.ts";
import type { Address } from "../addresses.ts";

interface SharedPage {
  readonly address: Address;
  readonly title: string;
  readonly description: string;
  /** Of the site, where it is known. */
  readonly site: string | null;
}

const locales: Readonly<Record<Language, string>> = {
  vi: "vi_VN",
  en: "en_US",
};

/** The page's head with what a chat, a search or another site reads of it. */
export function withHeadTags(html: string, page: SharedPage): string {
  const described = html.replace(
    /(<meta\s+name="description"\s+content=")[^"]*/u,
    (_, start: string) => start + attribute(page.description),
  );
  return described.replace(
    "</head>",
    () => `  ${tagsOf(page).join("\n    ")}\n  </head>`,
  );
}

function tagsOf({ address, title, description, site }: SharedPage): string[] {
  const { language } = address;
  return [
    property("og:type", "website"),
    property("og:title", title),
    property("og:description", description),
    property("og:locale", locales[language]),
    `<meta name="twitter:card" content="summary">`,
    ...(site === null ? [] : placeTags(address, site)),
  ];
}

/** What must name the site in full. */
function placeTags(address: Address, site: string): readonly string[] {
  const own = attribute(pageUrl(site, address.path));
  return [
    property("og:url", own),
    `<link rel="canonical" href="${own}">`,
    ...languages.map(
      (language) =>
        `<link rel="alternate" hreflang="${language}" href="${attribute(pageUrl(site, inLanguage(address, language)))}">`,
    ),
  ];
}

/** The same page's path in a language. */
export function inLanguage(
  { path, language }: Pick<Address, "path" | "language">,
  wanted: Language,
): string {
  if (language === wanted) return path;
  return wanted === "en"
    ? `en/${path}`.replace(/\/$/u, "")
    : path.replace(/^en\/?/u, "");
}

/** With the slash at its end that a host of files would add. */
export function pageUrl(site: string, path: string): string {
  return new URL(path === "" ? "" : `${path}/`, site).href;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${attribute(content)}">`;
}

function attribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");
}
