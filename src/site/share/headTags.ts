import { languages, type Language } from "../../core/vocabulary.ts";
import type { Address } from "../addresses.ts";
import type { LinkPicture } from "./linkPictures.ts";
import { pageUrl } from "./publicAddress.ts";

interface SharedPage {
  readonly address: Address;
  readonly title: string;
  readonly description: string;
  /** Of the site, where it is known. */
  readonly site: string | null;
  /** What a chat shows of it. */
  readonly picture: LinkPicture | undefined;
}

/** Of every such picture, in px. */
const pictureSize = { width: 1200, height: 630 } as const;

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

function tagsOf(page: SharedPage): string[] {
  const { address, title, description, site, picture } = page;
  const { language } = address;
  return [
    property("og:type", "website"),
    property("og:title", title),
    property("og:description", description),
    property("og:locale", locales[language]),
    ...(site === null || picture === undefined
      ? [`<meta name="twitter:card" content="summary">`]
      : pictureTags(picture, site)),
    ...(site === null ? [] : placeTags(address, site)),
  ];
}

function pictureTags(
  { file, alt }: LinkPicture,
  site: string,
): readonly string[] {
  return [
    `<meta name="twitter:card" content="summary_large_image">`,
    property("og:image", new URL(file, site).href),
    property("og:image:type", "image/png"),
    property("og:image:width", String(pictureSize.width)),
    property("og:image:height", String(pictureSize.height)),
    property("og:image:alt", alt),
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

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${attribute(content)}">`;
}

function attribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");
}
