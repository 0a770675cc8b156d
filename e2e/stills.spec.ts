import type { Page } from "playwright/test";

import { openInItsLetters } from "./letters.ts";
import { expect, test } from "./quietPage.ts";
import { isAlive } from "./sitePages.ts";
import { drawingPattern, hold } from "./weather.ts";

interface Written {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** What the charts in sight say, and where in px of the page. */
function writtenIn(page: Page, drawing: string): Promise<readonly Written[]> {
  return page.locator(`${drawing} svg:visible text`).evaluateAll((texts) =>
    texts.map((text) => {
      const { left, top } = text.getBoundingClientRect();
      const place = { left: left + window.scrollX, top: top + window.scrollY };
      return { text: text.textContent, ...place };
    }),
  );
}

/** In px: a sign that the font lacks, such as "≠", is as wide as the machine's own. */
const hair = 4;

for (const width of [360, 1280])
  for (const path of ["/", "/chi-tieu/budget-revenue", "/thanh-pho/cao-bang"])
    test(`charts of ${path} say what their drawings said, in the same places, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const release = await hold(page, drawingPattern);
      await openInItsLetters(page, `.${path}`);
      await expect(page.locator("#root[data-alive]")).toHaveCount(1);
      await page.evaluate(() => document.fonts.ready);
      const drawn = await writtenIn(page, ".chart-still");
      release();
      await isAlive(page);
      const live = await writtenIn(page, ".chart-slot__live");
      expect(drawn.length).toBeGreaterThan(10);
      expect(texts(live)).toEqual(texts(drawn));
      for (const [order, { text, left, top }] of live.entries()) {
        const still = drawn[order] ?? { left: Infinity, top: Infinity };
        expect(Math.abs(left - still.left), text).toBeLessThan(hair);
        expect(Math.abs(top - still.top), text).toBeLessThan(hair);
      }
    });

const texts = (written: readonly Written[]) => written.map(({ text }) => text);
