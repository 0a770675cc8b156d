import type { Address } from "./addresses.ts";

/** What a page asks for before it can be read, as file names from the site's folder. */
export interface PageAssets {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The file a host finds at an address: the first page's, with its ways one folder up for each step down. */
export function addressFile(
  firstPage: string,
  { path, language }: Pick<Address, "path" | "language">,
  assets: PageAssets,
): string {
  const up = path === "" ? "./" : "../".repeat(path.split("/").length);
  return withAssets(firstPage, assets)
    .replace(/<html lang="[^"]*"/u, `<html lang="${language}"`)
    .replaceAll(/(\s(?:href|src)=")\.\//gu, `$1${up}`);
}

/** Asks for the page's own code at once, instead of after the code that would ask for it. */
function withAssets(html: string, { scripts, styles }: PageAssets): string {
  const isNew = (file: string) => !html.includes(`="./${file}"`);
  const links = [
    ...scripts
      .filter(isNew)
      .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
    ...styles
      .filter(isNew)
      .map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
  ];
  return html.replace("</head>", `  ${links.join("\n    ")}\n  </head>`);
}

/**
 * The file a host shows for an address it does not have. It may be shown at any depth under any sub-path, so it looks
 * for the site's folder among those above it, from the top.
 */
export function notFoundFile(
  firstPage: string,
  script: string,
  styles: readonly string[],
): string {
  const finder = `
      const steps = location.pathname.split("/").slice(0, -1);
      for (let depth = 1; depth <= steps.length; depth++) {
        const folder = steps.slice(0, depth).join("/") + "/";
        try {
          await import(folder + ${JSON.stringify(script)});
        } catch {
          continue;
        }
        for (const file of ${JSON.stringify(styles)}) {
          const link = document.createElement("link");
          link.rel = "stylesheet";
          link.href = folder + file;
          document.head.append(link);
        }
        break;
      }
    `;
  return firstPage
    .replaceAll(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/gu, "")
    .replace(/\s*<script type="module"[^>]*><\/script>/u, "")
    .replace(/(<link rel="icon" href=")[^"]*/u, "$1data:,")
    .replace(
      "</head>",
      `  <script type="module">${finder}</script>\n  </head>`,
    );
}
