import type { BrowserContext, Page } from "playwright/test";

/** All that the site may keep with a visitor besides the browser's caches. */
const allowedKeys = ["doi-sanh-theme"];

/** What is kept with the visitor and should not be: cookies, databases, storage of any page that is open. */
export async function leftBehind(
  context: BrowserContext,
): Promise<readonly string[]> {
  const cookies = await context.cookies();
  const kept = await Promise.all(context.pages().map(keptBy));
  return [...cookies.map(({ name }) => `cookie ${name}`), ...kept.flat()];
}

async function keptBy(page: Page): Promise<readonly string[]> {
  // A page that was never led anywhere has no storage at all.
  if (!page.url().startsWith("http")) return [];
  const { keys, databases } = await page.evaluate(readStorage);
  return [
    ...keys.filter((key) => !allowedKeys.includes(key)),
    ...databases.map((name) => `database ${name}`),
  ];
}

async function readStorage() {
  const databases = await indexedDB.databases();
  const keys = (["localStorage", "sessionStorage"] as const).flatMap((kind) => {
    try {
      return Object.keys(window[kind]);
    } catch {
      return []; // forbidden, so nothing is in it
    }
  });
  return { keys, databases: databases.map(({ name }) => name ?? "") };
}

/** Tells of each breach of the page's policy in the console, where it fails a test; to be run before any script. */
export function tellViolations(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    const { violatedDirective, blockedURI, sample } = event;
    console.error("against the policy:", violatedDirective, blockedURI, sample);
  });
}
