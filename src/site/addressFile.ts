import type { PrerenderedPage } from "../prerender/job.ts";
import type { Address } from "./addresses.ts";

/** What a page asks for before it can be read or come alive, as file names from the site's folder. */
export interface PageAssets {
  /** The script that begins. */
  readonly start: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  /** The record's files. */
  readonly data: readonly string[];
}

/** A page with what the browser must know to bring it to life. */
export interface DrawnPage extends Pick<
  PrerenderedPage,
  "path" | "title" | "html"
> {
  /** Of the record it shows. */
  readonly version: string;
  /** ISO date of the day it was drawn. */
  readonly built: string;
}

/**
 * The file a host finds at an address: the page as drawn, its ways one folder up for each step down. Its script is begun
 * by the one in index.html, since a browser would run it before the first paint. A page that is not drawn is empty until
 * it is.
 */
export function addressFile(
  template: string,
  { path, language }: Pick<Address, "path" | "language">,
  assets: PageAssets,
  page: DrawnPage | undefined,
): string {
  const up = path === "" ? "./" : "../".repeat(path.split("/").length);
  const head = withAssets(template, assets)
    .replace(/<html lang="[^"]*"/u, `<html lang="${language}"`)
    .replace(/<title>[^<]*/u, (title) =>
      page === undefined ? title : `<title>${page.title}`,
    )
    .replaceAll(/(\s(?:href|src)=")\.\//gu, `$1${up}`);
  if (page === undefined) return head;
  // The page's own links start at the site's folder, whatever that is.
  const body = page.html.replaceAll(/(\shref=")\/(?!\/)/gu, `$1${up}`);
  const { path: shown, version, built } = page;
  return head.replace(
    '<div id="root"></div>',
    () =>
      `<div id="root" data-path="${shown}" data-version="${version}" data-built="${built}">${body}</div>`,
  );
}

/** What the bundler has the page ask for. */
const begun =
  /\s*<(?:script type="module" crossorigin src|link rel="modulepreload" crossorigin href)="\.\/([^"]+)">(?:<\/script>)?/gu;

/**
 * Asks at once for what the page needs, instead of after the code that would ask for it; first and foremost for what it
 * is read by.
 */
function withAssets(
  template: string,
  { start, scripts, styles, fonts, data }: PageAssets,
): string {
  const html = template.replaceAll(begun, "");
  const isNew = (file: string) => !html.includes(`="./${file}"`);
  const first = [...template.matchAll(begun)].flatMap(([, file]) => file ?? []);
  const links = [
    ...fonts.map(
      (file) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}">`,
    ),
    ...styles
      .filter(isNew)
      .map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
    ...[...new Set([...first, ...scripts])].map(
      (file) =>
        `<link rel="modulepreload" crossorigin fetchpriority="low" href="./${file}"${file === start ? " data-start" : ""}>`,
    ),
    ...data.map(
      (file) =>
        `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="./${file}">`,
    ),
  ];
  return html.replace("</head>", `  ${links.join("\n    ")}\n  </head>`);
}

/**
 * The file a host shows for an address it does not have. It may be shown at any depth under any sub-path, so it looks
 * for the site's folder among those above it, from the top. The script draws the page as soon as it is there, so the
 * style comes before it; only where no folder has the style is the script left to do without.
 */
export function notFoundFile(
  firstPage: string,
  { start, styles, fonts }: Pick<PageAssets, "start" | "styles" | "fonts">,
): string {
  const finder = `
      const steps = location.pathname.split("/").slice(0, -1);
      const folders = steps.map((_, depth) => steps.slice(0, depth + 1).join("/") + "/");
      const ask = (what) =>
        new Promise((tell) => {
          const link = Object.assign(document.createElement("link"), what);
          link.onload = () => tell(true);
          link.onerror = () => {
            link.remove();
            tell(false);
          };
          document.head.append(link);
        });
      const haveStyles = async (folder) => {
        const asked = ${JSON.stringify(styles)}.map((file) => ask({ rel: "stylesheet", href: folder + file }));
        return (await Promise.all(asked)).every(Boolean);
      };
      const askForLetters = (folder) => {
        for (const file of ${JSON.stringify(fonts)})
          ask({ rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href: folder + file });
      };
      const start = async (folder) => {
        try {
          await import(folder + ${JSON.stringify(start)});
          return true;
        } catch {
          return false;
        }
      };
      const find = async () => {
        for (const folder of folders) {
          if (!(await haveStyles(folder))) continue;
          askForLetters(folder);
          if (await start(folder)) return true;
        }
        for (const folder of folders) if (await start(folder)) return true;
        return false;
      };
      if (!(await find())) document.getElementById("unreachable").hidden = false;
    `;
  return firstPage
    .replaceAll(
      /\s*<link rel="(?:modulepreload|stylesheet|manifest)"[^>]*>/gu,
      "",
    )
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/gu, "")
    .replace(/(<link rel="icon" href=")[^"]*/u, "$1data:,")
    .replace(
      "</head>",
      `  <script type="module">${finder}</script>\n  </head>`,
    );
}
