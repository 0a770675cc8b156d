import type { Page } from "playwright/test";

import { hold, stylePattern } from "./weather.ts";

/**
 * Opens a page that is painted only once its letters are here: on a busy machine they may come too late to be used, and
 * what stands in for them is as wide on the whole, but not line by line.
 */
export async function openInItsLetters(
  page: Page,
  address: string,
): Promise<void> {
  const showPage = await hold(page, stylePattern);
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(
    () => {
      const letters = document.querySelectorAll<HTMLLinkElement>("[as=font]");
      const isHere = ({ href }: HTMLLinkElement) =>
        performance.getEntriesByName(href).length > 0;
      return [...letters].every(isHere);
    },
    undefined,
    { polling: 50 }, // no frame is drawn meanwhile
  );
  showPage();
}
