import type { Browser, Page } from "playwright/test";

import { languages, type Language } from "../src/core/vocabulary.ts";
import { languagePath } from "../src/pages/place.ts";
import { openInItsLetters } from "./letters.ts";
import { expect, test } from "./quietPage.ts";
import { isAlive, isWhole, sitePages } from "./sitePages.ts";

/** Those the build draws: all but a selection of them. */
const served = sitePages.filter(({ path }) => !path.includes("?"));

function addressOf(path: string, language: Language): string {
  return `.${languagePath(language)}${path}`;
}

async function withoutScript(
  browser: Browser,
  baseURL: string | undefined,
): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  return context.newPage();
}

/** All that a page says of figures: its paragraphs, tables and the words of its charts' marks. */
async function figuresOf(page: Page) {
  const textsOf = async (selector: string) =>
    (await page.locator(selector).allTextContents()).map((text) =>
      text.replaceAll(/\s+/gu, " ").trim(),
    );
  const marks = await page.locator("main [data-mark]").evaluateAll((elements) =>
    elements.map((element) => ({
      mark: element.getAttribute("data-mark"),
      sentence: element.getAttribute("aria-label"),
    })),
  );
  return {
    title: await page.title(),
    // What is taken away names the site, which the build does not know; it takes a script to make it, too.
    headings: await textsOf("main :is(h1, h2, h3):not(section:has(> .take) *)"),
    tables: await textsOf("main table"),
    leads: await textsOf(
      "main :is(.headline, .city-headline, .indicator-lead)",
    ),
    marks: [...new Set(marks.map((mark) => JSON.stringify(mark)))].toSorted(),
  };
}

for (const { name, path } of served) {
  test(`${name} says the same with JavaScript off`, async ({
    baseURL,
    browser,
    page,
  }) => {
    const still = await withoutScript(browser, baseURL);
    for (const language of languages) {
      await page.goto(addressOf(path, language));
      await isAlive(page);
      await isWhole(page);
      await still.goto(addressOf(path, language));
      const alive = await figuresOf(page);
      expect(await figuresOf(still)).toEqual(alive);
      expect(alive.headings.length).toBeGreaterThan(1);
    }
    await still.context().close();
  });
}

test("with JavaScript off charts are drawn, tables open and links lead on", async ({
  baseURL,
  browser,
}) => {
  const page = await withoutScript(browser, baseURL);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("./");
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const charts = page.locator(".panel__chart svg:visible");
    await expect(charts).toHaveCount(4);
    for (const chart of await charts.all())
      expect(await chart.getByRole("img").count()).toBeGreaterThan(2);
  }
  const table = page.locator(".mark-table").first();
  await table.locator("summary").click();
  await expect(table.locator("tbody tr").first()).toBeVisible();
  await page.getByRole("link", { name: "Thu ngân sách trên địa bàn" }).click();
  await expect(page.locator("main svg.recharts-surface:visible")).toHaveCount(
    1,
  );
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Budget revenue in the city",
  );
  await expect(page.getByText("JavaScript")).toHaveCount(0);
  await page.context().close();
});

test("an address that names no city or indicator shows the first, and says which", async ({
  page,
}) => {
  for (const [start, end] of [
    ["./thanh-pho", /\/thanh-pho\/cao-bang$/u],
    ["./en/chi-tieu", /\/en\/chi-tieu\/tourism-visitors$/u],
  ] as const) {
    await page.goto(start);
    await isAlive(page);
    await expect(page).toHaveURL(end);
  }
});

/** The page's elements with their texts and attributes, without what is numbered as it comes. */
function elementsOf(page: Page): Promise<readonly string[]> {
  return page.locator("#root *").evaluateAll((elements) =>
    elements.map((element) => {
      // Written by the build's markup, but not by a script, which sets the properties.
      const isOwn = (name: string) => name !== "selected" && name !== "style";
      const attributes = element
        .getAttributeNames()
        .filter(isOwn)
        .toSorted()
        .map((name) => `${name}=${element.getAttribute(name)}`);
      const style = element instanceof HTMLElement ? element.style.cssText : "";
      const texts = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent);
      return [element.localName, ...attributes, style, texts.join("")]
        .join(" ")
        .replaceAll(/_[rR]_[0-9a-z]*_|recharts[\w-]*clip/gu, "id");
    }),
  );
}

for (const { name, path } of served) {
  test(`${name} that came alive is the page that a script would draw`, async ({
    page,
  }) => {
    for (const language of languages) {
      // With the slash that a host of folders would lead to.
      const address = addressOf(path, language).replace(/\/?$/u, "/");
      await openInItsLetters(page, address);
      await isAlive(page);
      await isWhole(page);
      const alive = await elementsOf(page);
      const charts = await page.locator(".chart-slot__live").count();
      const here = page.url();
      const isPage = (url: URL) => url.href === here;
      await page.route(isPage, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          /<div id="root".*<\/div>/su,
          '<div id="root"></div>',
        );
        await route.fulfill({ response, body });
      });
      await openInItsLetters(page, address);
      await isAlive(page);
      await expect(page.locator(".chart-slot__live")).toHaveCount(charts);
      await expect.poll(() => elementsOf(page)).toEqual(alive);
      await page.unroute(isPage);
    }
  });
}
