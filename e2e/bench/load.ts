import type { Browser, CDPSession, Page } from "playwright/test";

import { filterClicks } from "./filterClick.ts";
import { momentsOf, type Moments } from "./moments.ts";
import type { BenchPage } from "./pages.ts";
import { slow4G, windows, type Setting, type WindowName } from "./settings.ts";
import { watch } from "./watch.ts";

/** All that one load of a page is measured by. */
export interface Load extends Moments {
  readonly transferredBytes: number;
  readonly heapBytes: number;
  /** ms; empty under a slow network, on which it does not depend. */
  readonly clicks: readonly number[];
}

interface Visit {
  readonly browser: Browser;
  readonly address: string;
  readonly page: BenchPage;
  readonly setting: Setting;
  readonly window: WindowName;
}

/** One visit with nothing cached, in a browser context of its own. */
export async function loadOnce(visit: Visit): Promise<Load> {
  const { browser, setting, window } = visit;
  const context = await browser.newContext({
    viewport: windows[window],
    serviceWorkers: "block",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    if (setting.isSlowNetwork)
      await devtools.send("Network.emulateNetworkConditions", slow4G);
    await devtools.send("Emulation.setCPUThrottlingRate", {
      rate: setting.cpu,
    });
    return await measure(visit, page, devtools);
  } finally {
    await context.close();
  }
}

async function measure(
  { address, page: { path, look }, setting }: Visit,
  page: Page,
  devtools: CDPSession,
): Promise<Load> {
  let transferredBytes = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    transferredBytes += encodedDataLength;
  });
  await page.addInitScript(watch, look);
  await page.goto(`${address}${path}`);
  await page.waitForFunction(
    ({ charts, marks, still }) =>
      [...document.querySelectorAll(charts)].filter(
        (chart) => chart.querySelector(marks) !== null,
      ).length === 4 &&
      (still === null || document.querySelector(still) === null),
    look,
    { timeout: 60_000 },
  );
  // Longer than any animation of what a chart does first.
  await page.waitForTimeout(restMs);
  const watched = await page.evaluate(() => window.endWatch?.());
  if (watched === undefined) throw new Error(`not watched: ${path}`);
  const moments = momentsOf(watched, look.still !== null);
  const heapBytes = await heapOf(devtools);
  const clicks = setting.isSlowNetwork ? [] : await filterClicks(page, look);
  return { ...moments, transferredBytes, heapBytes, clicks };
}

const restMs = 2500;

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize;
}
