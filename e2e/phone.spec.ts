import type { Locator } from "playwright/test";

import { languages } from "../src/core/vocabulary.ts";
import { languagePath } from "../src/pages/place.ts";
import { expect, test } from "./quietPage.ts";
import { isAlive, openPage, sitePages } from "./sitePages.ts";

test.use({ hasTouch: true, isMobile: true });

/** How many rows they stand in. */
async function rowsOf(elements: Locator): Promise<number> {
  const middles = await elements.evaluateAll((all) =>
    all.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.round((top + bottom) / 8);
    }),
  );
  return new Set(middles).size;
}

for (const language of languages) {
  for (const [width, rows, most] of [
    [360, 2, 136],
    [768, 1, 54],
  ] as const) {
    test(`at ${width} px the pages stand in ${rows} of the head's rows, in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`.${languagePath(language)}/`);
      await isAlive(page);
      const head = page.locator(".masthead");
      await expect(
        page.locator(".masthead__tools button").first(),
      ).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      expect(await rowsOf(head.locator(".site-nav a"))).toBe(rows);
      const { height } = (await head.boundingBox()) ?? { height: 0 };
      expect(height).toBeLessThanOrEqual(most);
    });
  }
}

test("Tab walks the head as the eye does, row by row from the left", async ({
  page,
}) => {
  for (const width of [360, 768]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("./");
    await isAlive(page);
    const controls = page.locator(".masthead :is(a, button):visible");
    await expect(page.locator(".masthead__tools button")).not.toHaveCount(0);
    const middles: { readonly row: number; readonly x: number }[] = [];
    await page.keyboard.press("Tab");
    for (const _ of await controls.all()) {
      await page.keyboard.press("Tab");
      middles.push(
        await page.locator(":focus").evaluate((element) => {
          const box = element.getBoundingClientRect();
          return { row: Math.round((box.top + box.bottom) / 60), x: box.left };
        }),
      );
    }
    const asSeen = middles.toSorted((a, b) => a.row - b.row || a.x - b.x);
    expect(middles, `${width} px`).toEqual(asSeen);
  }
});

/**
 * Controls with less than 24 px to hit (WCAG 2.5.8), but for links within a text and what else is as large as its text,
 * and the cells of the coverage board, which its table has too.
 */
function tooSmall(controls: Locator): Promise<readonly string[]> {
  return controls.evaluateAll((all) =>
    all
      .filter(
        (control) =>
          control.checkVisibility() &&
          !control.closest("p, td, th, li, dd, svg, .block__cell"),
      )
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((control) => control.outerHTML.slice(0, 100)),
  );
}

for (const sitePage of sitePages) {
  test(`${sitePage.name} has controls that a thumb can hit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openPage(page, sitePage);
    expect(
      await tooSmall(
        page.locator("button, select, input, summary, .masthead a"),
      ),
    ).toEqual([]);
  });
}

test("a tap pins a figure under its chart, and it stays there", async ({
  overview,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await overview.open();
  const panel = overview.panel("Thu ngân sách trên địa bàn");
  const mark = panel.locator(".plan-mark").first();
  const sentence = (await mark.getAttribute("aria-label")) ?? "";
  await mark.tap();
  await expect(panel.getByRole("status")).toHaveText(sentence);
  await page.evaluate(() => window.scrollBy(0, 400));
  await expect(panel.getByRole("status")).toHaveText(sentence);
  await expect(overview.receipt).toHaveCount(0);
  await mark.tap();
  await expect(overview.receipt).toBeVisible();
});
