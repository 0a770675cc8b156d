import { join } from "node:path";

import { serveFolder } from "../staticHost.ts";
import { NotHere, type BrowserDriver } from "./browserDriver.ts";
import { startFirefox } from "./firefox.ts";
import { smokeJourney } from "./smokeJourney.ts";
import { startWebKit } from "./webkit.ts";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const browsers: readonly [string, () => Promise<BrowserDriver>][] = [
  ["Firefox", startFirefox],
  ["WebKit", startWebKit],
];

/** `browsers`: walks the built site, under a sub-path, in the browsers that npm test leaves out, where they are. */
export async function run(): Promise<number> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const host = await serveFolder(join(process.cwd(), "dist"), "/so-lieu/");
  try {
    for (const [name, start] of browsers)
      await tryBrowser(name, start, host.address, counts);
  } finally {
    await host.close();
  }
  const { passed, failed, skipped } = counts;
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 ? 0 : 1;
}

async function tryBrowser(
  name: string,
  start: () => Promise<BrowserDriver>,
  site: string,
  counts: Counts,
): Promise<void> {
  let browser: BrowserDriver;
  try {
    browser = await start();
  } catch (error) {
    const isHere = !(error instanceof NotHere);
    counts[isHere ? "failed" : "skipped"] += smokeJourney.length;
    console.log(`${name}: ${isHere ? "does not start" : "skipped"}`, error);
    return;
  }
  try {
    for (const step of smokeJourney) {
      try {
        await step.walk(browser, site);
        counts.passed += 1;
        console.log(`${name}: ${step.name}`);
      } catch (error) {
        counts.failed += 1;
        console.log(`${name}: NOT: ${step.name}`, error);
      }
    }
  } finally {
    await browser.close();
  }
}
