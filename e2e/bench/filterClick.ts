import type { Page } from "playwright/test";

import type { Look } from "./pages.ts";

declare global {
  interface Window {
    /** ms from the last click to the frame that shows what it asked for; put there by `watchClick`. */
    clickPainted?: Promise<number>;
  }
}

/**
 * ms from a click on each chip, once off and once on, until the frame is painted in which all charts show it: the city's
 * marks are gone from all of them, or all there again.
 */
export async function filterClicks(
  page: Page,
  look: Look,
): Promise<readonly number[]> {
  const chips = page.locator(look.chips);
  const times: number[] = [];
  for (const city of [1, 2, 3])
    for (const isOff of [true, false]) {
      const marks = look.ofCity.replaceAll("#", String(city));
      await page.evaluate(watchClick, { marks, charts: look.charts, isOff });
      await chips.nth(city - 1).click();
      times.push(await page.evaluate(() => window.clickPainted ?? NaN));
      await page.waitForTimeout(restMs);
    }
  return times;
}

/** So that what one click leaves to be done is not paid by the next; and a reader is no faster. */
const restMs = 500;

interface Wanted {
  /** Selector of the city's marks. */
  readonly marks: string;
  readonly charts: string;
  readonly isOff: boolean;
}

/** Runs in the page. */
function watchClick({ marks, charts, isOff }: Wanted): void {
  const shown = () =>
    [...document.querySelectorAll(charts)].map(
      (chart) =>
        [...chart.querySelectorAll(marks)].filter(
          (mark) => mark.getClientRects().length > 0,
        ).length,
    );
  const sum = (counts: readonly number[]) =>
    counts.reduce((total, count) => total + count, 0);
  const all = (window.marksOfAll ??= {});
  if (isOff) all[marks] = sum(shown());
  const wanted = isOff ? 0 : all[marks];
  window.clickPainted = new Promise((resolve) => {
    const onClick = ({ timeStamp }: MouseEvent) => {
      const painted = new MessageChannel();
      painted.port1.addEventListener("message", () =>
        resolve(performance.now() - timeStamp),
      );
      painted.port1.start();
      const lookOnce = () => {
        if (sum(shown()) === wanted) painted.port2.postMessage(null);
        else requestAnimationFrame(lookOnce);
      };
      requestAnimationFrame(lookOnce);
    };
    addEventListener("click", onClick, { capture: true, once: true });
  });
}

declare global {
  interface Window {
    marksOfAll?: Record<string, number>;
  }
}
